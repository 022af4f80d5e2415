/// One line of the list of races.
public struct RaceSummary: Hashable, Sendable, Identifiable {
  /// The race's id.
  public var id: String
  /// Discipline, sex and kind of track.
  public var event: Event
  /// The race distance.
  public var distance: Distance
  /// The day.
  public var date: CalendarDate
  /// The meeting's printed name.
  public var meeting: String
  /// The round as printed.
  public var round: String?
  /// The town.
  public var city: String
  /// Who won, and for whom.
  public var winner: Athlete?
  /// The winning mark as printed.
  public var winningMark: String?
  /// How many runners the sources name.
  public var runnerCount: Int
  /// How many splits the sources give.
  public var splitCount: Int
  /// How many of them are official.
  public var officialSplitCount: Int

  /// One line of the list of races.
  public init(
    id: String,
    event: Event,
    distance: Distance,
    date: CalendarDate,
    meeting: String,
    round: String? = nil,
    city: String,
    winner: Athlete? = nil,
    winningMark: String? = nil,
    runnerCount: Int,
    splitCount: Int,
    officialSplitCount: Int
  ) {
    self.id = id
    self.event = event
    self.distance = distance
    self.date = date
    self.meeting = meeting
    self.round = round
    self.city = city
    self.winner = winner
    self.winningMark = winningMark
    self.runnerCount = runnerCount
    self.splitCount = splitCount
    self.officialSplitCount = officialSplitCount
  }

  /// The summary of a whole race.
  public init(_ race: Race) {
    let splits = race.runners.flatMap(\.splits)
    self.init(
      id: race.id,
      event: race.event,
      distance: race.distance,
      date: race.date,
      meeting: race.meeting,
      round: race.round,
      city: race.venue.city,
      winner: race.winner?.athlete,
      winningMark: race.winner?.result.printedMark,
      runnerCount: race.runners.count,
      splitCount: splits.count,
      officialSplitCount: splits.count { $0.basis == .official }
    )
  }
}
