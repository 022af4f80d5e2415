import Athletics
import GRDB

/// A row of `athlete_title_count`.
struct TitleCountRow: TableRow {
  static let sql = RowSQL(
    "athlete_title_count",
    ["profile_id", "ordinal", "what", "count", "as_of", "note", "citation_id"]
  )

  var profileID: Int64
  var ordinal: Int
  var titles: AthleteProfile.TitleCount
  var citationID: Int64?

  init(_ titles: AthleteProfile.TitleCount, profileID: Int64, ordinal: Int, citationID: Int64?) {
    self.profileID = profileID
    self.ordinal = ordinal
    self.titles = titles
    self.citationID = citationID
  }

  init(from columns: inout ColumnReader) throws {
    profileID = try columns.next()
    ordinal = try columns.next()
    titles = AthleteProfile.TitleCount(
      what: try columns.next(),
      count: try columns.next(),
      asOf: try columns.optional(Int.self).map { PartialDate(code: $0) },
      note: try columns.optional()
    )
    citationID = try columns.optional()
  }

  var values: [DatabaseValue] {
    [
      .number(profileID), .number(ordinal), .text(titles.what), .number(titles.count),
      .number(titles.asOf?.code), .text(titles.note), .number(citationID),
    ]
  }
}
