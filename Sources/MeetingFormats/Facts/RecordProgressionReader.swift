internal import Athletics

/// Reads one file of `records/`.
struct RecordProgressionReader {
  /// Nations and disciplines.
  var tables: FactsTables

  /// The progression a file holds.
  func progression(_ object: FactsObject) throws(FormatError) -> RecordProgression {
    let track = try object.word("track", as: TrackKind.self)
    let event = try tables.event(of: object, track: track)
    var steps: [RecordStep] = []
    for entry in try object.objects("steps") {
      steps.append(try step(entry, event.discipline))
    }
    var notEligible: [RecordStep] = []
    for entry in try object.objects("not_eligible") {
      notEligible.append(try refused(entry, event.discipline))
    }
    let area = try object.optionalText("area") ?? "world"
    return RecordProgression(
      id: object.fileStem,
      event: event,
      scope: area == "world" ? nil : RecordScope(area),
      kind: try object.text("kind"),
      asOf: try object.date("as_of"),
      steps: steps,
      notEligible: notEligible,
      disagreements: try object.disagreements(),
      notes: try notes(of: object)
    )
  }

  private func step(
    _ object: FactsObject,
    _ discipline: Discipline
  ) throws(FormatError) -> RecordStep {
    var status = [try object.optionalText("status_text"), try object.optionalText("note")]
    if try object.flag("equals") { status.append("equals the record before") }
    if let others = try object.optionalText("others") { status.append("behind: \(others)") }
    return try step(
      object,
      discipline,
      try object.word("status", as: Ratification.self),
      status.compactMap(\.self).joined(separator: "; ")
    )
  }

  private func refused(
    _ object: FactsObject,
    _ discipline: Discipline
  ) throws(FormatError) -> RecordStep {
    try step(object, discipline, .notEligible, try object.text("why"))
  }

  private func step(
    _ object: FactsObject,
    _ discipline: Discipline,
    _ ratification: Ratification,
    _ statusText: String
  ) throws(FormatError) -> RecordStep {
    RecordStep(
      printedMark: try object.text("mark"),
      mark: try object.mark("mark", in: discipline),
      athlete: try tables.athlete(of: object),
      date: try object.partialDate(object.has("by") ? "by" : "date"),
      place: try object.optionalText("venue"),
      ratification: ratification,
      statusText: statusText,
      sources: try object.texts("sources")
    )
  }

  private func notes(of object: FactsObject) throws(FormatError) -> [String] {
    var notes = try object.texts("notes")
    if let partial = try object.optionalText("partial") { notes.append("Partial: \(partial)") }
    if let checked = try object.object("checked") {
      var note = "\(try checked.text("mark")) still stood on \(try checked.date("until").printed)"
      if let more = try checked.optionalText("note") { note += "; \(more)" }
      notes.append(note)
    }
    return notes
  }
}
