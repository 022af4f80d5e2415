import Athletics

/// Hands out a whole competition: its events, start lists and results.
struct OpenTrackCompetition {
  private let value: JSONValue
  private let page: OpenTrackFile
  private let people: [String: JSONValue]
  private let teams: [String: JSONValue]
  private let meeting: MeetingDraft

  init(_ value: JSONValue, _ page: OpenTrackFile) {
    self.value = value
    self.page = page
    let competitors = value["competitors"]?.elements ?? []
    people = Dictionary(
      competitors.compactMap { person in
        person["competitor_id", "competitorId", "bib"]?.text.map { ($0, person) }
      }
    ) { first, _ in first }
    let relays = value["relay_teams", "relayTeams"]?.elements ?? []
    teams = Dictionary(
      relays.compactMap { team in
        team["relay_team_id", "relayTeamId"]?.text.map { ($0, team) }
      }
    ) { first, _ in first }
    let name = value["full_name", "fullName", "name"]?.text ?? ""
    let date = value["date", "start_date", "startDate"]?.text.flatMap { CalendarDate($0) }
    let slug = value["slug"]?.text
    let isNamed = page.intake.context.meeting != nil
    let id =
      slug.map { MeetingName.slug($0, or: "meeting") }
      ?? (name.isEmpty ? nil : MeetingName.id(name, year: date?.year))
    var meeting = MeetingDraft(
      id: isNamed ? nil : id,
      name: isNamed ? nil : name.isEmpty ? slug : name,
      sources: [page.source.id]
    )
    meeting.shortName = value["short_name", "shortName"]?.text
    meeting.starts = date ?? page.intake.context.date
    meeting.ends =
      value["finish_date", "finishDate", "endDate"]?.text.flatMap { CalendarDate($0) }
    meeting.country = value["country_id", "country", "countryId"]?.text
    meeting.venue = value["venue"]?["name"]?.text ?? value["venue", "address"]?.text
    self.meeting = meeting
  }

  func hand() throws {
    try page.intake.take(.meeting(meeting))
    if let text = value["date", "start_date", "startDate"]?.text, CalendarDate(text) == nil {
      let problem = page.problem(value, expected: "a day such as 2026-05-23 as date", found: text)
      page.intake.refuse(problem, file: page.index)
    }
    for event in value["events"]?.elements ?? [] {
      guard let code = event["event_code", "eventCode"]?.text,
        let id = event["event_id", "eventId"]?.text
      else {
        let expected = "an event with event_id and event_code"
        page.intake.refuse(page.problem(event, expected: expected), file: page.index)
        continue
      }
      try hand(event, id: id, code: code)
    }
  }

  private func hand(_ value: JSONValue, id: String, code: String) throws {
    let groups = (value["age_groups", "ageGroups"]?.elements ?? []).compactMap(\.text)
    let category = value["category"]?.text
    let group = groups.count == 1 ? Self.group(groups[0]) : nil
    let sex = value["genders", "gender"]?.text ?? category.map { String($0.prefix(1)) }
    let event = page.event(code, sex: sex, group: group)
    let units = value["units"]?.elements ?? []
    let last = units.compactMap { $0["round"]?.whole }.max() ?? 1
    let planned = value["rounds"]?.text?.split(separator: ",").count ?? 1
    guard !units.isEmpty else {
      let stage = OpenTrackStage(round: 1, heat: 1, rounds: planned, heats: 1, event)
      return try handEntries(value, id: id, unit(value, id: id, event, stage, of: value))
    }
    for unit in units {
      let round = unit["round"]?.whole ?? 1
      let stage = OpenTrackStage(
        round: round,
        heat: unit["heat"]?.whole ?? 1,
        rounds: max(last, planned),
        heats: units.count { ($0["round"]?.whole ?? 1) == round },
        event
      )
      let draft = self.unit(unit, id: id, event, stage, of: value)
      let line = unit.line ?? 1
      try page.intake.take(.unit(draft), file: page.index, line: line)
      try handResults(unit, draft, event)
    }
  }

  /// An age group; `nil` for all ages, and for seniors.
  static func group(_ text: String) -> String? {
    ["ALL", "SEN", "NA", "OPEN", "SENIOR"].contains(text.uppercased()) ? nil : text
  }

  private func unit(
    _ value: JSONValue,
    id: String,
    _ event: Event,
    _ stage: OpenTrackStage,
    of parent: JSONValue
  ) -> UnitDraft {
    let name = "\(id)-\(stage.round)-\(stage.heat)"
    var unit = UnitDraft(
      key: UnitKey(meeting: meeting.id, unit: MeetingName.slug(name, or: "unit")),
      event: event,
      sources: [page.source.id]
    )
    unit.distance = event.discipline.distance
    unit.round = stage.name
    unit.heat = stage.heats > 1 ? stage.heat : nil
    let day = value["day"]?.whole ?? parent["day"]?.whole ?? 1
    unit.date = meeting.starts?.adding(days: min(max(day, 1), 60) - 1)
    unit.wind = value["wind", "wind_speed", "windSpeed"]?.text.flatMap { Wind(printed: $0) }
    let start =
      value["actual_start_time", "scheduled_start_time", "scheduledStartTime"]?.text
      ?? parent["r\(stage.round)_time"]?.text
    if let start, let clock = ClockTime(start), let date = unit.date {
      unit.start = .scheduled(clock.instant(on: date, in: page.intake.context.zone(of: meeting.id)))
      unit.printedStart = start
    }
    return unit
  }

  // MARK: - Rows

  /// Who is entered in an event of which nothing has been run yet.
  private func handEntries(_ value: JSONValue, id: String, _ unit: UnitDraft) throws {
    try page.intake.take(.unit(unit), file: page.index, line: value.line ?? 1)
    for bib in people.keys.sorted() {
      guard let person = people[bib] else { continue }
      let entered = person["events_entered", "eventsEntered"]?.elements ?? []
      guard entered.contains(where: { $0["event_id", "eventId"]?.text == id }) else { continue }
      let entry = Entry(athlete: athlete(bib), bib: bib, sources: [page.source.id])
      try page.intake.take(
        .entry(entry, of: unit.key),
        file: page.index,
        line: person.line ?? 1
      )
    }
  }

  private func handResults(_ value: JSONValue, _ unit: UnitDraft, _ event: Event) throws {
    let trials = Dictionary(grouping: value["trials"]?.elements ?? []) { $0["bib"]?.text ?? "" }
    for row in value["results"]?.elements ?? [] {
      guard let bib = row["bib"]?.text else {
        page.intake.refuse(page.problem(row, expected: "a bib"), file: page.index)
        continue
      }
      let text = row["performance", "result"]?.text
      let mark = text.flatMap { AthlibMark($0, in: event.discipline) }
      guard text == nil || mark != nil else {
        try page.take(nil, of: unit.key, row, found: text)
        continue
      }
      var result = Athletics.Result(
        place: row["place"]?.whole.flatMap { $0 > 0 ? $0 : nil },
        athlete: athlete(bib),
        mark: mark,
        details: ResultDetails(
          bib: bib,
          lane: row["lane"]?.whole.flatMap { $0 > 0 ? $0 : nil },
          wind: row["wind"]?.text.flatMap { Wind(printed: $0) },
          attempts: OpenTrackTrials.attempts(trials[bib] ?? [], in: event.discipline)
        ),
        sources: [page.source.id]
      )
      result.members = members(bib)
      result.qualification = row["qualified", "qualification"]?.text
        .flatMap { Qualification(rawValue: $0) }
      let splits = OpenTrackTrials.splits(row["splits"]?.elements ?? [], page.source.id)
      try page.take(
        Runner(result: result, splits: splits),
        of: unit.key,
        row,
        found: nil
      )
    }
  }

  private func athlete(_ bib: String) -> Athlete {
    guard let person = people[bib] else {
      let team = teams[bib]
      return Athlete(name: team?["name"]?.text ?? "", nation: team?["team_id"]?.text ?? "")
    }
    let first = person["first_name", "firstName"]?.text
    let last = person["last_name", "lastName"]?.text
    return Athlete(
      name: [first, last].compactMap(\.self).joined(separator: " "),
      family: first == nil ? nil : last,
      nation: person["nationality", "team_id", "teamId", "teamName", "team_name"]?.text ?? ""
    )
  }

  private func members(_ bib: String) -> [String] {
    (teams[bib]?["runners"]?.elements ?? []).compactMap { runner in
      runner.text.map { athlete($0).name }.flatMap { $0.isEmpty ? nil : $0 }
    }
  }
}

/// Which round and heat of how many.
struct OpenTrackStage {
  let round: Int
  let heat: Int
  let heats: Int
  let name: Round

  /// Names the round: the last of several is the final, and so is the only heat of the only one.
  init(round: Int, heat: Int, rounds: Int, heats: Int, _ event: Event) {
    self.round = round
    self.heat = heat
    self.heats = heats
    let isTimed = event.discipline.kind.measure == .time
    switch rounds - round {
    case ...0 where rounds > 1 || heats == 1: name = .final
    case ...0: name = isTimed ? .heats : .final
    case _ where round == 1: name = isTimed ? .heats : .qualification
    case 1: name = .semiFinals
    case 2: name = .quarterFinals
    default: name = .other("round \(round)")
    }
  }
}

extension Athletics.Result {
  /// A line by what athlib makes of its mark.
  init(
    place: Int?,
    athlete: Athlete,
    mark: AthlibMark?,
    details: ResultDetails,
    sources: [String]
  ) {
    switch mark {
    case .mark(let mark, let printed):
      self.init(
        place: place,
        athlete: athlete,
        mark: mark,
        printedMark: printed,
        details: details,
        sources: sources
      )
    case .status(let status):
      self.init(
        place: nil,
        athlete: athlete,
        status: status,
        details: details,
        sources: sources
      )
    case nil:
      self.init(
        place: place,
        athlete: athlete,
        status: place == nil ? .unknown : .finished,
        details: details,
        sources: sources
      )
    }
  }
}
