import Athletics
import GRDB

/// A row of `split`: a time of one runner, by the runner's place in the race's list.
struct SplitRow: TableRow {
  /// What a time is to the runner's curve.
  enum Role: Int {
    /// The curve goes through it.
    case split = 0
    /// Another source's value for the same point.
    case alsoReported = 1
  }

  static let sql = RowSQL("split", ["race_id", "runner", "role", "ordinal"] + SplitColumns.names)

  var raceID: Int64
  var runner: Int
  var role: Role
  var ordinal: Int
  /// The split, without its sources.
  var split: Split
  var citationID: Int64?

  init(
    _ split: Split,
    raceID: Int64,
    runner: Int,
    role: Role,
    ordinal: Int,
    citationID: Int64?
  ) {
    self.raceID = raceID
    self.runner = runner
    self.role = role
    self.ordinal = ordinal
    self.split = split
    self.citationID = citationID
  }

  init(from columns: inout ColumnReader) throws {
    raceID = try columns.next()
    runner = try columns.next()
    role = Role(rawValue: try columns.next()) ?? .alsoReported
    ordinal = try columns.next()
    (split, citationID) = try SplitColumns.read(&columns)
  }

  var values: [DatabaseValue] {
    [.number(raceID), .number(runner), .number(role.rawValue), .number(ordinal)]
      + SplitColumns.values(of: split, citationID: citationID)
  }
}
