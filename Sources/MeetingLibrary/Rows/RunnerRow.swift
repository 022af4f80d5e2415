import Athletics
import GRDB

/// A row of `runner`: what a race knows of a runner beyond the result, where it knows anything.
struct RunnerRow: TableRow {
  static let sql = RowSQL(
    "runner",
    ["result_id", "is_pacemaker", "pacemaker_note", "last_seen_mm"]
  )

  var resultID: Int64
  var isPacemaker: Bool
  var pacemakerNote: String?
  var lastSeen: Distance?

  /// The row of a runner; `nil` where there is nothing to say.
  init?(_ runner: Runner, resultID: Int64) {
    guard runner.isPacemaker || runner.pacemakerNote != nil || runner.lastSeen != nil else {
      return nil
    }
    self.resultID = resultID
    isPacemaker = runner.isPacemaker
    pacemakerNote = runner.pacemakerNote
    lastSeen = runner.lastSeen
  }

  /// Reads the columns, all of which are empty where a runner has no row.
  init(from columns: inout ColumnReader) throws {
    resultID = try columns.optional() ?? 0
    isPacemaker = try columns.optional() ?? false
    pacemakerNote = try columns.optional()
    lastSeen = try columns.optional(Int64.self).map { Distance(millimetres: $0) }
  }

  var values: [DatabaseValue] {
    [
      .number(resultID), .flag(isPacemaker), .text(pacemakerNote), .number(lastSeen?.millimetres),
    ]
  }
}
