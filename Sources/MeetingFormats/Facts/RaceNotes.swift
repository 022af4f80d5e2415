internal import Athletics

/// Turns members of a race file that have no place of their own in `Race` into notes.
enum RaceNotes {
  /// The race's notes, then document, weather, plans and comparisons as sentences.
  static func notes(of object: FactsObject) throws(FormatError) -> [String] {
    var notes = try object.texts("notes")
    if let document = try object.optionalText("document") {
      let kind = try object.optionalText("document_kind") == "handbook" ? "Handbook" : "Sheet"
      notes.append("\(kind): \(document)")
    }
    if let weather = try weather(of: object) { notes.append(weather) }
    if try object.optionalText("timing") == "hand" { notes.append("Timed by hand") }
    notes += try points("planned_splits", "Planned", of: object)
    notes += try points("reference_splits", "For comparison", of: object)
    notes += try leaderSegments(of: object)
    if let laps = try object.object("printed_laps") {
      notes.append("Laps as printed: \(try laps.texts("times").joined(separator: ", "))")
      if let note = try laps.optionalText("note") { notes.append(note) }
    }
    return notes
  }

  private static func weather(of object: FactsObject) throws(FormatError) -> String? {
    guard let weather = try object.object("weather") else { return nil }
    var parts: [String] = []
    if let conditions = try weather.optionalText("conditions") { parts.append(conditions) }
    if let degrees = try weather.optionalNumber("temperature_c") { parts.append("\(degrees) °C") }
    if let humidity = try weather.optionalNumber("humidity_pct") {
      parts.append("humidity \(humidity) %")
    }
    return parts.isEmpty ? nil : "Weather: " + parts.joined(separator: ", ")
  }

  private static func points(
    _ name: String,
    _ title: String,
    of object: FactsObject
  ) throws(FormatError) -> [String] {
    var notes: [String] = []
    for entry in try object.objects(name) {
      let metres = try entry.distance("at_m").printedMetres
      notes.append("\(title): \(metres) m in \(try entry.text("time")), \(try entry.text("who"))")
    }
    return notes
  }

  private static func leaderSegments(of object: FactsObject) throws(FormatError) -> [String] {
    var notes: [String] = []
    for entry in try object.objects("leader_segments") {
      let from = try entry.distance("from_m").printedMetres
      let to = try entry.distance("to_m").printedMetres
      notes.append("The leader from \(from) m to \(to) m: \(try entry.text("time"))")
    }
    return notes
  }
}
