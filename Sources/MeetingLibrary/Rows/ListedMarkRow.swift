import Athletics
import GRDB

/// A row of `listed_mark`.
struct ListedMarkRow: TableRow {
  static let sql = RowSQL(
    "listed_mark",
    [
      "list_id", "ordinal", "performance_rank", "performer_rank", "environment", "mark",
      "mark_form", "mark_text", "athlete_id", "birth", "place", "date", "citation_id",
    ]
  )

  var listID: Int64
  var ordinal: Int
  var performanceRank: Int?
  var performerRank: Int?
  var environment: String
  var mark: MarkCode?
  var printedMark: String
  var athleteID: Int64
  var birth: PartialDate?
  var place: String?
  var date: PartialDate?
  var citationID: Int64?

  init(_ line: ListedMark, listID: Int64, ordinal: Int, athleteID: Int64, citationID: Int64?) {
    self.listID = listID
    self.ordinal = ordinal
    performanceRank = line.performanceRank
    performerRank = line.performerRank
    environment = line.environment
    mark = line.mark.map { MarkCode($0) }
    printedMark = line.printedMark
    self.athleteID = athleteID
    birth = line.birth
    place = line.place
    date = line.date
    self.citationID = citationID
  }

  init(from columns: inout ColumnReader) throws {
    listID = try columns.next()
    ordinal = try columns.next()
    performanceRank = try columns.optional()
    performerRank = try columns.optional()
    environment = try columns.next()
    mark = MarkCode(amount: try columns.optional(), form: try columns.optional())
    printedMark = try columns.next()
    athleteID = try columns.next()
    birth = try columns.optional(Int.self).map { PartialDate(code: $0) }
    place = try columns.optional()
    date = try columns.optional(Int.self).map { PartialDate(code: $0) }
    citationID = try columns.optional()
  }

  var values: [DatabaseValue] {
    [
      .number(listID), .number(ordinal), .number(performanceRank), .number(performerRank),
      .text(environment), .number(mark?.amount), .number(mark?.form), .text(printedMark),
      .number(athleteID), .number(birth?.code), .text(place), .number(date?.code),
      .number(citationID),
    ]
  }

  /// The line, once its athlete is known.
  func line(of athlete: Athlete, sources: [String]) throws -> ListedMark {
    ListedMark(
      performanceRank: performanceRank,
      performerRank: performerRank,
      environment: environment,
      printedMark: printedMark,
      mark: try mark?.mark(),
      athlete: athlete,
      birth: birth,
      place: place,
      date: date,
      sources: sources
    )
  }
}
