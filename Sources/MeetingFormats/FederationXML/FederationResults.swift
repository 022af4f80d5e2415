import Athletics

/// Reads a competition with its results: the head, medal and placing table, then a list a unit.
///
/// Line by line, as they stand in the file: no more than one is held.
struct FederationResults {
  private static let mostNations = 1000
  private static let mostRounds = 200

  private let reading: FederationReading
  private var path: [String] = []
  private var head: FederationRecord?
  private var infos: FederationRecord?
  private var unit: FederationUnit?
  private var line: FederationRecord?
  private var rounds: [FederationRecord] = []
  private var tableLine: FederationRecord?
  private var nations: [String: MedalTable.Row] = [:]
  private var order: [String] = []
  private var table: FederationRecord?

  init(_ reading: FederationReading) {
    self.reading = reading
  }

  mutating func read(_ scanner: inout XMLScanner) throws {
    while let event = try scanner.next() {
      switch event {
      case .start(let tag):
        path.append(tag.name)
        begin(tag)
      case .text(let text): take(text)
      case .end(let name):
        path.removeLast()
        try end(name)
      }
    }
    guard let head else {
      throw FormatError(file: reading.name, line: 1, expected: "an element competition")
    }
    try reading.intake.take(.meeting(reading.meeting(head, name: "name")))
    try tellTable()
  }

  private mutating func begin(_ tag: XMLTag) {
    switch tag.name {
    case "competition": head = FederationRecord(tag)
    case "medaltable", "placingtable": table = table ?? FederationRecord(tag)
    case "medalline", "placingline": tableLine = FederationRecord(tag)
    case "infos": (infos, unit) = (FederationRecord(tag), nil)
    case "result" where path.dropLast().last == "results":
      line = FederationRecord(tag)
      rounds = []
    case "roundresult" where rounds.count < Self.mostRounds: rounds.append(FederationRecord(tag))
    default: break
    }
  }

  private mutating func take(_ text: String) {
    guard let name = path.last else { return }
    let parent = path.dropLast().last ?? ""
    switch parent {
    case "competition": head?.add(text, to: name)
    case "infos": infos?.add(text, to: name)
    case "roundresult":
      if !rounds.isEmpty { rounds[rounds.count - 1].add(text, to: name) }
    case "medalline", "placingline": tableLine?.add(text, to: name)
    case "result", "relayrunners", "combinedresults": line?.add(text, to: name)
    default: break
    }
  }

  private mutating func end(_ name: String) throws {
    switch name {
    case "infos": try tellUnit()
    case "medalline": takeNation(isPlacing: false)
    case "placingline": takeNation(isPlacing: true)
    case "result" where path.last == "results": try takeLine()
    case "results": (infos, unit) = (nil, nil)
    default: break
    }
  }

  // MARK: - Units and lines

  private mutating func tellUnit() throws {
    guard let infos else { return }
    let round = infos["round_name"] ?? ""
    let name = infos["event_name"] ?? ""
    let found = FederationUnit(
      event: name,
      sex: infos["event_gender"],
      combined: infos["age_group"] ?? "",
      round: round,
      detail: infos["round_detail"] ?? "",
      in: reading.context
    )
    guard let found, !name.isEmpty else {
      let problem = infos.problem(
        in: reading.name,
        expected: "an event_name such as 100 m Men",
        found: name
      )
      return reading.intake.refuse(problem, file: reading.file)
    }
    unit = found
    var draft = UnitDraft(
      key: UnitKey(unit: found.id),
      event: found.event,
      sources: [reading.source]
    )
    draft.round = found.round
    draft.heat = found.heat
    draft.date = infos["date"].flatMap { CalendarDate(federation: $0) }
    if draft.date == nil, let text = infos["date"] {
      reading.intake.refuse(
        infos.problem(in: reading.name, expected: "a day such as 14.08.2016", found: text),
        file: reading.file
      )
    }
    draft.isMedalEvent = found.round == .final
    draft.wind = infos["wind"].flatMap { Wind(printed: $0) }
    try reading.intake.take(.unit(draft))
  }

  private mutating func takeLine() throws {
    guard let line else { return }
    self.line = nil
    guard let unit else {
      let problem = line.problem(in: reading.name, expected: "infos before the first result")
      return reading.intake.refuse(problem, file: reading.file)
    }
    let maker = FederationLine(
      record: line,
      rounds: rounds,
      discipline: unit.event.discipline,
      source: reading.source,
      file: reading.name
    )
    let read = reading.intake.row(of: reading.file) { () throws(FormatError) in try maker.result() }
    guard let result = read else { return }
    if let id = line["competitorid"] { reading.folder.note(id, result.athlete, in: unit) }
    try reading.intake.take(
      .line(Runner(result: result), of: UnitKey(unit: unit.id)),
      file: reading.file,
      line: line.tag.line
    )
  }

  // MARK: - Tables

  private mutating func takeNation(isPlacing: Bool) {
    guard let line = tableLine else { return }
    tableLine = nil
    guard let nation = line["organization"] else {
      let problem = line.problem(in: reading.name, expected: "a nation as organization")
      return reading.intake.refuse(problem, file: reading.file)
    }
    if nations[nation] == nil {
      guard order.count < Self.mostNations else { return }
      order.append(nation)
      nations[nation] = MedalTable.Row(nation: nation)
    }
    if isPlacing {
      guard let text = line["points"], let points = Self.points(text) else {
        let problem = line.problem(
          in: reading.name,
          expected: "points such as 309.50",
          found: line["points"] ?? ""
        )
        return reading.intake.refuse(problem, file: reading.file)
      }
      nations[nation]?.points = points
    } else {
      nations[nation]?.rank = line.number("rank") ?? 0
      nations[nation]?.gold = line.number("gold") ?? 0
      nations[nation]?.silver = line.number("silver") ?? 0
      nations[nation]?.bronze = line.number("bronze") ?? 0
    }
  }

  /// Points with at most two decimals, which halves and thirds are printed with.
  private static func points(_ text: String) -> Double? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...6).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let whole = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else { return Double(whole) }
    guard (1...2).contains(parts[1].utf8.count), let rest = Int(parts[1]) else { return nil }
    return Double(whole * 100 + rest * (parts[1].utf8.count == 1 ? 10 : 1)) / 100
  }

  private func tellTable() throws {
    guard let table, !order.isEmpty else { return }
    var draft = MeetingDraft(sources: [reading.source])
    draft.publishedMedals = PublishedMedalTable(
      rows: order.compactMap { nations[$0] },
      sources: [reading.source]
    )
    try reading.intake.take(.meeting(draft), file: reading.file, line: table.tag.line)
  }
}
