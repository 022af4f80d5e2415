import Athletics

/// Hands out a race alone: its name, its event and who came in.
struct OpenTrackRace {
  private let value: JSONValue
  private let page: OpenTrackFile

  init(_ value: JSONValue, _ page: OpenTrackFile) {
    self.value = value
    self.page = page
  }

  func hand() throws {
    guard let code = value["discipline", "event_code"]?.text else {
      throw page.problem(value, expected: "a discipline such as 1500")
    }
    let name = value["fullName", "full_name"]?.text
    let event = page.event(code, sex: value["gender", "genders"]?.text, group: nil)
    let id = value["compId", "comp_id", "shortName", "short_name"]?.text ?? name ?? code
    let key = UnitKey(unit: MeetingName.slug(id, or: "race"))
    var unit = UnitDraft(key: key, event: event, sources: [page.source.id])
    unit.distance = event.discipline.distance
    unit.round = .final
    unit.date =
      value["startDate", "start_date", "date"]?.text.flatMap { CalendarDate($0) }
      ?? page.intake.context.date
    guard unit.date != nil else {
      throw page.problem(value, expected: "a day: startDate, or --date")
    }
    unit.notes = name.map { [$0] } ?? []
    if let venue = value["venue"]?.text {
      var meeting = MeetingDraft(sources: [page.source.id])
      meeting.venue = venue
      try page.intake.take(.meeting(meeting))
    }
    try page.intake.take(.unit(unit), file: page.index, line: value.line ?? 1)
    for row in value["positions"]?.elements ?? [] { try hand(row, event, key) }
  }

  private func hand(_ row: JSONValue, _ event: Event, _ key: UnitKey) throws {
    let first = row["givenName", "given_name"]?.text
    let last = row["familyName", "family_name"]?.text
    let bib = row["bib"]?.text
    let text = row["perf", "performance"]?.text
    let mark = text.flatMap { AthlibMark($0, in: event.discipline) }
    let name = [first, last].compactMap(\.self).joined(separator: " ")
    guard text == nil || mark != nil, !name.isEmpty || bib != nil else {
      return try page.take(nil, of: key, row, found: text)
    }
    // Some lists name nobody, and put words in the place of names.
    let isUnnamed = name.lowercased() == "unknown athlete"
    let result = Athletics.Result(
      place: row["rank", "place"]?.whole.flatMap { $0 > 0 ? $0 : nil },
      athlete: Athlete(
        name: isUnnamed ? "" : name,
        family: first == nil || isUnnamed ? nil : last,
        nation: row["nationality", "club"]?.text ?? ""
      ),
      mark: mark,
      details: ResultDetails(bib: bib),
      sources: [page.source.id]
    )
    let splits = OpenTrackTrials.splits(row["splits"]?.elements ?? [], page.source.id)
    try page.take(Runner(result: result, splits: splits), of: key, row, found: nil)
  }
}

/// Hands out a timetable: one line a round of an event.
struct OpenTrackProgramme {
  private let rows: [JSONValue]
  private let page: OpenTrackFile

  init(_ rows: [JSONValue], _ page: OpenTrackFile) {
    self.rows = rows
    self.page = page
  }

  func hand() throws {
    guard let first = page.intake.context.date else {
      throw FormatError(file: page.file, expected: "the first day of the timetable: --date")
    }
    for (order, row) in rows.enumerated() {
      guard let id = row["event_id", "eventId"]?.text,
        let code = row["discipline", "event_code"]?.text
      else {
        let expected = "a line with event_id and discipline"
        page.intake.refuse(page.problem(row, expected: expected), file: page.index)
        continue
      }
      let group = row["age"]?.text.flatMap { OpenTrackCompetition.group($0) }
      var unit = UnitDraft(
        key: UnitKey(unit: MeetingName.slug(id, or: "unit")),
        event: page.event(code, sex: row["gender"]?.text, group: group),
        sources: [page.source.id]
      )
      unit.distance = unit.event?.discipline.distance
      unit.round = Self.round(row["stage"]?.text ?? "FINAL")
      unit.date = first.adding(days: min(max(row["day"]?.whole ?? 1, 1), 60) - 1)
      unit.order = order
      if let text = row["time"]?.text, let clock = ClockTime(text), let date = unit.date {
        unit.start = .scheduled(clock.instant(on: date, in: page.intake.context.zone))
        unit.printedStart = text
      }
      try page.intake.take(.unit(unit), file: page.index, line: row.line ?? 1)
    }
  }

  private static func round(_ stage: String) -> Round {
    switch stage.uppercased() {
    case "FINAL": .final
    case "HEAT", "HEATS": .heats
    case "SEMI", "SEMIFINAL": .semiFinals
    case "QUARTER", "QUARTERFINAL": .quarterFinals
    case "QUAL", "QUALIFICATION": .qualification
    default: Round(stage.lowercased())
    }
  }
}
