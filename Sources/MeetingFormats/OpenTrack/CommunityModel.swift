import Athletics

/// Hands out results in the model that a W3C community group proposes: units of rounds of races.
struct CommunityModel {
  private let value: JSONValue
  private let page: OpenTrackFile
  private let people: [String: JSONValue]

  init(_ value: JSONValue, _ page: OpenTrackFile) {
    self.value = value
    self.page = page
    let athletes = value["athletes"]?.elements ?? []
    people = Dictionary(athletes.compactMap { one in one["id"]?.text.map { ($0, one) } }) {
      one,
      _ in one
    }
  }

  func hand() throws {
    var number = 0
    for event in value["units"]?.elements ?? [] {
      for round in event["rounds"]?.elements ?? [] {
        for race in round["races"]?.elements ?? [] {
          number += 1
          try hand(race, round, event, number)
        }
      }
    }
  }

  private func hand(
    _ race: JSONValue,
    _ round: JSONValue,
    _ value: JSONValue,
    _ number: Int
  ) throws {
    guard let title = value["title", "event_code"]?.text else {
      page.intake.refuse(page.problem(value, expected: "a title"), file: page.index)
      return
    }
    let name = EventName(title, known: page.intake.context.disciplines)
    let event = Event(
      discipline: name.discipline,
      sex: name.sex ?? .mixed,
      track: name.discipline.kind == .road ? .road : page.intake.context.track ?? .standard,
      restriction: nil
    )
    let heat = race["number"]?.whole ?? 1
    let type = round["type"]?.text ?? "Final"
    let id = MeetingName.slug("\(title) \(type) \(heat)", or: "unit-\(number)")
    var unit = UnitDraft(key: UnitKey(unit: id), event: event, sources: [page.source.id])
    unit.distance = event.discipline.distance
    unit.round = Self.round(type)
    unit.heat = (round["races"]?.elements.count ?? 1) > 1 ? heat : nil
    unit.date =
      race["date"]?.text.flatMap { CalendarDate($0) } ?? page.intake.context.date
    unit.wind = race["wind"]?.text.flatMap { Wind(printed: $0) }
    if let text = race["startTime"]?.text, let clock = ClockTime(text), let date = unit.date {
      unit.start = .scheduled(clock.instant(on: date, in: page.intake.context.zone))
      unit.printedStart = text
    }
    try page.intake.take(.unit(unit), file: page.index, line: race.line ?? 1)
    for row in race["results"]?.elements ?? [] { try hand(row, event, unit.key) }
  }

  private func hand(_ row: JSONValue, _ event: Event, _ key: UnitKey) throws {
    let text = row["result"]?.text
    let person = row["athleteId"]?.text.flatMap { people[$0] }
    let mark = text.flatMap { AthlibMark($0, in: event.discipline) }
    let first = person?["firstName"]?.text
    let last = person?["lastName"]?.text
    let name = [first, last].compactMap(\.self).joined(separator: " ")
    guard text == nil || mark != nil, !name.isEmpty else {
      return try page.take(nil, of: key, row, found: text)
    }
    var result = Athletics.Result(
      place: row["placeInRace", "place"]?.whole.flatMap { $0 > 0 ? $0 : nil },
      athlete: Athlete(
        name: name,
        family: first == nil ? nil : last,
        nation: person?["country"]?.text ?? ""
      ),
      mark: mark,
      details: ResultDetails(
        bib: row["bib"]?.text,
        lane: row["lane"]?.whole,
        wind: row["wind"]?.text.flatMap { Wind(printed: $0) },
        attempts: (row["detail"]?.elements ?? []).prefix(200).compactMap { Self.attempt($0) }
      ),
      sources: [page.source.id]
    )
    result.qualification = row["qualified"]?.text.flatMap { Qualification(rawValue: $0) }
    let splits = OpenTrackTrials.splits(row["splits"]?.elements ?? [], page.source.id)
    try page.take(Runner(result: result, splits: splits), of: key, row, found: nil)
  }

  private static func attempt(_ value: JSONValue) -> Attempt? {
    guard let text = value["attempts", "result"]?.text?.lowercased() else { return nil }
    let height = value["height"]?.text.map { JSONValue.string($0) } ?? .null
    let trial = JSONValue.object(["result": .string(text), "height": height], line: 1)
    return OpenTrackTrials.attempts([trial], in: NamedDiscipline.other("long-jump")).first
  }

  private static func round(_ type: String) -> Round {
    let word = FoldedText.fold(type)
    if word.hasPrefix("semi") { return .semiFinals }
    if word.hasPrefix("quarter") { return .quarterFinals }
    if word.hasPrefix("qualif") { return .qualification }
    if word.hasPrefix("final") { return .final }
    return word == "round 1" ? .heats : .other(word)
  }
}
