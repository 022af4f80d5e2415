/// Two sources that do not say the same; both stand.
public struct Disagreement: Hashable, Sendable {
  /// What is in question, in a sentence.
  public var what: String
  /// What it stands against, where the source says so.
  public var against: String?
  /// Who says it.
  public var sources: [String]

  /// A disagreement between sources.
  public init(what: String, against: String? = nil, sources: [String] = []) {
    self.what = what
    self.against = against
    self.sources = sources
  }
}
