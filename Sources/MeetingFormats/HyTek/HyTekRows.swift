import Athletics

/// Turns records into drafts: people, entries, and where a record `H` comes first, results.
struct HyTekRows {
  /// What a record makes.
  struct Held {
    var before: [Draft] = []
    var row: Draft?
  }

  let index: Int
  let source: Source
  let intake: Intake
  /// What the record at hand makes.
  var held = Held()
  private var areResults = false
  private var isFirst = true
  private var starts: CalendarDate?
  private var units = ToldOnce<String>()
  private var people: [Athlete: AthleteProfile] = [:]

  init(index: Int, source: Source, intake: Intake) {
    self.index = index
    self.source = source
    self.intake = intake
  }

  /// Hands out what the record has made.
  func hand(line: Int) throws {
    for draft in held.before { try intake.take(draft) }
    if let row = held.row { try intake.take(row, file: index, line: line) }
  }

  /// Reads a record.
  mutating func drafts(_ row: HyTekRow) throws(FormatError) -> Held {
    defer { isFirst = false }
    switch row.text(1)?.uppercased() {
    case "H" where isFirst: return heading(row)
    case "I": return try person(row)
    case "E" where areResults: return try result(row, isRelay: false)
    case "R" where areResults: return try result(row, isRelay: true)
    case "D": return try entry(row, event: 11, bib: 15)
    case "E": return try entry(row, event: 11, bib: nil)
    case "Q": return try relay(row, event: 7, runners: (16, 8))
    case "R": return try relay(row, event: 7, runners: (11, 7))
    default:
      let letters = areResults ? "H, E or R" : "I, D, E, Q or R"
      throw row.problem(1, expected: "a record that begins with \(letters)")
    }
  }

  private mutating func heading(_ row: HyTekRow) -> Held {
    areResults = true
    starts = row.date(3)
    var meeting = MeetingDraft(name: row.text(2), sources: [source.id])
    meeting.starts = starts
    meeting.ends = row.date(4)
    return Held(row: .meeting(meeting))
  }

  /// A person; without a sex nothing is told but the name, which entries tell as well.
  private mutating func person(_ row: HyTekRow) throws(FormatError) -> Held {
    guard let athlete = row.athlete(last: 2, team: 7, teamName: 8) else {
      throw row.problem(2, expected: "a name")
    }
    guard let sex = try row.sex(5) else { throw row.problem(5, expected: "M or F") }
    let profile = AthleteProfile(
      athlete: athlete,
      sex: sex,
      birth: row.date(6).map { PartialDate($0) },
      sources: [source.id]
    )
    // Of two people of one name and team the file tells no more than the first.
    guard let first = people[athlete] else {
      if people.count < 200_000 { people[athlete] = profile }
      return Held(row: .profile(profile))
    }
    return Held(row: .profile(first))
  }

  // MARK: - Entries

  private mutating func entry(
    _ row: HyTekRow,
    event: Int,
    bib: Int?
  ) throws(FormatError) -> Held {
    guard let athlete = row.athlete(last: 2, team: 7, teamName: 8) else {
      throw row.problem(2, expected: "a name")
    }
    let unit = try unit(row, event: event, sex: try row.sex(5), isRelay: false)
    let entry = Entry(athlete: athlete, bib: bib.flatMap { row.text($0) }, sources: [source.id])
    return Held(before: announced(unit), row: .entry(entry, of: unit.key))
  }

  private mutating func relay(
    _ row: HyTekRow,
    event: Int,
    runners: (first: Int, step: Int)
  ) throws(FormatError) -> Held {
    guard let code = row.text(2) ?? row.text(3) else { throw row.problem(2, expected: "a team") }
    let unit = try unit(row, event: event, sex: try row.sex(5), isRelay: true)
    let letter = row.text(4).map { $0 == "A" ? "" : " \($0)" } ?? ""
    let members = (0..<8).compactMap { number -> String? in
      let place = runners.first + number * runners.step
      let name = [row.text(place + 1), row.text(place)].compactMap(\.self).joined(separator: " ")
      return name.isEmpty ? nil : name
    }
    let team = Athlete(name: (row.text(3) ?? code) + letter, nation: row.text(2) ?? "")
    let entry = Entry(athlete: team, members: members, sources: [source.id])
    return Held(before: announced(unit), row: .entry(entry, of: unit.key))
  }

  // MARK: - Results

  private mutating func result(_ row: HyTekRow, isRelay: Bool) throws(FormatError) -> Held {
    let sex = try row.sex(6)
    var unit = try unit(row, event: 5, sex: sex, isRelay: isRelay)
    let number = row.text(4) ?? row.text(3)
    let round = try self.round(row)
    let heat = row.positive(16)
    if let number {
      let part = row.positive(20).map { "-\($0)" } ?? ""
      let id = "\(number)\(part) \(round.name) \(heat.map(String.init) ?? "")"
      unit.key.unit = MeetingName.slug(id, or: "unit")
    }
    unit.round = round
    unit.heat = heat
    unit.date = starts ?? intake.context.date
    unit.session = row.text(9)
    let discipline = unit.event?.discipline ?? NamedDiscipline.other("event")
    let ended = try ending(row, discipline)
    let overall = try row.place(14)
    let inHeat = try row.place(15)
    let result = Athletics.Result(
      place: ended.status == .finished ? overall ?? inHeat : nil,
      athlete: try athlete(row, isRelay: isRelay),
      mark: ended.mark?.mark,
      printedMark: ended.mark?.printed,
      status: ended.status,
      details: ResultDetails(wind: try row.wind(13)),
      note: row.text(17)?.uppercased() == "X" ? "exhibition" : nil,
      sources: [source.id]
    )
    return Held(before: announced(unit), row: .line(Runner(result: result), of: unit.key))
  }

  private func athlete(_ row: HyTekRow, isRelay: Bool) throws(FormatError) -> Athlete {
    if isRelay {
      guard let team = row.text(22) ?? row.text(21) else {
        throw row.problem(21, expected: "a team")
      }
      let letter = row.text(23).map { $0 == "A" ? "" : " \($0)" } ?? ""
      return Athlete(name: team + letter, nation: row.text(21) ?? "")
    }
    guard let athlete = row.athlete(last: 21, team: 26, teamName: 27) else {
      throw row.problem(21, expected: "a name")
    }
    return athlete
  }

  private func ending(
    _ row: HyTekRow,
    _ discipline: Discipline
  ) throws(FormatError) -> (status: ResultStatus, mark: (mark: Mark, printed: String)?) {
    guard let text = row.text(11) else { return (.unknown, nil) }
    switch text.uppercased() {
    case "DNS": return (.didNotStart, nil)
    case "DNF": return (.didNotFinish, nil)
    case "DQ": return (.disqualified, nil)
    case "SCR": return (.withdrawn, nil)
    case "NH", "ND", "NM", "FOUL": return (.noMark, nil)
    case "NT": return (.unknown, nil)
    default: break
    }
    let isEnglish = row.text(12)?.uppercased() == "E"
    guard let mark = HyTekMark.mark(text, isEnglish: isEnglish, in: discipline) else {
      throw row.problem(11, expected: "a mark such as 1:52.20, 12.33 or 12-10.25, or DNF")
    }
    return (.finished, mark)
  }

  private func round(_ row: HyTekRow) throws(FormatError) -> Round {
    switch row.text(10)?.uppercased() {
    case nil, "F": return .final
    case "P": return .heats
    case "Q": return .quarterFinals
    case "S": return .semiFinals
    default: throw row.problem(10, expected: "P, Q, S or F")
    }
  }

  // MARK: - Units

  private func unit(
    _ row: HyTekRow,
    event place: Int,
    sex: Sex?,
    isRelay: Bool
  ) throws(FormatError) -> UnitDraft {
    guard let code = row.text(place) else {
      throw row.problem(place, expected: "an event such as 1500, 110H or LJ")
    }
    let name = HyTekEvent.name(code, isRelay: isRelay, known: intake.context.disciplines)
    let isRoad = name.discipline.kind == .road
    let event = Event(
      discipline: name.discipline,
      sex: sex ?? .mixed,
      track: isRoad ? .road : intake.context.track ?? .standard
    )
    let id = "\(event.sex.letter) \(event.discipline.id)"
    var unit = UnitDraft(
      key: UnitKey(unit: MeetingName.slug(id, or: "unit")),
      event: event,
      sources: [source.id]
    )
    unit.distance = event.discipline.distance
    unit.date = intake.context.date
    return unit
  }

  /// The unit, the first time that it is told of.
  private mutating func announced(_ unit: UnitDraft) -> [Draft] {
    units.isNew(unit.key.unit) ? [.unit(unit)] : []
  }
}
