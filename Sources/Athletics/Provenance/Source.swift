/// Where a figure comes from.
public struct Source: Hashable, Sendable, Identifiable {
  /// The short name figures refer to.
  public var id: String
  /// The title of the document or page.
  public var title: String
  /// What it is: result sheet, press report, dataset.
  public var kind: String?
  /// Its address, where it has one.
  public var url: String?
  /// Anything a reader should know about it.
  public var note: String?

  /// A source with its title.
  public init(
    id: String,
    title: String,
    kind: String? = nil,
    url: String? = nil,
    note: String? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.url = url
    self.note = note
  }
}
