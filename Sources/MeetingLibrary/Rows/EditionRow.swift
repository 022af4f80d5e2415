import Athletics
import GRDB

/// The one row of `fact_edition`: which bundled facts the library holds.
struct EditionRow {
  var edition: Int
  var asOf: CalendarDate

  /// The row; `nil` before the first facts.
  static func fetch(_ database: Database) throws -> EditionRow? {
    try database.rows("SELECT edition, as_of FROM fact_edition") { columns in
      EditionRow(edition: try columns.next(), asOf: CalendarDate(code: try columns.next()))
    }.first
  }

  /// Puts this row in the place of any other.
  func replace(in database: Database) throws {
    try database.run("INSERT OR REPLACE INTO fact_edition VALUES (1, ?, ?)", [edition, asOf.code])
  }
}
