import Athletics
import GRDB

/// A row of `published_medal_row`: one nation in a medal table as somebody published it.
struct PublishedMedalRow: TableRow {
  static let sql = RowSQL(
    "published_medal_row",
    ["meeting_id", "ordinal", "rank", "nation", "gold", "silver", "bronze", "points"]
  )

  var meetingID: Int64
  var ordinal: Int
  var row: MedalTable.Row

  init(_ row: MedalTable.Row, meetingID: Int64, ordinal: Int) {
    self.meetingID = meetingID
    self.ordinal = ordinal
    self.row = row
  }

  init(from columns: inout ColumnReader) throws {
    meetingID = try columns.next()
    ordinal = try columns.next()
    row = MedalTable.Row(
      rank: try columns.next(),
      nation: try columns.next(),
      gold: try columns.next(),
      silver: try columns.next(),
      bronze: try columns.next(),
      points: try columns.next()
    )
  }

  var values: [DatabaseValue] {
    [
      .number(meetingID), .number(ordinal), .number(row.rank), .text(row.nation),
      .number(row.gold), .number(row.silver), .number(row.bronze), row.points.databaseValue,
    ]
  }
}
