import Athletics
import GRDB

/// A row of `attempt`: one attempt of a line of results.
struct AttemptRow: TableRow {
  static let sql = RowSQL(
    "attempt",
    ["result_id", "ordinal", "printed", "mark_mm", "height_mm", "wind"]
  )

  var resultID: Int64
  var ordinal: Int
  var attempt: Attempt

  init(_ attempt: Attempt, resultID: Int64, ordinal: Int) {
    self.attempt = attempt
    self.resultID = resultID
    self.ordinal = ordinal
  }

  init(from columns: inout ColumnReader) throws {
    resultID = try columns.next()
    ordinal = try columns.next()
    attempt = Attempt(
      printed: try columns.next(),
      mark: try columns.optional(Int64.self).map { Distance(millimetres: $0) },
      height: try columns.optional(Int64.self).map { Distance(millimetres: $0) },
      wind: try columns.optional(Int.self).map { Wind(tenths: $0) }
    )
  }

  var values: [DatabaseValue] {
    [
      .number(resultID), .number(ordinal), .text(attempt.printed),
      .number(attempt.mark?.millimetres), .number(attempt.height?.millimetres),
      .number(attempt.wind?.tenths),
    ]
  }
}
