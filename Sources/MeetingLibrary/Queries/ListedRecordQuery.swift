import Athletics
import GRDB

/// Reads the records of lists.
struct ListedRecordQuery {
  private let database: Database
  private let references: References

  init(_ database: Database, _ references: References) {
    self.database = database
    self.references = references
  }

  /// Records that fit a condition on `listed_record`, the latest list first.
  ///
  /// - Complexity: O(*n* log *n*) in the records found, by an index where the condition has its columns.
  func records(
    where condition: String,
    _ arguments: StatementArguments = []
  ) throws -> [RecordDraft] {
    let sql = """
      SELECT \(ListedRecordRow.sql.columns), \(AthleteRow.sql.columns) FROM listed_record
      CROSS JOIN athlete ON athlete.id = listed_record.athlete_id
      WHERE \(condition) ORDER BY as_of DESC, code, scope, listed_record.id
      """
    return try database.rows(sql, arguments) { columns in
      let row = try ListedRecordRow(from: &columns)
      let athlete = try AthleteRow(from: &columns).athlete
      return try row.record(
        of: references.event(row.eventID),
        athlete,
        sources: references.sources(row.citationID)
      )
    }
  }

  /// The records of one scope.
  func records(of scope: RecordScope?) throws -> [RecordDraft] {
    switch scope {
    case nil: return try records(where: "code = 'WR' AND scope IS NULL")
    case .season(let year):
      return try records(where: "code = 'WL' AND scope IS NULL").filter {
        $0.step.date.year == year
      }
    case .nation(let name), .games(let name):
      return try records(where: "scope = ? OR scope IS NULL AND code = ?", [name, name])
        .filter { $0.recordScope == scope }
    case .area(let area): return try records(where: "code = 'AR' AND scope = ?", [area.rawValue])
    }
  }

  /// Whose records the lists tell, beside the world's.
  ///
  /// - Complexity: O(*n*) in the records of all lists.
  func scopes() throws -> Set<RecordScope> {
    let sql = "SELECT DISTINCT code, scope, CASE code WHEN 'WL' THEN date END FROM listed_record"
    let found = try database.rows(sql) { columns in
      RecordDraft.scope(
        code: try columns.next(),
        scope: try columns.optional(),
        year: try columns.optional(Int.self).map { PartialDate(code: $0).year } ?? 0
      )
    }
    return Set(found.compactMap(\.self))
  }
}

extension RecordDraft {
  /// Whose record it is; `nil` for the world's.
  var recordScope: RecordScope? { Self.scope(code: code, scope: scope, year: step.date.year) }

  /// Whose record the letters of a list and its scope tell; letters that are not known stand for
  /// themselves.
  static func scope(code: String, scope: String?, year: Int) -> RecordScope? {
    switch (code, scope) {
    case ("WR", nil): nil
    case ("WL", nil): .season(year)
    case ("NR", let scope?), ("AR", let scope?): RecordScope(scope)
    case (_, let scope?): .games("\(scope) \(code)")
    case (_, nil): .games(code)
    }
  }
}
