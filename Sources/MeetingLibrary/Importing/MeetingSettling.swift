import Athletics
import GRDB

/// Brings a meeting's own row, the order of its timetable and its rounds up to date once all rows
/// are in.
struct MeetingSettling {
  private let database: Database
  private let state: MeetingState
  private let references: References

  init(_ database: Database, _ state: MeetingState) {
    self.database = database
    self.state = state
    references = References(database)
  }

  private struct Line {
    var id: Int64
    var row: UnitRow
    var isRoundTold: Bool
    var hasResults: Bool
  }

  func settle() throws {
    let sql = """
      SELECT id, \(UnitRow.sql.columns), is_round_told,
        EXISTS (SELECT 1 FROM result WHERE result.unit_id = unit.id)
      FROM unit WHERE meeting_id = ? ORDER BY ordinal
      """
    let lines = try database.rows(sql, [state.id]) { columns in
      Line(
        id: try columns.next(),
        row: try UnitRow(from: &columns),
        isRoundTold: try columns.next(),
        hasResults: try columns.next()
      )
    }
    try settleRounds(lines)
    try settleOrder(lines)
    try settleRow(lines)
  }

  /// A round that only numbers tell may turn out another once more heats are known.
  private func settleRounds(_ lines: [Line]) throws {
    for line in lines where !line.isRoundTold {
      guard let stage = UnitDraft.Stage(unitID: line.row.slug) else { continue }
      var unit = try line.row.unit(of: references.event(line.row.eventID), sources: [])
      unit.round = state.stages.round(of: stage, unit.event)
      guard try line.row.round.round() != unit.round else { continue }
      let round = RoundCode(unit.round)
      try database.run(
        "UPDATE unit SET round = ?, round_text = ? WHERE id = ?",
        [round.code, round.text, line.id]
      )
      guard let race = line.row.raceSlug else { continue }
      try database.run(
        "UPDATE race SET round = ? WHERE slug = ?",
        [unit.roundName, race]
      )
      try database.run(
        "INSERT OR IGNORE INTO changed SELECT 2, id FROM race WHERE slug = ?",
        [race]
      )
    }
  }

  /// By start; those without one at the end of their day, in the order of their files.
  private func settleOrder(_ lines: [Line]) throws {
    func key(_ line: Line) -> (Int, Int64, Int, Int) {
      (
        line.row.date.code, line.row.start?.milliseconds ?? .max,
        state.orders[line.id] ?? line.row.ordinal, line.row.ordinal
      )
    }
    let sorted = lines.sorted { key($0) < key($1) }
    guard sorted.map(\.id) != lines.map(\.id) else { return }
    // Ordinals are unique at every moment: first out of the way, then to their places.
    for (offset, sign) in [(1, -1), (0, 1)] {
      for (ordinal, line) in sorted.enumerated() {
        try database.run(
          "UPDATE unit SET ordinal = ? WHERE id = ?",
          [sign * (ordinal + offset), line.id]
        )
      }
    }
  }

  /// What races repeat of their meeting, where a later file tells it otherwise; marks name the place.
  private func settleRaces(_ meeting: Meeting) throws {
    let venue = meeting.venue
    let isSame = try Bool.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT name = ? AND venue IS ? AND city = ? AND country = ? FROM meeting WHERE id = ?
          """
      ),
      arguments: [meeting.name, venue.name, venue.city, venue.country, state.id]
    )
    guard isSame == false else { return }
    try database.run(
      "UPDATE race SET meeting = ?, venue = ?, city = ?, country = ? WHERE meeting_slug = ?",
      [meeting.name, venue.name, venue.city, venue.country, meeting.id]
    )
    try database.run(
      "INSERT OR IGNORE INTO changed SELECT 2, id FROM race WHERE meeting_slug = ?",
      [meeting.id]
    )
    let marks = """
      INSERT OR IGNORE INTO changed
      SELECT 0, result.athlete_id FROM unit JOIN result ON result.unit_id = unit.id
      WHERE unit.meeting_id = ?
      """
    try database.run(marks, [state.id])
  }

  private func settleRow(_ lines: [Line]) throws {
    var meeting = state.meeting
    let days = lines.map(\.row.date)
    if let first = days.min(), meeting.starts == .none || first < meeting.starts {
      meeting.starts = first
    }
    if let last = days.max(), meeting.ends == .none || last > meeting.ends { meeting.ends = last }
    guard meeting.starts != .none else { throw ImportError.noDate(meeting: meeting.id) }
    var row = MeetingRow(
      meeting,
      citationID: try Interner(database).citation(meeting.sources),
      origin: .user
    )
    row.unitCount = lines.count
    row.decidedCount = lines.count { $0.row.isMedalEvent && $0.hasResults }
    try settleRaces(meeting)
    try row.update(database, id: state.id)
    try database.run("INSERT OR IGNORE INTO changed VALUES (3, ?)", [state.id])
    guard state.isChanged else { return }
    try RemarkRow.removeAll(of: .meeting, state.id, from: database)
    for table in ["session", "incomplete_day", "published_medals"] {
      try database.run("DELETE FROM \(table) WHERE meeting_id = ?", [state.id])
    }
    try FactWriter(database, origin: .user).writeSurroundings(of: meeting, id: state.id)
  }
}
