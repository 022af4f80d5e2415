package import Athletics
import GRDB

extension Library {
  /// Everybody of whom a split or a finish time is known, in every race: the latest race first, then
  /// by the race's id, then as the race lists them.
  ///
  /// A limit takes so many lines of the latest races; a negative one is none.
  ///
  /// - Complexity: O(*n*) in the runners told; their splits are counted and not read.
  package func runners(limit: Int = -1) throws(LibraryError) -> [RunnerSummary] {
    try read { database in
      let sql = """
        SELECT race.slug, result.ordinal, \(AthleteRow.sql.columns), result.status, result.mark,
          result.mark_form, result.mark_text,
          (SELECT count(*) FROM split
            WHERE split.race_id = race.id AND split.runner = result.ordinal AND split.role = 0
              AND split.at_mm < race.distance_mm AND NOT split.is_suspect)
          + ifnull(
            (SELECT inner_count FROM plain_splits
              WHERE plain_splits.race_id = race.id AND runner = result.ordinal), 0)
        FROM race CROSS JOIN result ON result.race_id = race.id
          CROSS JOIN athlete ON athlete.id = result.athlete_id
        ORDER BY race.date DESC, race.slug, result.ordinal LIMIT ?
        """
      return try database.rows(sql, [limit]) { try Self.runner(&$0) }.compactMap(\.self)
    }
  }

  private static func runner(_ columns: inout ColumnReader) throws -> RunnerSummary? {
    let raceID: String = try columns.next()
    let runner: Int = try columns.next()
    let athlete = try AthleteRow(from: &columns).athlete
    let status: ResultStatus = try columns.coded()
    let code = MarkCode(amount: try columns.optional(), form: try columns.optional())
    let printed: String? = try columns.optional()
    let splitCount: Int = try columns.next()
    let finish = status == .finished ? try code?.mark().time : nil
    guard finish != nil || splitCount > 0 else { return nil }
    return RunnerSummary(
      raceID: raceID,
      runner: runner,
      athlete: athlete,
      finish: finish,
      mark: finish == nil ? nil : printed,
      splitCount: splitCount
    )
  }
}
