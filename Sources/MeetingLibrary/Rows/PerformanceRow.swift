import Athletics
import GRDB

/// A row of `performance`: a mark with all that a list shows of it.
///
/// - `mark` is less for a better mark (`MarkCode.order`), `mark_text` is kept where it is not the
///   mark as lapboard prints it.
/// - `date` is 0 where it is not known, and so is `year`; `age` is in days.
struct PerformanceRow: TableRow {
  static let sql = RowSQL(
    "performance",
    [
      "book", "track", "age_class", "mark", "mark_form", "mark_text", "date", "year", "person_id",
      "athlete_id", "nation", "birth", "age", "flags", "place", "race_slug", "reason",
      "citation_id",
    ]
  )

  var book: Int64
  var track: TrackKind
  var age: AgeClass
  var code: MarkCode
  var printed: String?
  var date: PartialDate?
  var personID: Int64
  var athleteID: Int64
  var nation: String
  var birth: PartialDate?
  var flags: BestFlags
  var place: String?
  var raceSlug: String?
  var reason: String?
  var citationID: Int64?

  init(_ performance: Performance, personID: Int64, birth: PartialDate?, citationID: Int64?) {
    let stated = performance.stated
    book = (stated.reason == nil ? stated.book : stated.book.refused).code
    track = stated.track
    age = AgeClass(birth: birth, date: stated.date)
    code = stated.code
    printed = stated.printed == (try? stated.code.mark().printed) ? nil : stated.printed
    date = stated.date
    self.personID = personID
    athleteID = stated.athleteID
    nation = stated.nation
    self.birth = birth
    flags = []
    place = stated.place
    raceSlug = stated.raceSlug
    reason = stated.reason
    self.citationID = citationID
  }

  init(from columns: inout ColumnReader) throws {
    book = try columns.next()
    track = try columns.coded()
    age = AgeClass(rawValue: try columns.next()) ?? .unknown
    code = MarkCode(order: try columns.next(), form: try columns.next())
    printed = try columns.optional()
    let day: Int = try columns.next()
    date = day == 0 ? nil : PartialDate(code: day)
    columns.skip(1)
    personID = try columns.next()
    athleteID = try columns.next()
    nation = try columns.next()
    birth = try columns.optional(Int.self).map { PartialDate(code: $0) }
    columns.skip(1)
    flags = BestFlags(rawValue: try columns.next())
    place = try columns.optional()
    raceSlug = try columns.optional()
    reason = try columns.optional()
    citationID = try columns.optional()
  }

  var values: [DatabaseValue] {
    [
      .number(book), .number(track.code), .number(age.rawValue), .number(code.order),
      .number(code.form), .text(printed), .number(date?.code ?? 0), .number(date?.year ?? 0),
      .number(personID), .number(athleteID), .text(nation), .number(birth?.code),
      .number(days), .number(flags.rawValue), .text(place), .text(raceSlug), .text(reason),
      .number(citationID),
    ]
  }

  /// The age on the day, where both days are known.
  private var days: Int? {
    guard let birth = birth?.calendarDate, let date = date?.calendarDate else { return nil }
    return date.daysSince1970 - birth.daysSince1970
  }

  /// The line of a list, once athlete and sources are known.
  func line(rank: Int, of athlete: Athlete, sources: [String]) throws -> RankedMark {
    let mark = try code.mark()
    return RankedMark(
      rank: rank,
      mark: mark,
      printedMark: printed ?? mark.printed,
      athlete: athlete,
      birth: birth,
      date: date,
      place: place,
      track: track,
      raceID: raceSlug,
      reason: reason,
      sources: sources
    )
  }
}
