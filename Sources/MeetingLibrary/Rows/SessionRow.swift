import Athletics
import GRDB

/// A row of `session`.
struct SessionRow: TableRow {
  static let sql = RowSQL("session", ["meeting_id", "ordinal", "slug", "date", "name"])

  var meetingID: Int64
  var ordinal: Int
  var session: Session

  init(_ session: Session, meetingID: Int64, ordinal: Int) {
    self.meetingID = meetingID
    self.ordinal = ordinal
    self.session = session
  }

  init(from columns: inout ColumnReader) throws {
    meetingID = try columns.next()
    ordinal = try columns.next()
    session = Session(
      id: try columns.next(),
      date: CalendarDate(code: try columns.next()),
      name: try columns.next()
    )
  }

  var values: [DatabaseValue] {
    [
      .number(meetingID), .number(ordinal), .text(session.id), .number(session.date.code),
      .text(session.name),
    ]
  }
}
