import Athletics

/// Reads `DT_RESULT`, `DT_RESULT_ANALYSIS` and `DT_CURRENT`: the results of one unit.
///
/// Line by line, as they stand in the message: no more than one is held.
struct ODFResults {
  private let reading: ODFReading
  private let code: ODFCode
  private var draft: UnitDraft
  private var told: UnitDraft?
  private var eventName: String?
  private var points = ODFPoints()
  private var isInPoint = false
  private var line: ODFLine?
  /// Names of those who led somewhere, by code.
  private var leaders: [String: String] = [:]

  init(_ reading: ODFReading) {
    self.reading = reading
    code = reading.message.code
    draft = UnitDraft(key: reading.unitKey(code), sources: [reading.source.id])
    draft.heat = code.heat
    draft.day = reading.message.day
    if code.isFinal, reading.message.kind == .results { draft.isMedalEvent = true }
  }

  mutating func read(_ scanner: inout XMLScanner) throws {
    while let event = try scanner.next() {
      switch event {
      case .start(let tag): try begin(tag)
      case .end("Result"): try takeLine()
      case .end(let name):
        if name == "ExtendedInfo" { isInPoint = false }
        line?.leave(name)
      case .text: break
      }
    }
    try tell()
    let splits = leaderSplits
    if !splits.isEmpty { try reading.intake.take(.leaderSplits(splits, of: draft.key)) }
  }

  private mutating func begin(_ tag: XMLTag) throws {
    if line != nil {
      line?.take(tag)
      return
    }
    switch tag.name {
    case "Result":
      try tell()
      line = ODFLine(tag)
    case "SportDescription": eventName = tag["EventName"]
    case "UnitDateTime": try takeStart(tag)
    case "ExtendedInfo": takeInfo(tag)
    case "Extension" where isInPoint:
      points.changeLast { point in
        switch tag["Code"] {
        case "TIME": point.time = tag["Value"]
        case "LEADER": point.leader = tag["Value"]
        default: break
        }
      }
    default: break
    }
  }

  private mutating func takeStart(_ tag: XMLTag) throws {
    guard let text = tag["StartDate"] else { return }
    guard let time = ODFTime(text, zone: reading.context.zone) else {
      reading.intake.refuse(
        tag.problem(
          in: reading.fileName,
          expected: "a time such as 2026-06-01T20:05:00+01:00 as StartDate",
          found: text
        ),
        file: reading.file
      )
      return
    }
    draft.date = time.date
    draft.start = time.instant.map { .actual($0) }
    draft.printedGun = time.printed
  }

  private mutating func takeInfo(_ tag: XMLTag) {
    isInPoint = false
    switch tag["Code"] {
    case "INTERMEDIATE":
      isInPoint = true
      points.add(
        ODFPoints.Point(position: tag["Pos"] ?? "", value: tag["Value"] ?? "")
      )
    case "WIND_SPEED": draft.wind = tag["Value"].flatMap { Wind(printed: $0) }
    default: break
    }
  }

  /// Tells of the unit where that says anything new.
  private mutating func tell() throws {
    if draft.event == nil {
      let what = code.what(name: eventName, in: reading.context)
      (draft.event, draft.round) = (what.event, what.round)
      draft.isMedalEvent = what.round == .final ? draft.isMedalEvent : nil
    }
    guard draft != told else { return }
    told = draft
    try reading.intake.take(.unit(draft))
  }

  // MARK: - Lines

  private mutating func takeLine() throws {
    guard let line, let event = draft.event else { return }
    self.line = nil
    if let person = line.person, points.all.contains(where: { $0.leader == person.code }) {
      leaders[person.code] = person.participant(reading.feed)?.athlete.name
    }
    if reading.message.status == "START_LIST" { return try takeEntry(line) }
    let maker = ODFRunner(line: line, event: event, points: points, reading: reading)
    let read = reading.intake.row(of: reading.file) { () throws(FormatError) in
      try maker.runner()
    }
    guard let runner = read else { return }
    try reading.take(.line(runner, of: draft.key), line.tag)
  }

  private func takeEntry(_ line: ODFLine) throws {
    guard let person = line.person, let participant = person.participant(reading.feed) else {
      let code = line.person?.code ?? ""
      return reading.intake.refuse(
        line.tag.problem(
          in: reading.fileName,
          expected: "a name: no message names competitor \(code)"
        ),
        file: reading.file
      )
    }
    let entry = Entry(
      athlete: participant.athlete,
      bib: participant.bib,
      lane: line.tag.number("StartOrder"),
      members: person.memberNames(reading.feed),
      sources: [reading.source.id]
    )
    try reading.take(.entry(entry, of: draft.key), line.tag)
  }

  /// The times of whoever led, at points with a distance.
  private var leaderSplits: [Split] {
    guard draft.event?.discipline.kind.measure == .time else { return [] }
    let race = draft.event?.discipline.distance
    return points.all.compactMap { point in
      guard let text = point.time, let mark = try? TimeMark(parsing: text),
        let at = ODFPoints.distance(point.value, in: draft.event), at < race ?? at + at
      else { return nil }
      return Split(
        at: at,
        time: mark.time,
        printed: text,
        precision: mark.precision,
        basis: .official,
        who: point.leader.flatMap { leaders[$0] ?? reading.feed.participant($0)?.athlete.name },
        sources: [reading.source.id]
      )
    }.sorted { $0.at < $1.at }
  }
}
