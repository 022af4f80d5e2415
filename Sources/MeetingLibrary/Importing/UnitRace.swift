import Athletics

/// The race that a unit's results make, to be replayed like any other.
struct UnitRace {
  /// What files tell of the race beside its runners.
  struct Told {
    var draft: UnitDraft?
    var leaderSplits: [Split]
  }

  /// The race as it is in the library.
  let before: Race?
  private let meeting: Meeting
  private let unit: TimetableUnit
  private let distance: Distance?
  /// What files tell of it.
  let told: Told

  init(
    state: MeetingState,
    unit: TimetableUnit,
    distance: Distance?,
    before: Race?,
    told: Told
  ) {
    meeting = state.meeting
    self.unit = unit
    self.distance = distance
    self.before = before
    self.told = told
  }

  /// The race of some runners; `nil` where there is nothing to replay: no time, or no distance.
  func race(of runners: [Runner], isTaken: (String) throws -> Bool) throws -> Race? {
    guard let distance, distance > .zero, unit.event.discipline.kind.measure == .time,
      runners.contains(where: { $0.result.mark != nil || !$0.splits.isEmpty })
    else { return nil }
    var race = try before ?? new(distance, isTaken)
    race.event = unit.event
    race.distance = distance
    race.lap = told.draft?.lap ?? race.lap
    race.date = unit.date
    race.startLocal = told.draft?.printedGun ?? race.startLocal
    race.round = unit.roundName
    race.wind = unit.wind ?? race.wind
    if !told.leaderSplits.isEmpty { race.leaderSplits = told.leaderSplits }
    race.runners = runners.map { $0.finishing(at: distance) }
    return race
  }

  /// Whether a race has all of what is told beside its runners.
  static func isSame(_ race: Race, _ told: Told) -> Bool {
    (told.draft?.distance ?? race.distance) == race.distance
      && (told.draft?.lap ?? race.lap) == race.lap
      && (told.draft?.printedGun ?? race.startLocal) == race.startLocal
      && (told.leaderSplits.isEmpty || told.leaderSplits == race.leaderSplits)
  }

  private func new(_ distance: Distance, _ isTaken: (String) throws -> Bool) throws -> Race {
    var id = "\(meeting.id)-\(unit.id)"
    while try isTaken(id) { id += "-own" }
    return Race(
      id: id,
      event: unit.event,
      distance: distance,
      lap: unit.event.discipline.kind == .road ? nil : unit.event.track.lap,
      date: unit.date,
      startLocal: unit.printedStart,
      meeting: meeting.name,
      meetingID: meeting.id,
      venue: meeting.venue,
      runners: [],
      sources: unit.sources
    )
  }

}

extension TrackKind {
  /// One lap; `nil` on the road.
  var lap: Distance? {
    switch self {
    case .standard: Distance(metres: 400)
    case .short: Distance(metres: 200)
    case .road: nil
    }
  }
}
