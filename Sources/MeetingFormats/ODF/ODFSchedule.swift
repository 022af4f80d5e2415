import Athletics

/// Reads `DT_SCHEDULE` and `DT_SCHEDULE_UPDATE`: sessions, units, and start lists within them.
struct ODFSchedule {
  /// How many sessions are remembered.
  private static let mostSessions = 2000

  private struct Session {
    var name: String
    var day: CalendarDate?
  }

  private let reading: ODFReading
  private var sessions: [String: Session] = [:]
  private var session: String?
  private var unit: (tag: XMLTag, draft: UnitDraft?, code: ODFCode)?
  private var name: String?
  private var person: ODFPerson?
  private var isTold = false
  private var order = 0
  private var others = 0
  private var dateless = 0

  init(_ reading: ODFReading) {
    self.reading = reading
  }

  mutating func read(_ scanner: inout XMLScanner) throws {
    while let event = try scanner.next() {
      switch event {
      case .start(let tag): try begin(tag)
      case .end(let name): try end(name)
      case .text: break
      }
    }
    if others > 0 {
      reading.intake.tell(
        "\(others) units that are no competition of athletics",
        file: reading.file
      )
    }
    if dateless > 0 {
      let text = "\(dateless) units have no day yet and wait for a later message"
      reading.intake.tell(text, file: reading.file)
    }
  }

  private mutating func begin(_ tag: XMLTag) throws {
    switch tag.name {
    case "Session":
      session = tag["SessionCode"]
      guard let session, sessions.count < Self.mostSessions else { return }
      sessions[session] = Session(name: session, day: tag["StartDate"]?.prefixDay)
    case "SessionName":
      guard let session, let name = tag["Value"] else { return }
      if tag["Language"] ?? "ENG" == "ENG" { sessions[session]?.name = name }
    case "Unit": beginUnit(tag)
    case "ItemName" where unit != nil && tag["Language"] ?? "ENG" == "ENG": name = tag["Value"]
    case "Competitor" where unit != nil: person = ODFPerson(tag)
    case "Start" where unit != nil: startOrder = tag.number("StartOrder")
    default: person?.take(tag)
    }
  }

  private var startOrder: Int?

  private mutating func end(_ element: String) throws {
    switch element {
    case "Session": session = nil
    case "Competitor":
      try tell()
      try takeEntry()
      person = nil
    case "Unit":
      try tell()
      unit = nil
    default: person?.leave(element)
    }
  }

  // MARK: - Units

  private mutating func beginUnit(_ tag: XMLTag) {
    let code = ODFCode(tag["Code"] ?? "")
    name = nil
    isTold = false
    unit = (tag, nil, code)
  }

  /// Hands the unit on, once.
  private mutating func tell() throws {
    guard let (tag, _, code) = unit, !isTold else { return }
    isTold = true
    guard code.discipline == ODFCode.athletics, code.isUnit, tag["PhaseType"] ?? "3" == "3" else {
      others += 1
      return
    }
    let read = reading.intake.row(of: reading.file) { () throws(FormatError) in
      try draft(tag, code)
    }
    guard let draft = read else { return }
    guard draft.date != nil || draft.day != nil else {
      dateless += 1
      return
    }
    unit?.draft = draft
    try reading.take(.unit(draft), tag)
  }

  private mutating func draft(_ tag: XMLTag, _ code: ODFCode) throws(FormatError) -> UnitDraft {
    let what = code.what(name: name, in: reading.context)
    var draft = UnitDraft(
      key: reading.unitKey(code),
      event: what.event,
      sources: [reading.source.id]
    )
    draft.round = what.round
    draft.heat = code.heat
    let start = try time(tag, "StartDate")
    let actual = try time(tag, "ActualStartDate")
    draft.date = start?.date ?? actual?.date
    draft.day = tag["SessionCode"].flatMap { sessions[$0]?.day }
    draft.start = start?.instant.map { .scheduled($0) } ?? actual?.instant.map { .actual($0) }
    draft.printedStart = start?.printed
    draft.printedGun = actual?.printed
    draft.session = tag["SessionCode"].map { sessions[$0]?.name ?? $0 }
    draft.isMedalEvent = tag["Medal"].map { $0 == "1" } ?? (what.round == .final)
    draft.order = order
    order += 1
    if tag.says("HideStartDate") {
      draft.notes.append("the schedule gives the start for the order alone, not to be published")
    }
    if let status = tag["ScheduleStatus"], Self.told.contains(status) {
      let sent = reading.message.sent.prefix(10)
      draft.notes.append("\(status.lowercased()), by the schedule of \(sent)")
    }
    return draft
  }

  private static let told: Set<String> = ["CANCELLED", "POSTPONED", "INTERRUPTED"]

  private func time(_ tag: XMLTag, _ name: String) throws(FormatError) -> ODFTime? {
    guard let text = tag[name] else { return nil }
    guard let time = ODFTime(text, zone: reading.context.zone) else {
      throw tag.problem(
        in: reading.fileName,
        expected: "a time such as 2026-06-01T20:05:00+01:00 as \(name)",
        found: text
      )
    }
    return time
  }

  // MARK: - Start lists

  private func takeEntry() throws {
    guard let person, let unit, unit.draft != nil,
      let participant = person.participant(reading.feed)
    else { return }
    let entry = Entry(
      athlete: participant.athlete,
      bib: participant.bib,
      lane: startOrder,
      members: person.memberNames(reading.feed),
      sources: [reading.source.id]
    )
    try reading.intake.take(.entry(entry, of: reading.unitKey(unit.code)))
  }
}

extension String {
  /// The day that a time begins with.
  fileprivate var prefixDay: CalendarDate? { CalendarDate(prefix(10)) }
}
