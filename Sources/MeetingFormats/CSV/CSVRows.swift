import Athletics

/// Turns the rows of a table into drafts.
struct CSVRows {
  let header: CSVHeader
  let file: Int
  let source: Source
  let intake: Intake
  private var names: [String: EventName] = [:]
  private var units = ToldOnce<UnitKey>()
  private var meetings = ToldOnce<String>()
  private var order = 0
  /// What the row before said of its unit, and the unit: most rows say the same.
  private var head: (words: [UInt8], unit: UnitDraft)?
  private var words: [UInt8] = []

  /// The columns that tell of a row's unit.
  private static let headColumns: [CSVHeader.Column] = [
    .meeting, .unit, .date, .event, .sex, .track, .group, .round, .heat, .session, .medals, .start,
  ]

  init(header: CSVHeader, file: Int, source: Source, intake: Intake) {
    self.header = header
    self.file = file
    self.source = source
    self.intake = intake
  }

  /// Reads every row behind the first line.
  mutating func read(_ reader: inout RecordReader, _ table: CSVHeader.Table) throws {
    while try reader.next() {
      if reader.isBlank { continue }
      let row = CSVRow(reader: reader, header: header)
      do throws(FormatError) {
        try check(reader)
        let drafts = try drafts(row, table)
        held = drafts
      } catch {
        let again = "a row, not the names of the columns once more"
        let isHeader = header.isSame(as: reader)
        intake.refuse(isHeader ? reader.problem(0, expected: again) : error, file: file)
        continue
      }
      width = max(width, reader.count)
      for draft in held.before { try intake.take(draft) }
      try intake.take(held.row, file: file, line: reader.line)
    }
  }

  /// How many fields the longest row so far has.
  private var width = 0

  /// Refuses a row whose fields are not those of the columns.
  private func check(_ reader: RecordReader) throws(FormatError) {
    if reader.isQuoteOpen {
      throw reader.problem(reader.count - 1, expected: "a closing quote")
    }
    if reader.count > header.count,
      let extra = (header.count..<reader.count).first(where: { !reader.isEmpty($0) })
    {
      throw reader.problem(
        extra,
        expected: "no more fields than the \(header.count) columns that the first line names"
      )
    }
    if reader.isLastCut, reader.count < width {
      throw reader.cutShort(of: width)
    }
  }

  private var held = Drafts(row: .source(Source(id: "", title: "")))

  /// What a row makes: drafts that it is not counted as, and the one that it is.
  private struct Drafts {
    var before: [Draft] = []
    var row: Draft
  }

  private mutating func drafts(
    _ row: CSVRow,
    _ table: CSVHeader.Table
  ) throws(FormatError) -> Drafts {
    if table == .records {
      return Drafts(row: .record(try record(row)))
    }
    words.removeAll(keepingCapacity: true)
    for column in Self.headColumns { row.append(column, to: &words) }
    if table != .timetable, let head, head.words == words {
      return Drafts(row: try line(row, of: head.unit, table))
    }
    let meeting = try meeting(row)
    let unit = try unit(row, meeting?.id)
    var drafts = Drafts(row: .unit(unit))
    if table != .timetable { drafts.row = try line(row, of: unit, table) }
    // Noted with a row that is taken: a bad one takes neither meeting nor unit along.
    head = (words, unit)
    if let meeting, let id = meeting.id, meetings.isNew(id) {
      drafts.before.append(.meeting(meeting))
    }
    if table != .timetable, units.isNew(unit.key) { drafts.before.append(.unit(unit)) }
    return drafts
  }

  private func line(
    _ row: CSVRow,
    of unit: UnitDraft,
    _ table: CSVHeader.Table
  ) throws(FormatError) -> Draft {
    switch table {
    case .startList: .entry(try row.entry(source.id), of: unit.key)
    case .splits:
      if unit.event != nil, unit.distance == nil {
        throw row.problem(.event, expected: "an event over a distance, for a time on the way")
      } else {
        .line(try row.splitRunner(unit.distance, source.id), of: unit.key)
      }
    default:
      .line(try row.runner(unit.event?.discipline, unit.distance, source.id), of: unit.key)
    }
  }

  private func meeting(_ row: CSVRow) throws(FormatError) -> MeetingDraft? {
    guard let name = row.text(.meeting) else { return nil }
    let date = try row.date(.date) ?? intake.context.date
    let id = MeetingName.id(name, year: date?.year)
    return MeetingDraft(id: id, name: name, sources: [source.id])
  }

  private mutating func event(_ row: CSVRow) throws(FormatError) -> (Event, EventName)? {
    guard let text = row.text(.event) else { return nil }
    let name = names[text] ?? eventName(text)
    if names.count < 10_000 { names[text] = name }
    // What other formats know by its name alone comes back in tables that were written with its id.
    guard !name.hasStrangeWords, name.isKnown || row.text(.unit) != nil else {
      throw row.problem(.event, expected: Self.expectedEvent)
    }
    let sex = try row.sex() ?? name.sex ?? .mixed
    let isRoad = name.discipline.kind == .road
    let track = try row.track() ?? (isRoad ? .road : nil) ?? (name.isIndoor ? .short : nil)
    let event = Event(
      discipline: name.discipline,
      sex: sex,
      track: track ?? intake.context.track ?? .standard,
      restriction: row.text(.group)
        ?? ([.hurdles, .throw].contains(name.discipline.kind) ? nil : name.group)
    )
    return (event, name)
  }

  private static let expectedEvent = "an event such as 1500 m, 100 m hurdles or shot put"

  /// An event by its name, or by the id or the name of a discipline.
  private func eventName(_ text: String) -> EventName {
    let disciplines = intake.context.disciplines
    var name = EventName(text, known: disciplines)
    if let known = disciplines[text] ?? disciplines.values.first(where: { $0.name == text }) {
      name.discipline = known
      name.group = nil
      name.isKnown = true
      name.hasStrangeWords = false
    }
    return name
  }

  private mutating func unit(_ row: CSVRow, _ meeting: String?) throws(FormatError) -> UnitDraft {
    let named = try event(row)
    let round = row.text(.round).map { Round(csv: $0) } ?? named?.1.round
    let heat = try row.positive(.heat) ?? named?.1.heat
    let id: String
    if let text = row.text(.unit) {
      id = MeetingName.slug(text, or: "unit")
    } else if let event = named?.0 {
      id = Self.id(event, round ?? .final, heat)
    } else {
      throw row.problem(.event, expected: "an event such as 1500 m, or a unit")
    }
    var unit = UnitDraft(
      key: UnitKey(meeting: meeting, unit: id),
      event: named?.0,
      sources: [source.id]
    )
    unit.distance = named?.0.discipline.distance
    unit.round = round ?? (row.text(.unit) == nil ? .final : nil)
    unit.heat = heat
    unit.date = try row.date(.date) ?? intake.context.date
    unit.session = row.text(.session)
    unit.isMedalEvent = try row.flag(.medals)
    if let start = try row.start(on: unit.date, in: intake.context.zone(of: meeting)) {
      unit.start = .scheduled(start)
      unit.printedStart = row.text(.start)
      unit.order = order
      order += 1
    }
    return unit
  }

  private static func id(_ event: Event, _ round: Round, _ heat: Int?) -> String {
    var parts = [event.sex.letter.lowercased(), event.discipline.id]
    if event.track == .short { parts.append("sh") }
    if let group = event.restriction { parts.append(MeetingName.slug(group, or: "group")) }
    parts.append(MeetingName.slug(round.name, or: "round"))
    if let heat, round != .final || heat > 1 { parts.append("\(heat)") }
    return parts.joined(separator: "-")
  }

  private mutating func record(_ row: CSVRow) throws(FormatError) -> RecordDraft {
    guard let (event, _) = try event(row) else {
      throw row.problem(.event, expected: "an event such as 1500 m")
    }
    guard let code = row.text(.record) else {
      throw row.problem(.record, expected: "letters such as WR, NR or PB")
    }
    guard let asOf = try row.date(.asOf) ?? intake.context.date else {
      throw row.problem(.asOf, expected: "the day the list is true for: a column as_of, or --date")
    }
    let text = row.text(.mark) ?? ""
    let mark = try row.mark(event.discipline, event.discipline.distance)
    guard let mark else { throw row.problem(.mark, expected: "a mark such as 3:26.00") }
    let step = RecordStep(
      printedMark: text,
      mark: mark.mark,
      athlete: try row.athlete(),
      date: try row.partialDate(.date),
      place: row.text(.venue),
      ratification: row.text(.status).flatMap { Ratification(rawValue: $0.lowercased()) }
        ?? .unstated,
      statusText: row.text(.status),
      sources: [source.id]
    )
    return RecordDraft(code: code, scope: row.text(.scope), event: event, step: step, asOf: asOf)
  }
}

extension Round {
  /// A round as people write it: `final`, `heat`, `SF`, `Round 1`.
  fileprivate init(csv text: String) {
    switch text.lowercased() {
    case "f", "finals": self = .final
    case "h", "r1", "first round": self = .heats
    case "qf", "quarterfinal", "quarterfinals": self = .quarterFinals
    case "sf", "semi", "semifinal", "semifinals": self = .semiFinals
    case "q", "qual": self = .qualification
    default:
      self.init(text.lowercased())
      guard case .other = self else { return }
      let word = FoldedText.fold(text)
      self =
        EventWords.final.contains(word)
        ? .final
        : EventWords.semiFinal.contains(word)
          ? .semiFinals : EventWords.quarterFinal.contains(word) ? .quarterFinals : .other(text)
    }
  }
}
