import Athletics
import GRDB

extension AthletePageQuery {
  /// The progressions of lists that name any of the rows; of one that a book has too, what the book
  /// lacks.
  func listedProgressions(of ids: [Int64]) throws -> [RecordProgression] {
    let query = ListedRecordQuery(database, references)
    let sql = """
      SELECT DISTINCT event_id, code, scope FROM listed_record WHERE athlete_id IN (\(Self.marks(ids)))
      """
    let found = try database.rows(sql, StatementArguments(ids)) { columns in
      (
        event: try columns.next(Int64.self), code: try columns.next(String.self),
        scope: try columns.optional(String.self)
      )
    }
    return try found.flatMap { event, code, scope in
      let records = try query.records(
        where: "event_id = ? AND code = ? AND scope IS ?",
        [event, code, scope]
      )
      let isWorlds = code == "WR" && scope == nil
      let book =
        isWorlds
        ? try ProgressionQuery(database).progressions(
          where: "scope IS NULL AND event_id = ?",
          [event]
        ) : []
      return Dictionary(grouping: records, by: \.recordScope).flatMap { scope, records in
        RecordProgression.joined(records, with: book, of: scope).map { $0.without(book) }
      }
    }.sorted { $0.id < $1.id }
  }
}

extension RecordProgression {
  /// The progression without what a book tells of it.
  fileprivate func without(_ book: [RecordProgression]) -> RecordProgression {
    guard let known = book.first(where: { $0.id == id }) else { return self }
    var rest = self
    rest.steps = Array(steps.dropFirst(known.steps.count))
    rest.notEligible = []
    return rest
  }
}
