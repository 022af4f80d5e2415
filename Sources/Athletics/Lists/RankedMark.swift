/// A mark with its rank in a list.
public struct RankedMark: Hashable, Sendable {
  /// The rank by mark among all that fit the list; level marks share it.
  public var rank: Int
  /// The mark.
  public var mark: Mark
  /// The mark as printed.
  public var printedMark: String
  /// Who set it.
  public var athlete: Athlete
  /// The birth date, or as much of it as is known.
  public var birth: PartialDate?
  /// When.
  public var date: PartialDate?
  /// Where.
  public var place: String?
  /// On what kind of track.
  public var track: TrackKind
  /// The race it comes from, where the library has it.
  public var raceID: String?
  /// Why the mark cannot count, where it cannot.
  public var reason: String?
  /// Who says it.
  public var sources: [String]

  /// A line of a list.
  public init(
    rank: Int,
    mark: Mark,
    printedMark: String,
    athlete: Athlete,
    birth: PartialDate? = nil,
    date: PartialDate? = nil,
    place: String? = nil,
    track: TrackKind,
    raceID: String? = nil,
    reason: String? = nil,
    sources: [String] = []
  ) {
    self.rank = rank
    self.mark = mark
    self.printedMark = printedMark
    self.athlete = athlete
    self.birth = birth
    self.date = date
    self.place = place
    self.track = track
    self.raceID = raceID
    self.reason = reason
    self.sources = sources
  }
}

/// Some lines of a list, and how long it is.
public struct MarkPage: Hashable, Sendable {
  /// What the list holds.
  public var query: MarkQuery
  /// Lines of the whole list.
  public var total: Int
  /// The place of the first of these lines, from 0.
  public var start: Int
  /// The lines.
  public var marks: [RankedMark]
  /// How much of the truth the list holds, in a sentence; `nil` where it is not known to lack any.
  public var partial: String?

  /// A page of a list.
  public init(
    query: MarkQuery,
    total: Int,
    start: Int,
    marks: [RankedMark],
    partial: String? = nil
  ) {
    self.query = query
    self.total = total
    self.start = start
    self.marks = marks
    self.partial = partial
  }
}

/// Where a mark stands, or would stand, in a list.
public struct MarkRank: Hashable, Sendable {
  /// The rank it has.
  public var rank: Int
  /// How many marks of the list are level with it.
  public var levelCount: Int
  /// Lines of the whole list.
  public var total: Int
  /// The nearest better mark.
  public var ahead: RankedMark?
  /// The nearest worse mark.
  public var behind: RankedMark?

  /// A rank in a list.
  public init(
    rank: Int,
    levelCount: Int,
    total: Int,
    ahead: RankedMark? = nil,
    behind: RankedMark? = nil
  ) {
    self.rank = rank
    self.levelCount = levelCount
    self.total = total
    self.ahead = ahead
    self.behind = behind
  }
}
