import Athletics
import GRDB

/// A row of `record_step`.
struct RecordStepRow: TableRow {
  /// Whether a step counts.
  enum Role: Int {
    /// A step of the progression.
    case step = 0
    /// A better mark that does not count.
    case notEligible = 1
  }

  static let sql = RowSQL(
    "record_step",
    [
      "progression_id", "role", "ordinal", "mark", "mark_form", "mark_text", "athlete_id",
      "date", "place", "ratification", "status_text", "citation_id",
    ]
  )

  var progressionID: Int64
  var role: Role
  var ordinal: Int
  var mark: MarkCode?
  var printedMark: String
  var athleteID: Int64
  var date: PartialDate
  var place: String?
  var ratification: Ratification
  var statusText: String?
  var citationID: Int64?

  init(
    _ step: RecordStep,
    progressionID: Int64,
    role: Role,
    ordinal: Int,
    athleteID: Int64,
    citationID: Int64?
  ) {
    self.progressionID = progressionID
    self.role = role
    self.ordinal = ordinal
    mark = step.mark.map { MarkCode($0) }
    printedMark = step.printedMark
    self.athleteID = athleteID
    date = step.date
    place = step.place
    ratification = step.ratification
    statusText = step.statusText
    self.citationID = citationID
  }

  init(from columns: inout ColumnReader) throws {
    progressionID = try columns.next()
    role = Role(rawValue: try columns.next()) ?? .notEligible
    ordinal = try columns.next()
    mark = MarkCode(amount: try columns.optional(), form: try columns.optional())
    printedMark = try columns.next()
    athleteID = try columns.next()
    date = PartialDate(code: try columns.next())
    place = try columns.optional()
    ratification = try columns.coded()
    statusText = try columns.optional()
    citationID = try columns.optional()
  }

  var values: [DatabaseValue] {
    [
      .number(progressionID), .number(role.rawValue), .number(ordinal), .number(mark?.amount),
      .number(mark?.form), .text(printedMark), .number(athleteID), .number(date.code),
      .text(place), .number(ratification.code), .text(statusText), .number(citationID),
    ]
  }

  /// The step, once its athlete is known.
  func step(of athlete: Athlete, sources: [String]) throws -> RecordStep {
    RecordStep(
      printedMark: printedMark,
      mark: try mark?.mark(),
      athlete: athlete,
      date: date,
      place: place,
      ratification: ratification,
      statusText: statusText,
      sources: sources
    )
  }
}
