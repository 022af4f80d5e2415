import Athletics
import GRDB

/// A row of `previous_record`.
struct PreviousRecordRow: TableRow {
  static let sql = RowSQL(
    "previous_record",
    [
      "race_id", "ordinal", "discipline", "track", "mark", "mark_form", "athlete_id", "date",
      "citation_id", "scope",
    ]
  )

  var raceID: Int64
  var ordinal: Int
  var discipline: String
  var track: TrackKind
  var mark: MarkCode
  var athleteID: Int64
  var date: PartialDate?
  var citationID: Int64?
  var scope: String?

  init(
    _ record: PreviousRecord,
    raceID: Int64,
    ordinal: Int,
    athleteID: Int64,
    citationID: Int64?
  ) {
    self.raceID = raceID
    self.ordinal = ordinal
    discipline = record.discipline
    track = record.track
    mark = MarkCode(record.mark)
    self.athleteID = athleteID
    date = record.date
    self.citationID = citationID
    scope = record.scope
  }

  init(from columns: inout ColumnReader) throws {
    raceID = try columns.next()
    ordinal = try columns.next()
    discipline = try columns.next()
    track = try columns.coded()
    mark = MarkCode(amount: try columns.next(), form: try columns.next())
    athleteID = try columns.next()
    date = try columns.optional(Int.self).map { PartialDate(code: $0) }
    citationID = try columns.optional()
    scope = try columns.optional()
  }

  var values: [DatabaseValue] {
    [
      .number(raceID), .number(ordinal), .text(discipline), .number(track.code),
      .number(mark.amount), .number(mark.form), .number(athleteID), .number(date?.code),
      .number(citationID), .text(scope),
    ]
  }

  /// The record, once its holder is known.
  func record(of athlete: Athlete, sources: [String]) throws -> PreviousRecord {
    PreviousRecord(
      scope: scope,
      discipline: discipline,
      track: track,
      mark: try mark.timeMark(),
      athlete: athlete,
      date: date,
      sources: sources
    )
  }
}
