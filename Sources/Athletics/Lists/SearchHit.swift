/// One thing that a search found.
public struct SearchHit: Hashable, Sendable, Identifiable {
  /// What was found.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case athlete
    case race
    case meeting
    case event
    case nation
  }

  /// What was found.
  public var kind: Kind
  /// The name that never changes: of a race or meeting its id, of an event `mile/men`
  /// (`MarkQuery.init(eventID:)`), of a nation its code, of an athlete `name/nation`.
  public var id: String
  /// What it is called.
  public var title: String
  /// What tells it from others of that name: a nation and a birth year, a town, a date.
  public var detail: String
  /// When it was, or was last seen.
  public var date: PartialDate?

  /// Something that was found.
  public init(
    kind: Kind,
    id: String,
    title: String,
    detail: String = "",
    date: PartialDate? = nil
  ) {
    self.kind = kind
    self.id = id
    self.title = title
    self.detail = detail
    self.date = date
  }

  /// Who was found, where it is an athlete.
  public var athlete: Athlete? {
    guard kind == .athlete, let slash = id.lastIndex(of: "/") else { return nil }
    return Athlete(name: String(id[..<slash]), nation: String(id[id.index(after: slash)...]))
  }
}
