/// One line of a start list: who is entered in a unit.
public struct Entry: Hashable, Sendable {
  /// Who is entered, and for whom.
  public var athlete: Athlete
  /// The number worn.
  public var bib: String?
  /// The lane, or the position at the start, from 1.
  public var lane: Int?
  /// The runners of a relay team, where named.
  public var members: [String]
  /// Who says it.
  public var sources: [String]

  /// A line of a start list.
  public init(
    athlete: Athlete,
    bib: String? = nil,
    lane: Int? = nil,
    members: [String] = [],
    sources: [String] = []
  ) {
    self.athlete = athlete
    self.bib = bib
    self.lane = lane
    self.members = members
    self.sources = sources
  }
}

extension [Entry] {
  /// The lines by lane or position at the start; those without one behind, as they stand.
  public var inLaneOrder: [Entry] {
    enumerated().sorted {
      ($0.element.lane ?? .max, $0.offset) < ($1.element.lane ?? .max, $1.offset)
    }.map(\.element)
  }
}
