import Athletics
import GRDB

/// A row of `all_time_list`.
struct ListRow: TableRow {
  static let sql = RowSQL("all_time_list", ["slug", "event_id", "title", "origin"])

  var slug: String
  var eventID: Int64
  var title: String
  var origin: Origin

  init(_ list: AllTimeList, eventID: Int64, origin: Origin) {
    slug = list.id
    self.eventID = eventID
    title = list.title
    self.origin = origin
  }

  init(from columns: inout ColumnReader) throws {
    slug = try columns.next()
    eventID = try columns.next()
    title = try columns.next()
    origin = Origin(rawValue: try columns.next()) ?? .user
  }

  var values: [DatabaseValue] {
    [.text(slug), .number(eventID), .text(title), .number(origin.rawValue)]
  }
}
