import Athletics

/// Reads a day of a timetable: siblings one after the other, of which `time` begins the next unit; a
/// date holds until the next one.
///
/// What files call a session cannot be relied upon: it follows from the time.
struct FederationTimetable {
  private let reading: FederationReading
  private var name: String?
  private var isInTable = false
  private var date: CalendarDate?
  private var next: FederationRecord?
  private var head: FederationRecord?
  private var order = 0

  init(_ reading: FederationReading) {
    self.reading = reading
  }

  mutating func read(_ scanner: inout XMLScanner) throws {
    while let event = try scanner.next() {
      switch event {
      case .start(let tag): try begin(tag)
      case .text(let text): take(text)
      case .end(let element):
        if element == "timetable" { isInTable = false }
        name = nil
      }
    }
    try tell()
    guard let head else { return }
    try reading.intake.take(.meeting(reading.meeting(head, name: "meeting")))
  }

  private mutating func begin(_ tag: XMLTag) throws {
    if head == nil { head = FederationRecord(tag) }
    name = tag.name
    switch tag.name {
    case "timetable": isInTable = true
    case "time" where isInTable:
      try tell()
      next = FederationRecord(tag)
    case "date", "day", "session":
      if isInTable { try tell() }
    default: break
    }
  }

  private mutating func take(_ text: String) {
    guard let name else { return }
    guard isInTable else {
      head?.add(text, to: name)
      return
    }
    switch name {
    case "date":
      date = CalendarDate(federation: text)
      if date == nil, let head {
        let problem = head.problem(
          in: reading.name,
          expected: "a day such as 12 August 2016",
          found: text
        )
        reading.intake.refuse(problem, file: reading.file)
      }
    default: next?.add(text, to: name)
    }
  }

  private mutating func tell() throws {
    guard let record = next else { return }
    next = nil
    let (date, order) = (date, order)
    self.order += 1
    let read = reading.intake.row(of: reading.file) { () throws(FormatError) in
      try draft(record, date, order)
    }
    guard let draft = read else { return }
    try reading.intake.take(.unit(draft), file: reading.file, line: record.tag.line)
  }

  private func draft(
    _ record: FederationRecord,
    _ date: CalendarDate?,
    _ order: Int
  ) throws(FormatError) -> UnitDraft {
    guard let date = date ?? reading.context.date else {
      throw record.problem(in: reading.name, expected: "a date before the time")
    }
    guard let text = record["time"], let clock = ClockTime(text) else {
      throw record.problem(
        in: reading.name,
        expected: "a time such as 20:35",
        found: record["time"] ?? ""
      )
    }
    let name = record["eventname"] ?? record["eventcode"] ?? ""
    let unit = FederationUnit(
      event: name,
      sex: record["gender"],
      roundName: record["roundname"] ?? "",
      in: reading.context
    )
    guard let unit, !name.isEmpty else {
      throw record.problem(
        in: reading.name,
        expected: "an eventname and M or W as gender",
        found: "\(record["gender"] ?? "") \(name)"
      )
    }
    var draft = UnitDraft(
      key: UnitKey(unit: unit.id),
      event: unit.event,
      sources: [reading.source]
    )
    draft.round = unit.round
    draft.heat = unit.heat
    draft.date = date
    draft.start = .scheduled(clock.instant(on: date, in: reading.context.zone))
    draft.printedStart = text
    draft.session = Self.session(at: clock)
    draft.isMedalEvent = unit.round == .final
    draft.order = order
    return draft
  }

  /// The part of the day.
  private static func session(at clock: ClockTime) -> String {
    switch clock.milliseconds / 3_600_000 {
    case ..<13: "morning"
    case ..<17: "afternoon"
    default: "evening"
    }
  }
}
