internal import Athletics

/// Turns members of a meeting file that have no place of their own in `Meeting` into notes.
enum MeetingNotes {
  /// The meeting's notes, then timetable, participation and incomplete medal rows as sentences.
  static func notes(of object: FactsObject) throws(FormatError) -> [String] {
    var notes = try object.texts("notes")
    for name in ["timetable_note", "sessions_note"] {
      if let note = try object.optionalText(name) { notes.append(note) }
    }
    for entry in try object.objects("participation") { notes.append(try participation(entry)) }
    if let records = try object.object("records_set") {
      let counts = try records.counts(["area_records", "championship_records", "world_leads"])
      if !counts.isEmpty { notes.append("Set here: \(counts)") }
    }
    return try notes + medalRows(of: object)
  }

  private static func participation(_ entry: FactsObject) throws(FormatError) -> String {
    let counts = try entry.counts(["athletes", "men", "women", "nations", "federations"])
    guard let note = try entry.optionalText("note") else { return "Taking part: \(counts)" }
    return "Taking part: \(counts) (\(note))"
  }

  private static func medalRows(of object: FactsObject) throws(FormatError) -> [String] {
    var notes: [String] = []
    guard let table = try object.object("medal_table_published") else { return [] }
    for row in try table.objects("rows") {
      guard !row.has("silver") || !row.has("bronze") else { continue }
      var text = "Published medals of \(try row.text("nation")): "
      text += try row.counts(["gold", "silver", "bronze", "total"])
      if let note = try row.optionalText("note") { text += " (\(note))" }
      notes.append(text)
    }
    return notes
  }
}

extension FactsObject {
  /// The numbers that are there, with their names: `516 athletes, 274 men`.
  fileprivate func counts(_ names: [String]) throws(FormatError) -> String {
    var parts: [String] = []
    for name in names {
      guard let count = try optionalNumber(name) else { continue }
      parts.append("\(count) \(name.split(separator: "_").joined(separator: " "))")
    }
    return parts.joined(separator: ", ")
  }
}
