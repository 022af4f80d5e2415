import Athletics
import GRDB

/// A row of `nation`.
struct NationRow: TableRow {
  static let sql = RowSQL("nation", ["code", "name", "origin"])

  var nation: Nation
  var origin: Origin

  init(_ nation: Nation, origin: Origin) {
    self.nation = nation
    self.origin = origin
  }

  init(from columns: inout ColumnReader) throws {
    nation = Nation(code: try columns.next(), name: try columns.next())
    origin = Origin(rawValue: try columns.next()) ?? .user
  }

  var values: [DatabaseValue] {
    [.text(nation.code), .text(nation.name), .number(origin.rawValue)]
  }
}
