/// What stood as the best of an event when the day of a race began.
public struct StandingRecord: Hashable, Sendable {
  /// What it is the best of.
  public enum Kind: Hashable, Sendable {
    /// The world record.
    case worldRecord
    /// The best mark of the world in an event without an official record.
    case worldBest
    /// The best mark of an all-time list: no record, and never called one.
    case listBest
    /// The record of a nation, of an area or of games.
    case scoped(RecordScope)
  }

  /// What it is the best of.
  public var kind: Kind
  /// The discipline's id.
  public var discipline: String
  /// Where it falls in the race: the finish, or a point on the way.
  public var at: Distance
  /// The kind of track it was set on, which is that of the race.
  public var track: TrackKind
  /// The mark.
  public var mark: TimeMark
  /// Who held it; a name of nothing where the source does not say.
  public var athlete: Athlete
  /// When it was set, as far as known.
  public var date: PartialDate?
  /// Whether it has been ratified, where the book says so.
  public var ratification: Ratification?
  /// The day of the list that has it; `nil` where the book or the race's own source has it.
  public var listed: CalendarDate?
  /// Where the race's own source and the book differ.
  public var note: String?
  /// Who says it.
  public var sources: [String]

  /// The best of an event before a race.
  public init(
    kind: Kind,
    discipline: String,
    at: Distance,
    track: TrackKind,
    mark: TimeMark,
    athlete: Athlete,
    date: PartialDate? = nil,
    ratification: Ratification? = nil,
    listed: CalendarDate? = nil,
    note: String? = nil,
    sources: [String] = []
  ) {
    self.kind = kind
    self.discipline = discipline
    self.at = at
    self.track = track
    self.mark = mark
    self.athlete = athlete
    self.date = date
    self.ratification = ratification
    self.listed = listed
    self.note = note
    self.sources = sources
  }

  /// What it is called: `world record`, `British record`, `best mark of the list`.
  public var name: String {
    switch kind {
    case .listBest: "best mark of the list"
    case .scoped(.season(let year)): "world lead of \(year)"
    case .worldRecord, .worldBest, .scoped: kind.name
    }
  }

  /// Whether it can be set anew by a runner: a nation's only by its own.
  ///
  /// An area's is open to the nations of the area, and to that of the record's holder.
  public func isOpen(to runner: Athlete) -> Bool {
    switch kind {
    case .worldRecord, .worldBest, .scoped(.games), .scoped(.season): true
    case .listBest: false
    case .scoped(.nation(runner.nation)): true
    case .scoped(.area(let area)) where area.nations.contains(runner.nation): true
    case .scoped(.nation), .scoped(.area):
      runner.nation == athlete.nation && !runner.nation.isEmpty
    }
  }
}

extension StandingRecord.Kind {
  /// What a mark of the kind is called: `world record`, `running best of a list`.
  public var name: String {
    switch self {
    case .worldRecord: "world record"
    case .worldBest: "world best"
    case .listBest: "running best of a list"
    case .scoped(.season): "world lead"
    case .scoped(let scope): "\(scope.name) record"
    }
  }
}

extension TimeMark {
  /// Whether this mark is certainly better than another.
  ///
  /// A time printed more coarsely may have been cut, so its whole step must lie inside.
  public func isInside(_ other: TimeMark) -> Bool {
    let slack = precision < other.precision ? precision.ticks - 1 : 0
    return time.ticks + slack < other.time.ticks
  }

  /// Whether this mark is the same as another, printed at least as finely.
  public func equals(_ other: TimeMark) -> Bool {
    time == other.time && precision >= other.precision
  }
}
