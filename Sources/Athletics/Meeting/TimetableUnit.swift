/// One line of a timetable: an event's round, or one heat of it, with its start and results.
public struct TimetableUnit: Hashable, Sendable, Identifiable {
  /// A name unique within the meeting: `m-3000m-final`.
  public var id: String
  /// When it starts; `nil` where no source tells.
  public var start: Instant?
  /// The day at the venue.
  public var date: CalendarDate
  /// Discipline, sex, track.
  public var event: Event
  /// The round.
  public var round: Round
  /// Which heat of the round, from 1, where the unit is a single one.
  public var heat: Int?
  /// The session's name on that day: `morning`, `evening`.
  public var session: String?
  /// Whether medals are decided here.
  public var isMedalEvent: Bool
  /// The race in the library, where there is one to replay.
  public var raceID: String?
  /// The unit whose end decides this one: the 800 m of a pentathlon.
  public var endsWith: String?
  /// The start as the source printed it.
  public var printedStart: String?
  /// The wind, where one reading holds for all.
  public var wind: Wind?
  /// The start list, where one is known.
  public var entries: [Entry]
  /// Results as far as the sources give them.
  public var results: [Result]
  /// Anything a reader should know.
  public var notes: [String]
  /// Where sources disagree.
  public var disagreements: [Disagreement]
  /// Who says it.
  public var sources: [String]

  /// A line of a timetable.
  public init(
    id: String,
    start: Instant?,
    date: CalendarDate,
    event: Event,
    round: Round,
    heat: Int? = nil,
    session: String? = nil,
    isMedalEvent: Bool = false,
    raceID: String? = nil,
    endsWith: String? = nil,
    printedStart: String? = nil,
    wind: Wind? = nil,
    entries: [Entry] = [],
    results: [Result] = [],
    notes: [String] = [],
    disagreements: [Disagreement] = [],
    sources: [String] = []
  ) {
    self.id = id
    self.start = start
    self.date = date
    self.event = event
    self.round = round
    self.heat = heat
    self.session = session
    self.isMedalEvent = isMedalEvent
    self.raceID = raceID
    self.endsWith = endsWith
    self.printedStart = printedStart
    self.wind = wind
    self.entries = entries
    self.results = results
    self.notes = notes
    self.disagreements = disagreements
    self.sources = sources
  }

  /// How long the unit is expected to take, in seconds; lapboard's expectation, not a fact.
  public var expectedSeconds: Int {
    let discipline = event.discipline
    switch round {
    case .final: return discipline.expectedFinalMinutes * 60
    default: return discipline.expectedRoundMinutes * 60
    }
  }
}
