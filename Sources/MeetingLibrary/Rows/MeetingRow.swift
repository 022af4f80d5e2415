import Athletics
import GRDB

/// A row of `meeting`, with the counts that a list of meetings shows.
struct MeetingRow: TableRow {
  static let sql = RowSQL(
    "meeting",
    [
      "slug", "name", "short_name", "starts", "ends", "venue", "city", "country", "zone", "track",
      "event_count", "partial", "citation_id", "unit_count", "decided_count", "origin",
    ]
  )

  /// The meeting without anything that stands in other tables.
  var meeting: Meeting
  var citationID: Int64?
  var unitCount: Int
  var decidedCount: Int
  var origin: Origin

  init(_ meeting: Meeting, citationID: Int64?, origin: Origin) {
    let summary = MeetingSummary(meeting)
    self.meeting = meeting
    self.citationID = citationID
    unitCount = summary.unitCount
    decidedCount = summary.decidedCount
    self.origin = origin
  }

  init(from columns: inout ColumnReader) throws {
    meeting = Meeting(
      id: try columns.next(),
      name: try columns.next(),
      shortName: try columns.next(),
      starts: CalendarDate(code: try columns.next()),
      ends: CalendarDate(code: try columns.next()),
      venue: Venue(
        name: try columns.optional(),
        city: try columns.next(),
        country: try columns.next()
      ),
      zone: try columns.next(),
      track: try columns.coded(),
      eventCount: try columns.optional(),
      units: [],
      partial: try columns.optional()
    )
    citationID = try columns.optional()
    unitCount = try columns.next()
    decidedCount = try columns.next()
    origin = Origin(rawValue: try columns.next()) ?? .user
  }

  var values: [DatabaseValue] {
    [
      .text(meeting.id), .text(meeting.name), .text(meeting.shortName),
      .number(meeting.starts.code), .number(meeting.ends.code), .text(meeting.venue.name),
      .text(meeting.venue.city), .text(meeting.venue.country), .text(meeting.zone),
      .number(meeting.track.code), .number(meeting.eventCount), .text(meeting.partial),
      .number(citationID), .number(unitCount), .number(decidedCount), .number(origin.rawValue),
    ]
  }

  /// The meeting's line in a list.
  var summary: MeetingSummary {
    var summary = MeetingSummary(meeting)
    summary.unitCount = unitCount
    summary.decidedCount = decidedCount
    return summary
  }
}
