package import Athletics
import GRDB

extension Library {
  /// Every all-time list with its lines, by id.
  ///
  /// - Complexity: O(*n*) in the lines of all.
  package func lists() throws(LibraryError) -> [AllTimeList] {
    try read { database in
      let references = References(database)
      let sql = """
        SELECT all_time_list.id, \(ListRow.sql.columns) FROM all_time_list ORDER BY slug
        """
      let rows = try database.rows(sql) { columns in
        (id: try columns.next(Int64.self), row: try ListRow(from: &columns))
      }
      return try rows.map { id, row in
        AllTimeList(
          id: row.slug,
          event: try references.event(row.eventID),
          title: row.title,
          marks: try Self.lines(of: id, in: database, references)
        )
      }
    }
  }

  private static func lines(
    of id: Int64,
    in database: Database,
    _ references: References
  ) throws -> [ListedMark] {
    let sql = """
      SELECT \(ListedMarkRow.sql.columns), \(AthleteRow.sql.columns) FROM listed_mark
      CROSS JOIN athlete ON athlete.id = listed_mark.athlete_id
      WHERE list_id = ? ORDER BY list_id, ordinal
      """
    return try database.rows(sql, [id]) { columns in
      let row = try ListedMarkRow(from: &columns)
      let athlete = try AthleteRow(from: &columns).athlete
      return try row.line(of: athlete, sources: references.sources(row.citationID))
    }
  }
}
