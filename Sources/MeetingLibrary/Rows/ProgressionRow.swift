import Athletics
import GRDB

/// A row of `record_progression`.
struct ProgressionRow: TableRow {
  static let sql = RowSQL(
    "record_progression",
    ["slug", "event_id", "kind", "as_of", "origin", "scope"]
  )

  var slug: String
  var eventID: Int64
  var kind: String
  var asOf: CalendarDate
  var origin: Origin
  var scope: String?

  init(_ progression: RecordProgression, eventID: Int64, origin: Origin) {
    slug = progression.id
    self.eventID = eventID
    kind = progression.kind
    asOf = progression.asOf
    self.origin = origin
    scope = progression.scope?.name
  }

  init(from columns: inout ColumnReader) throws {
    slug = try columns.next()
    eventID = try columns.next()
    kind = try columns.next()
    asOf = CalendarDate(code: try columns.next())
    origin = Origin(rawValue: try columns.next()) ?? .user
    scope = try columns.optional()
  }

  var values: [DatabaseValue] {
    [
      .text(slug), .number(eventID), .text(kind), .number(asOf.code), .number(origin.rawValue),
      .text(scope),
    ]
  }
}
