import Athletics

/// Reads start lists of a day, athlete after athlete.
///
/// A heat has an event, a letter and a number, `s2`, and no more: whether the hurdles are those of
/// the decathlon shows in who ran where by the results, if these are in the folder.
struct FederationEntries {
  /// How many lines of one heat are held.
  private static let mostOfHeat = 2000

  private struct Line {
    var record: FederationRecord
    var athlete: Athlete
    var event: Event
    var birth: PartialDate?
  }

  private let reading: FederationReading
  private var path: [String] = []
  private var record: FederationRecord?
  private var held: [Line] = []
  private var heat = ""

  init(_ reading: FederationReading) {
    self.reading = reading
  }

  mutating func read(_ scanner: inout XMLScanner) throws {
    while let event = try scanner.next() {
      switch event {
      case .start(let tag):
        path.append(tag.name)
        if tag.name == "athlete" { record = FederationRecord(tag) }
      case .text(let text):
        guard path.dropLast().last == "athlete", let name = path.last else { continue }
        record?.add(text, to: name)
      case .end(let name):
        path.removeLast()
        if name == "athlete" { try takeAthlete() }
      }
    }
    try tell()
  }

  private mutating func takeAthlete() throws {
    guard let record else { return }
    self.record = nil
    let read = reading.intake.row(of: reading.file) { () throws(FormatError) in try line(record) }
    guard let line = read else { return }
    let heat = record["heat"] ?? ""
    if let last = held.last,
      last.event != line.event || heat != self.heat || held.count >= Self.mostOfHeat
    {
      try tell()
    }
    self.heat = heat
    held.append(line)
  }

  private func line(_ record: FederationRecord) throws(FormatError) -> Line {
    let name = [record["firstname"], record["lastname"]].compactMap(\.self).joined(separator: " ")
    guard !name.isEmpty else {
      throw record.problem(in: reading.name, expected: "a firstname or a lastname")
    }
    guard let code = record["event"],
      let event = FederationUnit.event(code, sex: record["gender"], in: reading.context)
    else {
      throw record.problem(
        in: reading.name,
        expected: "an event such as 110H, and M or W as gender",
        found: "\(record["gender"] ?? "") \(record["event"] ?? "")"
      )
    }
    let own = Athlete(
      name: name,
      family: record["firstname"] == nil ? nil : record["lastname"],
      nation: record["country"] ?? ""
    )
    let birth = record["birthdate"].flatMap { CalendarDate(federation: $0) }
    return Line(
      record: record,
      athlete: record["id"].flatMap { reading.folder.athlete($0) } ?? own,
      event: event,
      birth: birth.map { PartialDate(year: $0.year, month: $0.month, day: $0.day) }
    )
  }

  // MARK: - The heat

  private mutating func tell() throws {
    guard let first = held.first else { return }
    let unit = unit(of: first.event)
    var draft = UnitDraft(key: UnitKey(unit: unit.id), event: unit.event, sources: [reading.source])
    draft.round = unit.round
    draft.heat = unit.heat
    try reading.intake.take(.unit(draft))
    for line in held {
      try reading.intake.take(
        .profile(
          AthleteProfile(
            athlete: line.athlete,
            sex: line.event.sex,
            birth: line.birth,
            sources: [reading.source]
          )
        )
      )
      let lane = line.record.number("lane").flatMap { $0 > 0 ? $0 : nil }
      try reading.intake.take(
        .entry(
          Entry(athlete: line.athlete, lane: lane, sources: [reading.source]),
          of: UnitKey(unit: unit.id)
        ),
        file: reading.file,
        line: line.record.tag.line
      )
    }
    held = []
  }

  /// The unit that most of the lines have results in, of those that the letters may mean; else what
  /// the letters say.
  private func unit(of event: Event) -> FederationUnit {
    let letter = heat.first.map { String($0).lowercased() } ?? ""
    let number = Int(heat.dropFirst())
    let group = heat.dropFirst().utf8.first.flatMap {
      (0x41...0x5A).contains($0) ? Int($0) - 0x40 : nil
    }
    var votes: [FederationUnit: Int] = [:]
    for line in held {
      guard let id = line.record["id"] else { continue }
      for unit in Set(reading.folder.units(of: id, event)) where Self.may(letter, unit, number) {
        votes[unit, default: 0] += 1
      }
    }
    let best = votes.max { ($0.value, $1.key.id) < ($1.value, $0.key.id) }
    if let best, best.value * 2 > held.count { return best.key }
    let round: Round =
      switch letter {
      case "h": .heats
      case "s": .semiFinals
      case "q": .qualification
      case "p": .other("preliminary round")
      default: .final
      }
    return FederationUnit(event: event, round: round, heat: number ?? group)
  }

  /// Whether the letter and number of a heat may mean a unit.
  private static func may(_ letter: String, _ unit: FederationUnit, _ number: Int?) -> Bool {
    if let number, let heat = unit.heat, heat != number { return false }
    if case .combined = unit.round { return letter == "h" || letter == "q" || letter.isEmpty }
    return switch letter {
    case "h": unit.round == .heats && unit.heat != nil
    case "s": unit.round == .semiFinals
    case "q": unit.round == .qualification
    case "p": unit.round == .other("preliminary round")
    default: unit.round == .final
    }
  }
}
