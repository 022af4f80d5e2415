import Athletics

/// Turns the rows of a list of a road race into drafts.
struct RoadRows {
  private let road: RoadFile
  private let file: Int
  private let intake: Intake
  private var units: Set<UnitKey> = []
  /// The time of each place, to see whether one race alone is told of.
  private var times: [PlaceKey: RaceTime] = [:]
  /// How often a name without a bib was there, by what tells it from others.
  private var namesakes: [Namesake: Int] = [:]
  private var twice = 0
  private var doubts = 0
  private var numbered = 0

  private struct PlaceKey: Hashable {
    var unit: UnitKey
    var place: Int
  }

  /// A name as rows are joined by it, in any case and with or without diacritics.
  private struct Namesake: Hashable {
    var unit: UnitKey
    var name: String
    var nation: String
  }

  /// So many doubtful values are told one by one.
  private static let told = 50
  /// So many places are remembered.
  private static let noted = 200_000

  init(_ road: RoadFile, file: Int, _ intake: Intake) {
    self.road = road
    self.file = file
    self.intake = intake
  }

  /// Reads every row behind the first line.
  mutating func read() throws {
    var reader = try road.open()
    repeat {
      guard try reader.next() else { return }
    } while reader.count == 1 && reader.isEmpty(0)
    try intake.take(.source(road.source))
    while try reader.next() {
      if (0..<reader.count).allSatisfy({ reader.isEmpty($0) }) { continue }
      try take(reader)
    }
    tell()
  }

  private mutating func take(_ reader: RecordReader) throws {
    var told: RoadRow.Told
    var unit: UnitDraft
    do throws(FormatError) {
      if reader.isQuoteOpen {
        throw reader.problem(reader.count - 1, expected: "a closing quote")
      }
      let event = try event(reader)
      let distance = event.discipline.distance ?? road.distance
      let row = RoadRow(reader: reader, header: road.header, distance: distance)
      told = try row.read(road.source.id)
      unit = draft(event, told)
    } catch {
      intake.refuse(error, file: file)
      return
    }
    for doubt in told.doubts {
      doubts += 1
      if doubts <= Self.told { intake.tell("\(doubt.description); kept with its mark", file: file) }
    }
    number(&told.runner, unit.key)
    notePlace(told.runner.result, unit.key)
    if units.count < 1000, units.insert(unit.key).inserted { try intake.take(.unit(unit)) }
    try intake.take(.line(told.runner, of: unit.key), file: file, line: reader.line)
  }

  // MARK: - Which race

  private func event(_ reader: RecordReader) throws(FormatError) -> Event {
    guard let index = road.header.place(.event), let text = reader.optional(index) else {
      return road.event
    }
    let name = EventName(text, known: intake.context.disciplines)
    guard let distance = name.discipline.distance, distance > .zero else {
      throw reader.problem(index, expected: "an event such as Marathon or 10 km")
    }
    var event = road.event
    event.discipline =
      distance == road.distance ? road.event.discipline : NamedDiscipline.road(distance)
    event.sex = name.sex ?? event.sex
    return event
  }

  /// The unit of a row: those whose places are out of another total, or whose bibs are of a class
  /// that the caller names, run a race of their own.
  private func draft(_ event: Event, _ told: RoadRow.Told) -> UnitDraft {
    var event = event
    if let bib = told.runner.result.details?.bib,
      let name = intake.context.road.classes[String(bib.prefix { $0.isLetter }).uppercased()]
    {
      event.restriction = name
    } else if let total = told.total, let most = road.total, total < most {
      event.restriction = "places out of \(total)"
    }
    var id = event.discipline.id
    if event.sex != .mixed { id = "\(event.sex.letter.lowercased())-\(id)" }
    if let restriction = event.restriction {
      id += "-\(MeetingName.slug(restriction, or: "class"))"
    }
    var unit = UnitDraft(key: UnitKey(unit: id), event: event, sources: [road.source.id])
    unit.distance = event.discipline.distance
    unit.round = .final
    unit.date = intake.context.date
    return unit
  }

  /// Tells namesakes without bibs apart, who would be taken for one: the second is `Jo Doe (2)`.
  private mutating func number(_ runner: inout Runner, _ unit: UnitKey) {
    guard runner.result.details?.bib == nil, namesakes.count < Self.noted else { return }
    let name = FoldedText.fold(runner.athlete.name)
    let namesake = Namesake(unit: unit, name: name, nation: runner.athlete.nation)
    let count = namesakes[namesake, default: 0] + 1
    namesakes[namesake] = count
    guard count > 1 else { return }
    runner.result.athlete.family = runner.athlete.familyName
    runner.result.athlete.name += " (\(count))"
    numbered += 1
  }

  // MARK: - What the summary says

  private mutating func notePlace(_ result: Athletics.Result, _ unit: UnitKey) {
    guard let place = result.place, let time = result.mark?.time, times.count < Self.noted else {
      return
    }
    let other = times.updateValue(time, forKey: PlaceKey(unit: unit, place: place))
    // Chip times may order a list otherwise; a minute apart is another race.
    if let other, abs(other.ticks - time.ticks) > 60 * RaceTime.ticksPerSecond { twice += 1 }
  }

  private func tell() {
    if doubts > Self.told {
      intake.tell("\(doubts - Self.told) more values that cannot be right", file: file)
    }
    if numbered > 0 {
      let runners =
        numbered == 1 ? "1 runner without a bib bears" : "\(numbered) runners without a bib bear"
      intake.tell(
        "\(runners) the name of another: they are numbered in the order of the list, as (2)",
        file: file
      )
    }
    if twice > 0 {
      let bibs =
        road.header.place(.bib) == nil
        ? ""
        : "; for a race of its own of bibs that begin with W, lapboard library remove the meeting "
          + "and import with --bibs W=wheelchair"
      intake.tell(
        "\(twice) places are there twice, over a minute apart: a wrong figure, or a list of several "
          + "races\(bibs)",
        file: file
      )
    }
  }
}
