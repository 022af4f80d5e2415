import Athletics
import GRDB

/// A row of `leader_split`: a time that names no runner.
struct LeaderSplitRow: TableRow {
  static let sql = RowSQL("leader_split", ["race_id", "ordinal"] + SplitColumns.names)

  var raceID: Int64
  var ordinal: Int
  /// The split, without its sources.
  var split: Split
  var citationID: Int64?

  init(_ split: Split, raceID: Int64, ordinal: Int, citationID: Int64?) {
    self.raceID = raceID
    self.ordinal = ordinal
    self.split = split
    self.citationID = citationID
  }

  init(from columns: inout ColumnReader) throws {
    raceID = try columns.next()
    ordinal = try columns.next()
    (split, citationID) = try SplitColumns.read(&columns)
  }

  var values: [DatabaseValue] {
    [.number(raceID), .number(ordinal)] + SplitColumns.values(of: split, citationID: citationID)
  }
}
