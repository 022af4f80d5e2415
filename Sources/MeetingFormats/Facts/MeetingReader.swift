internal import Athletics

/// Reads one file of `meetings/`.
struct MeetingReader {
  /// Nations and disciplines.
  var tables: FactsTables

  /// The meeting a file holds.
  func meeting(_ object: FactsObject) throws(FormatError) -> Meeting {
    guard try object.text("id") == object.fileStem else {
      throw object.error("\(object.fileStem), as the file is named", at: "id")
    }
    var meeting = try head(object)
    let units = UnitReader(tables: tables, track: meeting.track, lastDay: meeting.ends)
    for entry in try object.objects("units") { meeting.units.append(try units.unit(entry)) }
    return meeting
  }

  /// The meeting without its units.
  func head(_ object: FactsObject) throws(FormatError) -> Meeting {
    Meeting(
      id: try object.text("id"),
      name: try object.text("name"),
      shortName: try object.text("short_name"),
      starts: try object.date("starts"),
      ends: try object.date("ends"),
      venue: try tables.venue(of: object),
      zone: try object.text("zone"),
      track: try object.word("environment", as: TrackKind.self),
      eventCount: try object.optionalNumber("events"),
      sessions: try sessions(of: object),
      units: [],
      incompleteDays: try incompleteDays(of: object),
      selectedResults: try selectedResults(of: object),
      publishedMedals: try publishedMedals(of: object),
      disagreements: try object.disagreements("medal_table_conflicts") + object.disagreements(),
      notes: try MeetingNotes.notes(of: object),
      partial: try object.optionalText("partial"),
      sources: try object.texts("sources")
    )
  }

  private func sessions(of object: FactsObject) throws(FormatError) -> [Session] {
    var sessions: [Session] = []
    for entry in try object.objects("sessions") {
      sessions.append(
        Session(
          id: try entry.text("id"),
          date: try entry.date("date"),
          name: try entry.text("name")
        )
      )
    }
    return sessions
  }

  private func incompleteDays(of object: FactsObject) throws(FormatError) -> [CalendarDate] {
    guard let days = try object.object("complete_days") else { return [] }
    var incomplete: [CalendarDate] = []
    for name in days.names where try !days.flag(name) {
      guard let day = CalendarDate(name) else {
        throw days.error("a day such as 2025-03-22 as name", at: name)
      }
      incomplete.append(day)
    }
    return incomplete
  }

  private func selectedResults(of object: FactsObject) throws(FormatError) -> [String] {
    var lines = try object.texts("selected")
    for entry in try object.objects("selected_results") {
      let unit = try entry.text(entry.has("unit") ? "unit" : "discipline")
      let parts = [
        "\(unit), \(try entry.text("printed_round")):", try entry.text("athlete"),
        try tables.nation(of: entry), try entry.text("mark"),
        try entry.texts("flags").joined(separator: " "),
      ]
      var line = parts.filter { !$0.isEmpty }.joined(separator: " ")
      if let note = try entry.optionalText("note") { line += " (\(note))" }
      lines.append(line)
    }
    return lines
  }

  /// The published table; rows of which not every colour is known stay in the notes.
  private func publishedMedals(of object: FactsObject) throws(FormatError) -> PublishedMedalTable? {
    guard let table = try object.object("medal_table_published") else { return nil }
    var rows: [MedalTable.Row] = []
    for row in try table.objects("rows") {
      guard let gold = try row.optionalNumber("gold"),
        let silver = try row.optionalNumber("silver"),
        let bronze = try row.optionalNumber("bronze")
      else { continue }
      rows.append(
        MedalTable.Row(
          rank: try row.optionalNumber("rank") ?? 0,
          nation: try tables.nation(of: row),
          gold: gold,
          silver: silver,
          bronze: bronze
        )
      )
    }
    guard !rows.isEmpty else { return nil }
    return PublishedMedalTable(
      rows: rows,
      partial: try table.optionalText("partial"),
      sources: try table.texts("sources")
    )
  }
}
