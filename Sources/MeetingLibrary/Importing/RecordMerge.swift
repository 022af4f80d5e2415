import Athletics
import GRDB

/// Takes records of lists in: each as of its list's day, beside those of other lists.
struct RecordMerge {
  private let writer: FactWriter

  init(_ writer: FactWriter) {
    self.writer = writer
  }

  /// Takes a record.
  ///
  /// The same record of a later list moves to that list's day; of an earlier one it tells nothing.
  func take(_ record: RecordDraft) throws -> RowChange {
    let row = try ListedRecordRow(
      record,
      eventID: writer.interner.event(record.event),
      athleteID: writer.interner.athlete(record.step.athlete),
      citationID: writer.interner.citation(record.step.sources)
    )
    let sql = """
      SELECT id, \(ListedRecordRow.sql.columns) FROM listed_record
      WHERE event_id = ? AND code = ? AND scope IS ? AND athlete_id = ? AND mark_text = ?
        AND date = ?
      """
    let found = try writer.database.rows(
      sql,
      [row.eventID, row.code, row.scope, row.athleteID, row.printedMark, row.date.code]
    ) { (id: try $0.next(Int64.self), row: try ListedRecordRow(from: &$0)) }.first
    guard let (id, old) = found else {
      try row.insert(writer.database)
      try noteMark(of: row.athleteID)
      return .new
    }
    guard row.asOf > old.asOf || (row.asOf == old.asOf && !row.tellsTheSame(as: old)) else {
      return .same
    }
    try row.update(writer.database, id: id)
    try noteMark(of: row.athleteID)
    return .changed
  }

  /// The mark goes among those of the athlete.
  private func noteMark(of athleteID: Int64) throws {
    try writer.database.run("INSERT OR IGNORE INTO changed VALUES (0, ?)", [athleteID])
  }
}
