package import Athletics
import GRDB

extension Library {
  /// Every meeting's line, the latest first, then by id.
  ///
  /// A negative limit is none.
  ///
  /// - Complexity: O(*n*) in the meetings told; timetables are not read.
  package func meetings(limit: Int = -1) throws(LibraryError) -> [MeetingSummary] {
    try read { database in
      try MeetingRow.fetchAll(
        database,
        sql: "SELECT \(MeetingRow.sql.columns) FROM meeting ORDER BY starts DESC, slug LIMIT ?",
        arguments: [limit]
      ).map(\.summary)
    }
  }

  /// A meeting with its timetable and results; `nil` where there is none of this id.
  ///
  /// - Complexity: O(*n*) in the meeting's units and results.
  package func meeting(id: String) throws(LibraryError) -> Meeting? {
    try read { database in try MeetingQuery(database).meeting(id: id) }
  }
}

/// Puts one meeting together from its tables.
struct MeetingQuery {
  private let database: Database
  private let references: References

  init(_ database: Database) {
    self.database = database
    references = References(database)
  }

  func meeting(id slug: String) throws -> Meeting? {
    guard let (id, head, _) = try head(of: slug) else { return nil }
    var meeting = head
    meeting.sessions = try sessions(of: id)
    meeting.units = try units(where: "unit.meeting_id = ?", [id]).map(\.unit)
    meeting.incompleteDays = try incompleteDays(of: id)
    return meeting
  }

  /// A meeting without its timetable, its number, and whose it is.
  func head(of slug: String) throws -> (id: Int64, meeting: Meeting, origin: Origin)? {
    let sql = "SELECT meeting.id, \(MeetingRow.sql.columns) FROM meeting WHERE slug = ?"
    let found = try database.rows(sql, [slug]) { columns in
      (id: try columns.next(Int64.self), row: try MeetingRow(from: &columns))
    }
    guard let (id, row) = found.first else { return nil }
    var meeting = row.meeting
    meeting.sources = try references.sources(row.citationID)
    meeting.publishedMedals = try publishedMedals(of: id)
    let remarks = try Remarks(database, of: .meeting, id, references)
    meeting.notes = remarks.texts(.note)
    meeting.selectedResults = remarks.texts(.selectedResult)
    meeting.disagreements = remarks.disagreements
    return (id, meeting, row.origin)
  }

  func sessions(of id: Int64) throws -> [Session] {
    let sql = "SELECT \(SessionRow.sql.columns) FROM session WHERE meeting_id = ? ORDER BY ordinal"
    return try SessionRow.fetchAll(database, sql: sql, arguments: [id]).map(\.session)
  }

  func incompleteDays(of id: Int64) throws -> [CalendarDate] {
    let sql = "SELECT date FROM incomplete_day WHERE meeting_id = ? ORDER BY ordinal"
    return try database.rows(sql, [id]) { columns in CalendarDate(code: try columns.next()) }
  }

  /// The units of a condition with all that hangs below them, and their numbers.
  ///
  /// - Complexity: O(*n*) in the units' results, where they are asked for.
  func units(
    where condition: String,
    _ arguments: StatementArguments,
    withResults: Bool = true
  ) throws -> [(id: Int64, unit: TimetableUnit)] {
    let sql = "SELECT unit.id, \(UnitRow.sql.columns) FROM unit WHERE \(condition) ORDER BY ordinal"
    let rows = try database.rows(sql, arguments) { columns in
      (id: try columns.next(Int64.self), row: try UnitRow(from: &columns))
    }
    let results = withResults ? try results(where: condition, arguments) : [:]
    let entries = try entries(where: condition, arguments)
    let remarks = try Remarks.byOwner(
      database,
      of: .unit,
      references,
      owners: "SELECT id FROM unit WHERE \(condition)",
      arguments
    )
    return try rows.map { id, row in
      var unit = try row.unit(
        of: references.event(row.eventID),
        sources: references.sources(row.citationID)
      )
      unit.entries = entries[id] ?? []
      unit.results = results[id] ?? []
      unit.notes = remarks[id]?.texts(.note) ?? []
      unit.disagreements = remarks[id]?.disagreements ?? []
      return (id, unit)
    }
  }

  /// The results of the units of a condition, by the unit's number.
  func results(
    where condition: String,
    _ arguments: StatementArguments
  ) throws -> [Int64: [Result]] {
    let sql = """
      SELECT result.id, \(ResultRow.sql.columns), \(AthleteRow.sql.columns)
      FROM unit CROSS JOIN result ON result.unit_id = unit.id
        CROSS JOIN athlete ON athlete.id = result.athlete_id
      WHERE \(condition) ORDER BY unit.ordinal, result.ordinal
      """
    let attempts = try attempts(where: condition, arguments)
    var results: [Int64: [Result]] = [:]
    _ = try database.rows(sql, arguments) { columns in
      let resultID: Int64 = try columns.next()
      let row = try ResultRow(from: &columns)
      let athlete = try AthleteRow(from: &columns).athlete
      guard let unitID = row.unitID else { return }
      var result = try row.result(of: athlete, sources: references.sources(row.citationID))
      if let found = attempts[resultID] {
        result.details = result.details ?? ResultDetails()
        result.details?.attempts = found
      }
      results[unitID, default: []].append(result)
    }
    return results
  }

  private func attempts(
    where condition: String,
    _ arguments: StatementArguments
  ) throws -> [Int64: [Attempt]] {
    let sql = """
      SELECT \(AttemptRow.sql.columns)
      FROM unit CROSS JOIN result ON result.unit_id = unit.id
        CROSS JOIN attempt ON attempt.result_id = result.id
      WHERE \(condition) ORDER BY attempt.result_id, attempt.ordinal
      """
    return Dictionary(
      grouping: try AttemptRow.fetchAll(database, sql: sql, arguments: arguments),
      by: \.resultID
    ).mapValues { $0.map(\.attempt) }
  }

  private func entries(
    where condition: String,
    _ arguments: StatementArguments
  ) throws -> [Int64: [Entry]] {
    let sql = """
      SELECT \(EntryRow.sql.columns), \(AthleteRow.sql.columns)
      FROM unit CROSS JOIN entry ON entry.unit_id = unit.id
        CROSS JOIN athlete ON athlete.id = entry.athlete_id
      WHERE \(condition) ORDER BY entry.unit_id, entry.ordinal
      """
    var entries: [Int64: [Entry]] = [:]
    _ = try database.rows(sql, arguments) { columns in
      let row = try EntryRow(from: &columns)
      let athlete = try AthleteRow(from: &columns).athlete
      entries[row.unitID, default: []].append(
        row.entry(of: athlete, sources: try references.sources(row.citationID))
      )
    }
    return entries
  }

  private func publishedMedals(of id: Int64) throws -> PublishedMedalTable? {
    let tables = try database.rows(
      "SELECT partial, citation_id FROM published_medals WHERE meeting_id = ?",
      [id]
    ) { columns in
      PublishedMedalTable(
        rows: [],
        partial: try columns.optional(),
        sources: try references.sources(columns.optional())
      )
    }
    guard var table = tables.first else { return nil }
    let sql = """
      SELECT \(PublishedMedalRow.sql.columns) FROM published_medal_row
      WHERE meeting_id = ? ORDER BY ordinal
      """
    table.rows = try PublishedMedalRow.fetchAll(database, sql: sql, arguments: [id]).map(\.row)
    return table
  }
}
