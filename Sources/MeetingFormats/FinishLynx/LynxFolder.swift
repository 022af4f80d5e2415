import Athletics

/// What the files of a folder have told so far: people, start lists, the kind of track.
struct LynxFolder {
  /// Who is on a start list, by number and by lane; of two with the same, the first.
  struct StartList {
    var byBib: [String: Athlete] = [:]
    var byLane: [Int: Athlete] = [:]
  }

  /// The most people of a folder, and the most lines of a file of start lists, which are held while
  /// the folder is read.
  let most: Int

  /// What the caller says, and where drafts go.
  let intake: Intake
  /// People by number.
  var people: [String: Athlete] = [:]
  /// Start lists by unit.
  var lists: [UnitKey: StartList] = [:]
  /// The track, once something has told it.
  var track: TrackKind?

  /// The disciplines that are run in halls alone.
  private static let indoors: Set<String> = ["50m", "50mh", "55m", "55mh", "60m", "60mh"]

  init(_ intake: Intake, most: Int = 100_000) {
    self.intake = intake
    self.most = most
    track = intake.context.track
  }

  /// Notes what the name of an event tells of the track.
  mutating func look(at header: LynxHeader) {
    guard track == nil else { return }
    let name = EventName(header.name, distance: header.distance)
    if name.isIndoor || Self.indoors.contains(name.discipline.id) { track = .short }
  }

  /// The draft of a unit by its header; whom it is for the rows may say, where the name does not.
  func unit(_ header: LynxHeader, sex: Sex?, isField: Bool = false, source: Source) -> UnitDraft {
    let name = EventName(header.name, distance: header.distance, known: intake.context.disciplines)
    var discipline = name.discipline
    if isField, !name.isKnown { discipline.kind = .throw }
    let isRoad = discipline.kind == .road
    let event = Event(
      discipline: discipline,
      sex: name.sex ?? sex ?? .mixed,
      track: isRoad ? .road : track ?? .standard,
      restriction: restriction(name)
    )
    var unit = UnitDraft(key: header.key, event: event, sources: [source.id])
    unit.distance = header.distance ?? discipline.distance
    unit.round = name.round
    unit.stage = header.stage
    unit.heat = header.stage.heat
    unit.date = intake.context.date
    unit.wind = header.wind
    if let start = header.start, let clock = ClockTime(start) {
      unit.printedGun = start
      if let date = intake.context.date {
        unit.start = .actual(clock.instant(on: date, in: intake.context.zone))
      }
    }
    return unit
  }

  /// An age group is a condition of its own, but where it is in the discipline already.
  private func restriction(_ name: EventName) -> String? {
    switch name.discipline.kind {
    case .hurdles, .throw: nil
    default: name.group
    }
  }

  /// One lap of the track.
  var lap: Distance { Distance(metres: track == .short ? 200 : 400) }

  /// Who wears a number or stands in a lane, where a row of results names nobody.
  func athlete(bib: String?, lane: Int?, in unit: UnitKey) -> Athlete? {
    let list = lists[unit]
    if let bib { return list?.byBib[bib] ?? people[bib] }
    return lane.flatMap { list?.byLane[$0] }
  }
}
