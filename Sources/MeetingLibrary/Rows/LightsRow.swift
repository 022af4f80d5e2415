import Athletics
import GRDB

/// A row of `race_lights`.
struct LightsRow: TableRow {
  static let sql = RowSQL(
    "race_lights",
    ["race_id", "target", "target_form", "text", "citation_id"]
  )

  var raceID: Int64
  var target: MarkCode?
  var text: String
  var citationID: Int64?

  init(_ lights: LightsNote, raceID: Int64, citationID: Int64?) {
    self.raceID = raceID
    target = lights.target.map { MarkCode($0) }
    text = lights.text
    self.citationID = citationID
  }

  init(from columns: inout ColumnReader) throws {
    raceID = try columns.next()
    target = MarkCode(amount: try columns.optional(), form: try columns.optional())
    text = try columns.next()
    citationID = try columns.optional()
  }

  var values: [DatabaseValue] {
    [
      .number(raceID), .number(target?.amount), .number(target?.form), .text(text),
      .number(citationID),
    ]
  }
}
