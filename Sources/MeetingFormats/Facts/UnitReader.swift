internal import Athletics

/// Reads the units of a meeting's timetable.
struct UnitReader {
  /// Nations and disciplines.
  var tables: FactsTables
  /// The track of the meeting.
  var track: TrackKind
  /// The meeting's last day, on which a unit of unknown day is counted.
  var lastDay: CalendarDate

  /// One unit with its results.
  func unit(_ object: FactsObject) throws(FormatError) -> TimetableUnit {
    let sources = try object.texts("sources")
    let resultSources = try object.texts("results_sources")
    var results: [Athletics.Result] = []
    let event = try event(of: object)
    for entry in try object.objects("results") {
      let said = resultSources.isEmpty ? sources : resultSources
      results.append(try result(entry, event.discipline, said))
    }
    return TimetableUnit(
      id: try object.text("id"),
      start: try object.optionalInstant("start"),
      date: object.has("date") ? try object.date("date") : lastDay,
      event: event,
      round: Round(try object.text("round")),
      heat: try object.optionalNumber("heat"),
      session: try object.optionalText("session"),
      isMedalEvent: try object.flag("medal"),
      raceID: try object.optionalText("race"),
      endsWith: try object.optionalText("ends_with"),
      printedStart: try object.optionalText("printed"),
      results: results,
      notes: try notes(of: object),
      disagreements: try object.disagreements(),
      sources: sources
    )
  }

  /// The event; a ceremony, which has no discipline, goes by its title.
  private func event(of object: FactsObject) throws(FormatError) -> Event {
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
    if !object.has("date") {
      notes.append("The day is not known; counted on the last day.")
    }
    return notes
  }

  private func result(
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
      mark: try object.mark("mark", in: discipline),
      printedMark: try object.optionalText("mark"),
      status: try object.status(),
      qualification: printed.flatMap(Qualification.init(rawValue:)),
      flags: try object.texts("flags"),
      members: try object.texts("members"),
      note: notes.isEmpty ? nil : notes.joined(separator: "; "),
      sources: try object.sources(or: sources)
    )
  }
}
