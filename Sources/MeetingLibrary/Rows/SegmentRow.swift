import Athletics
import GRDB

/// A row of `segment`: a printed time between two points.
struct SegmentRow: TableRow {
  static let sql = RowSQL(
    "segment",
    [
      "race_id", "runner", "ordinal", "from_mm", "to_mm", "time", "printed", "note",
      "citation_id",
    ]
  )

  var raceID: Int64
  var runner: Int
  var ordinal: Int
  /// The segment, without its sources.
  var segment: Segment
  var citationID: Int64?

  init(_ segment: Segment, raceID: Int64, runner: Int, ordinal: Int, citationID: Int64?) {
    self.raceID = raceID
    self.runner = runner
    self.ordinal = ordinal
    self.segment = segment
    self.citationID = citationID
  }

  init(from columns: inout ColumnReader) throws {
    raceID = try columns.next()
    runner = try columns.next()
    ordinal = try columns.next()
    segment = Segment(
      from: Distance(millimetres: try columns.next()),
      to: Distance(millimetres: try columns.next()),
      time: RaceTime(ticks: try columns.next()),
      printed: try columns.next(),
      note: try columns.optional()
    )
    citationID = try columns.optional()
  }

  var values: [DatabaseValue] {
    [
      .number(raceID), .number(runner), .number(ordinal), .number(segment.from.millimetres),
      .number(segment.to.millimetres), .number(segment.time.ticks), .text(segment.printed),
      .text(segment.note), .number(citationID),
    ]
  }
}
