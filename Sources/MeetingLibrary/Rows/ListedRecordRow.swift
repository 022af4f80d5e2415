import Athletics
import GRDB

/// A row of `listed_record`: a record as a list of a day gives it.
struct ListedRecordRow: TableRow {
  static let sql = RowSQL(
    "listed_record",
    [
      "code", "scope", "event_id", "mark", "mark_form", "mark_text", "athlete_id", "date", "place",
      "ratification", "status_text", "as_of", "citation_id",
    ]
  )

  var code: String
  var scope: String?
  var eventID: Int64
  var mark: MarkCode?
  var printedMark: String
  var athleteID: Int64
  var date: PartialDate
  var place: String?
  var ratification: Ratification
  var statusText: String?
  var asOf: CalendarDate
  var citationID: Int64?

  init(_ record: RecordDraft, eventID: Int64, athleteID: Int64, citationID: Int64?) {
    code = record.code
    scope = record.scope
    self.eventID = eventID
    mark = record.step.mark.map { MarkCode($0) }
    printedMark = record.step.printedMark
    self.athleteID = athleteID
    date = record.step.date
    place = record.step.place
    ratification = record.step.ratification
    statusText = record.step.statusText
    asOf = record.asOf
    self.citationID = citationID
  }

  init(from columns: inout ColumnReader) throws {
    code = try columns.next()
    scope = try columns.optional()
    eventID = try columns.next()
    mark = MarkCode(amount: try columns.optional(), form: try columns.optional())
    printedMark = try columns.next()
    athleteID = try columns.next()
    date = PartialDate(code: try columns.next())
    place = try columns.optional()
    ratification = try columns.coded()
    statusText = try columns.optional()
    asOf = CalendarDate(code: try columns.next())
    citationID = try columns.optional()
  }

  var values: [DatabaseValue] {
    [
      .text(code), .text(scope), .number(eventID), .number(mark?.amount), .number(mark?.form),
      .text(printedMark), .number(athleteID), .number(date.code), .text(place),
      .number(ratification.code), .text(statusText), .number(asOf.code), .number(citationID),
    ]
  }

  /// The record, once what it refers to is known.
  func record(of event: Event, _ athlete: Athlete, sources: [String]) throws -> RecordDraft {
    RecordDraft(
      code: code,
      scope: scope,
      event: event,
      step: RecordStep(
        printedMark: printedMark,
        mark: try mark?.mark(),
        athlete: athlete,
        date: date,
        place: place,
        ratification: ratification,
        statusText: statusText,
        sources: sources
      ),
      asOf: asOf
    )
  }

  /// Whether it adds nothing to another row of the same record.
  func tellsTheSame(as other: ListedRecordRow) -> Bool {
    place == other.place && ratification == other.ratification && statusText == other.statusText
      && mark?.amount == other.mark?.amount
  }
}
