import Athletics

extension SplitsExport {
  mutating func takeCompetition(_ row: NamedRecords, _ place: RowPlace) throws(FormatError) {
    let id = try row.text("id", expected: "an id")
    let name = try row.text("name", expected: "a name")
    let starts = try row.text("start_date", expected: "a day such as 2025-08-28")
    guard let day = CalendarDate(starts) else {
      throw row.problem("start_date", expected: "a day such as 2025-08-28")
    }
    let zone = row.text("timezone").flatMap { intake.context.zoneRules($0, day) }
    let source = Source(
      id: "splits/\(id)",
      title: "\(name), Splits database",
      kind: "dataset",
      url: row.text("results_url")
    )
    var draft = MeetingDraft(
      id: MeetingName.slug(id, or: "meeting"),
      name: name,
      sources: [source.id]
    )
    draft.starts = day
    draft.ends = row.text("end_date").flatMap { CalendarDate($0) }
    draft.venue = row.text("venue")
    draft.city = row.text("city")
    draft.country = row.text("country")
    draft.zone = zone?.id
    draft.track = try track(row) ?? .standard
    if let series = row.text("series") { draft.notes = ["Part of \(series)."] }
    if let text = row.text("timezone"), zone == nil {
      draft.notes.append("The zone \(text) is not known; starts are told by that of the import.")
    }
    if competitions[id] == nil { competitionOrder.append(id) }
    competitions[id] = Competition(
      draft: draft,
      row: place,
      track: draft.track ?? .standard,
      zone: zone ?? intake.context.zone,
      source: source
    )
  }

  mutating func takeDiscipline(_ row: NamedRecords) throws(FormatError) {
    let id = try row.text("id", expected: "an id")
    let distance = row.text("distance_m").flatMap { DecimalNumber($0)?.metres }
      .flatMap { $0 <= Distance(metres: 1_000_000) ? $0 : nil }
    if row.text("distance_m") != nil, distance.map({ $0 <= .zero }) ?? true {
      throw row.problem("distance_m", expected: "metres such as 1500")
    }
    let name = row.text("name") ?? id
    let named = EventName(name, known: intake.context.disciplines)
    let kind = try row.text("kind", expected: "flat, hurdles, steeplechase, relay, road, race-walk")
    let made: Discipline? =
      switch kind {
      case "flat": distance.map { NamedDiscipline.run($0) }
      case "hurdles": distance.map { NamedDiscipline.hurdles($0) }
      case "steeplechase": distance.map { NamedDiscipline.steeplechase($0) }
      case "road": distance.map { NamedDiscipline.road($0) }
      case "race-walk": distance.map { NamedDiscipline.walk($0) }
      case "relay" where named.isKnown: named.discipline
      case "relay": NamedDiscipline.other(MeetingName.slug(id, or: "relay"), name: name, .relay)
      default: nil
      }
    guard var discipline = made else {
      throw row.problem(
        "kind",
        expected: "flat, hurdles, steeplechase, relay, road or race-walk, with its distance"
      )
    }
    // A mile is one by its name, however its metres are rounded.
    let isSame = { (other: Distance) in
      abs(other.millimetres - (distance?.millimetres ?? 0)) < 1000
    }
    if kind == "flat", named.isKnown, named.discipline.distance.map(isSame) ?? false {
      discipline = named.discipline
    }
    disciplines[id] = intake.context.disciplines[discipline.id] ?? discipline
  }

  mutating func takeDocument(_ row: NamedRecords, _ place: RowPlace) throws(FormatError) {
    let id = try row.text("id", expected: "an id")
    let race = row.text("race") ?? ""
    let issued = row.text("issued") ?? ""
    let format = row.text("format") ?? "document"
    let source = Source(
      id: "splits/\(id)",
      title: race.isEmpty ? format : "\(format) of \(race)",
      kind: "official document",
      url: row.text("url"),
      note: issued.isEmpty ? nil : "issued \(issued)"
    )
    guard documentNumbers[id] == nil else { return }
    documentNumbers[id] = Int32(documents.count)
    documentsOfRaces[race, default: []].append(Int32(documents.count))
    documents.append(Document(source: source, row: place, issued: issued))
  }

  mutating func takePerson(_ row: NamedRecords, _ place: RowPlace) throws(FormatError) {
    let id = try row.text("id", expected: "an id")
    guard let athlete = Athlete(splits: row) else {
      throw row.problem("family_name", expected: "a name")
    }
    people[id] = Person(
      athlete: athlete,
      sex: row.text("sex").flatMap { Sex(word: $0) },
      birth: row.text("birth_date").flatMap { PartialDate($0) },
      row: place
    )
  }

  mutating func takeRace(_ row: NamedRecords, _ place: RowPlace) throws(FormatError) {
    let id = try row.text("id", expected: "an id")
    let competitionID = try row.text("competition", expected: "the id of a competition")
    guard let competition = competitions[competitionID] else {
      throw row.problem("competition", expected: "a row of the table of competitions")
    }
    guard let discipline = row.text("discipline").flatMap({ disciplines[$0] }) else {
      throw row.problem("discipline", expected: "a row of the table of disciplines")
    }
    guard let sex = row.text("sex").flatMap({ Sex(word: $0) }) else {
      throw row.problem("sex", expected: "men, women or mixed")
    }
    guard raceNumbers[id] == nil else {
      throw row.problem("id", expected: "an id that no other row has")
    }
    guard let date = CalendarDate(row.text("date") ?? "") else {
      throw row.problem("date", expected: "a day such as 2025-08-28")
    }
    let isRoad = discipline.kind == .road
    let track = try track(row) ?? competition.track
    let event = Event(discipline: discipline, sex: sex, track: isRoad ? .road : track)
    let unitID = id.hasPrefix(competitionID + "/") ? id.dropFirst(competitionID.count + 1) : id[...]
    let sheets = documentsOfRaces[id] ?? []
    var unit = UnitDraft(
      key: UnitKey(meeting: competition.draft.id, unit: MeetingName.slug("\(unitID)", or: "race")),
      event: event,
      sources: sheets.isEmpty
        ? [competition.source.id] : sheets.map { documents[Int($0)].source.id }
    )
    unit.distance = discipline.distance
    unit.round = Round(try row.text("round", expected: "a round such as heat or final"))
    unit.heat = try row.positive("heat")
    unit.date = date
    unit.wind = row.text("wind_mps").flatMap { Wind(printed: $0) }
    try takeStart(row, competition.zone, into: &unit)
    unit.notes = Self.weather(row)
    if let flag = flags[id] { unit.notes.append(flag.told("value")) }
    raceNumbers[id] = Int32(races.count)
    races.append(RaceLine(unit: unit, distance: discipline.distance, row: place))
  }

  /// The start on the venue's clock: `19:10`, or with its day before it.
  private func takeStart(
    _ row: NamedRecords,
    _ zone: ZoneRules,
    into unit: inout UnitDraft
  ) throws(FormatError) {
    guard let text = row.text("start_time"), let date = unit.date else { return }
    let time = text.split { $0 == "T" || $0 == " " }.last.map(String.init) ?? text
    guard let clock = ClockTime(String(time.prefix { $0.isNumber || $0 == ":" || $0 == "." }))
    else {
      throw row.problem("start_time", expected: "a time of day such as 19:10")
    }
    unit.start = .scheduled(clock.instant(on: date, in: zone))
    unit.printedStart = String(time.prefix(5))
  }

  private static func weather(_ row: NamedRecords) -> [String] {
    let degrees = row.text("temperature_c").map { "\($0) °C" }
    let parts = [degrees, row.text("weather")].compactMap(\.self)
    return parts.isEmpty ? [] : [parts.joined(separator: ", ")]
  }

  private func track(_ row: NamedRecords) throws(FormatError) -> TrackKind? {
    switch row.text("setting") {
    case nil: return nil
    case "outdoor": return .standard
    case "indoor": return .short
    case "road": return .road
    default: throw row.problem("setting", expected: "outdoor, indoor or road")
    }
  }
}

extension Athlete {
  /// Somebody by the columns of names; `nil` where all of them are empty.
  init?(splits row: NamedRecords) {
    let given = row.text("given_name")
    let family = row.text("family_name")
    let whole = [given, family].compactMap(\.self).joined(separator: " ")
    let name = given == nil ? row.text("name") ?? whole : whole
    guard !name.isEmpty else { return nil }
    self.init(name: name, family: family, nation: row.text("country") ?? "")
  }
}

extension Sex {
  /// `women`, `W`, `female` and the like; `nil` for anything else.
  init?(word text: String) {
    let word = FoldedText.fold(text)
    if EventWords.women.contains(word) {
      self = .women
    } else if EventWords.men.contains(word) {
      self = .men
    } else if EventWords.mixed.contains(word) {
      self = .mixed
    } else {
      return nil
    }
  }
}
