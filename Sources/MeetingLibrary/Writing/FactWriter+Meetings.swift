import Athletics
import GRDB

extension FactWriter {
  /// Writes a meeting with everything below it, unless its id is taken.
  func write(_ meeting: Meeting) throws {
    guard try !isTaken(meeting.id, in: "meeting") else { return }
    let row = MeetingRow(
      meeting,
      citationID: try interner.citation(meeting.sources),
      origin: origin
    )
    let id = try row.insert(database)
    for (ordinal, unit) in meeting.units.enumerated() {
      try write(unit, meetingID: id, ordinal: ordinal)
    }
    try writeSurroundings(of: meeting, id: id)
  }

  /// Writes what hangs below a meeting beside its units.
  func writeSurroundings(of meeting: Meeting, id: Int64) throws {
    for (ordinal, session) in meeting.sessions.enumerated() {
      try SessionRow(session, meetingID: id, ordinal: ordinal).insert(database)
    }
    for (ordinal, day) in meeting.incompleteDays.enumerated() {
      try database.run("INSERT INTO incomplete_day VALUES (?, ?, ?)", [id, ordinal, day.code])
    }
    if let medals = meeting.publishedMedals { try write(medals, meetingID: id) }
    try write(meeting.notes, kind: .note, of: .meeting, id)
    try write(meeting.selectedResults, kind: .selectedResult, of: .meeting, id)
    try write(meeting.disagreements, of: .meeting, id)
  }

  private func write(_ unit: TimetableUnit, meetingID: Int64, ordinal: Int) throws {
    let row = UnitRow(
      unit,
      meetingID: meetingID,
      ordinal: ordinal,
      eventID: try interner.event(unit.event),
      citationID: try interner.citation(unit.sources)
    )
    let id = try row.insert(database)
    for (ordinal, result) in unit.results.enumerated() {
      try write(result, owner: .unit(id), ordinal: ordinal)
    }
    try writeSurroundings(of: unit, id: id)
  }

  /// Writes what hangs below a unit beside its results.
  func writeSurroundings(of unit: TimetableUnit, id: Int64) throws {
    for (ordinal, entry) in unit.entries.enumerated() {
      try EntryRow(
        entry,
        unitID: id,
        ordinal: ordinal,
        athleteID: try interner.athlete(entry.athlete),
        citationID: try interner.citation(entry.sources)
      ).insert(database)
    }
    try write(unit.notes, kind: .note, of: .unit, id)
    try write(unit.disagreements, of: .unit, id)
  }

  /// Writes a medal table as published.
  func write(_ medals: PublishedMedalTable, meetingID: Int64) throws {
    try database.run(
      "INSERT INTO published_medals VALUES (?, ?, ?)",
      [meetingID, medals.partial, try interner.citation(medals.sources)]
    )
    for (ordinal, row) in medals.rows.enumerated() {
      try PublishedMedalRow(row, meetingID: meetingID, ordinal: ordinal).insert(database)
    }
  }

  /// Writes one line of a result list.
  ///
  /// - Returns: the row's number.
  @discardableResult
  func write(_ result: Result, owner: ResultRow.Owner, ordinal: Int) throws -> Int64 {
    let athlete = try interner.athlete(result.athlete)
    resultNotes.add(athlete)
    let id = try statements.add(
      ResultRow(
        result,
        owner: owner,
        ordinal: ordinal,
        athleteID: athlete,
        citationID: try interner.citation(result.sources)
      )
    )
    guard let attempts = result.details?.attempts else { return id }
    for (ordinal, attempt) in attempts.enumerated() {
      try statements.add(AttemptRow(attempt, resultID: id, ordinal: ordinal))
    }
    return id
  }
}
