internal import Athletics

/// Reads the units of a meeting's timetable.
struct UnitReader {
  /// Nations and disciplines.
  var tables: FactsTables
  /// The track of the meeting.
  var track: TrackKind
  /// The meeting's last day, on which a unit of unknown day is counted.
  var lastDay: CalendarDate

  /// One unit with its results and its start list.
  func unit(_ object: FactsObject) throws(FormatError) -> TimetableUnit {
    var unit = try head(object)
    let said = try resultSources(of: object, or: unit.sources)
    for entry in try object.objects("results") {
      unit.results.append(try result(entry, unit.event.discipline, said))
    }
    for entry in try object.objects("entries") { unit.entries.append(try self.entry(entry)) }
    return unit
  }

  /// One unit without results and start list.
  func head(_ object: FactsObject) throws(FormatError) -> TimetableUnit {
    TimetableUnit(
      id: try object.text("id"),
      start: try object.optionalInstant("start"),
      date: object.has("date") ? try object.date("date") : lastDay,
      event: try event(of: object),
      round: Round(try object.text("round")),
      heat: try object.optionalNumber("heat"),
      session: try object.optionalText("session"),
      isMedalEvent: try object.flag("medal"),
      raceID: try object.optionalText("race"),
      endsWith: try object.optionalText("ends_with"),
      printedStart: try object.optionalText("printed"),
      wind: try object.optionalWind("wind"),
      notes: try notes(of: object),
      disagreements: try object.disagreements(),
      sources: try object.texts("sources")
    )
  }

  /// Who says the results of a unit, where they do not say it themselves.
  func resultSources(
    of object: FactsObject,
    or sources: [String]
  ) throws(FormatError) -> [String] {
    let own = try object.texts("results_sources")
    return own.isEmpty ? sources : own
  }

  /// The event; a ceremony, which has no discipline, goes by its title.
  private func event(of object: FactsObject) throws(FormatError) -> Event {
    let track = object.has("track") ? try object.word("track", as: TrackKind.self) : self.track
    if object.has("discipline") {
      return try tables.event(of: object, track: track)
    }
    let ceremony = Discipline(
      id: "ceremony",
      name: try object.text("title"),
      kind: .combined,
      order: 0
    )
    return Event(
      discipline: ceremony,
      sex: try object.word("sex", as: Sex.self),
      track: track
    )
  }

  private func notes(of object: FactsObject) throws(FormatError) -> [String] {
    var notes: [String] = []
    for name in ["note", "partial"] {
      if let note = try object.optionalText(name) { notes.append(note) }
    }
    notes += try object.texts("results_notes")
    notes += try object.texts("notes")
    if !object.has("date") {
      notes.append("The day is not known; counted on the last day.")
    }
    return notes
  }

  /// A line of a start list.
  func entry(_ object: FactsObject) throws(FormatError) -> Entry {
    Entry(
      athlete: try tables.athlete(of: object),
      bib: try object.optionalText("bib"),
      lane: try object.optionalNumber("lane"),
      members: try object.texts("members"),
      sources: try object.texts("sources")
    )
  }

  /// A line of results.
  func result(
    _ object: FactsObject,
    _ discipline: Discipline,
    _ sources: [String]
  ) throws(FormatError) -> Athletics.Result {
    var notes: [String] = []
    if let note = try object.optionalText("note") { notes.append(note) }
    if let how = try object.optionalText("how") { notes.append("derived: \(how)") }
    if let mark = try object.optionalText("annulled") { notes.append("annulled: \(mark)") }
    let printed = try object.optionalText("qualified")
    return Athletics.Result(
      place: try object.optionalNumber("place"),
      athlete: try tables.athlete(of: object),
      mark: try object.exactMark(in: discipline),
      printedMark: try object.printedMark(),
      status: try object.status(),
      rule: try object.optionalText("rule"),
      qualification: printed.flatMap(Qualification.init(rawValue:)),
      flags: try object.texts("flags"),
      members: try object.texts("members"),
      details: try object.details(),
      note: notes.isEmpty ? nil : notes.joined(separator: "; "),
      sources: try object.sources(or: sources)
    )
  }
}
