import Athletics
import GRDB

extension UnitMerge {
  /// Writes a unit with its lines and its race, in the place of what was there.
  func write(
    _ unit: TimetableUnit,
    _ runners: [Runner],
    _ plan: UnitRace,
    number: Int64?,
    _ state: inout MeetingState
  ) throws {
    var unit = unit
    let race = try plan.race(of: runners, isTaken: { try writer.isTaken($0, in: "race") })
    unit.raceID = race?.id ?? unit.raceID
    unit.results = runners.map(\.result)
    let isTold = plan.told.draft?.round != nil || plan.told.draft?.stage == nil && number == nil
    let id = try place(unit, isRoundTold: isTold, number: number, &state)
    if let before = plan.before { try database.run("DELETE FROM race WHERE slug = ?", [before.id]) }
    if let race {
      try writer.write(race, unitID: id)
    } else {
      for (ordinal, result) in unit.results.enumerated() {
        try writer.write(result, owner: .unit(id), ordinal: ordinal)
      }
    }
    try writer.writeSurroundings(of: unit, id: id)
  }

  /// Adds the unit's row, or brings it up to date and clears what hangs below it.
  private func place(
    _ unit: TimetableUnit,
    isRoundTold: Bool,
    number: Int64?,
    _ state: inout MeetingState
  ) throws -> Int64 {
    var row = UnitRow(
      unit,
      meetingID: meetingID,
      ordinal: 0,
      eventID: try writer.interner.event(unit.event),
      citationID: try writer.interner.citation(unit.sources)
    )
    guard let number else {
      row.ordinal = state.takeOrdinal()
      let id = try row.insert(database)
      state.add(unit, number: id)
      if !isRoundTold { try tell(id, false) }
      return id
    }
    row.ordinal =
      try Int.fetchOne(
        database,
        sql: "SELECT ordinal FROM unit WHERE id = ?",
        arguments: [number]
      ) ?? state.takeOrdinal()
    try row.update(database, id: number)
    if isRoundTold { try tell(number, true) }
    for table in ["result", "entry"] {
      try database.run("DELETE FROM \(table) WHERE unit_id = ?", [number])
    }
    try RemarkRow.removeAll(of: .unit, number, from: database)
    return number
  }

  /// Notes whether a file has told the round.
  func tell(_ number: Int64, _ isTold: Bool) throws {
    try database.run("UPDATE unit SET is_round_told = ? WHERE id = ?", [isTold, number])
  }

  /// Remembers corrections.
  func keep(_ corrections: [LineCorrection], of unit: TimetableUnit) throws {
    for correction in corrections {
      try database.run(
        """
        INSERT INTO correction (meeting_id, unit, athlete, before, after, made_ms, citation_id)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          meetingID, unit.id, correction.athlete, correction.before, correction.after,
          settings.now.milliseconds, try writer.interner.citation(correction.sources),
        ]
      )
    }
  }
}
