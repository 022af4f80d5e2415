import Athletics
import GRDB

/// A row of `athlete_best`.
struct BestRow: TableRow {
  static let sql = RowSQL(
    "athlete_best",
    [
      "profile_id", "ordinal", "event", "environment", "mark", "date", "place", "citation_id",
    ]
  )

  var profileID: Int64
  var ordinal: Int
  var best: AthleteProfile.Best
  var citationID: Int64?

  init(_ best: AthleteProfile.Best, profileID: Int64, ordinal: Int, citationID: Int64?) {
    self.profileID = profileID
    self.ordinal = ordinal
    self.best = best
    self.citationID = citationID
  }

  init(from columns: inout ColumnReader) throws {
    profileID = try columns.next()
    ordinal = try columns.next()
    best = AthleteProfile.Best(
      event: try columns.next(),
      environment: try columns.optional(),
      mark: try columns.next(),
      date: try columns.optional(Int.self).map { PartialDate(code: $0) },
      place: try columns.optional()
    )
    citationID = try columns.optional()
  }

  var values: [DatabaseValue] {
    [
      .number(profileID), .number(ordinal), .text(best.event), .text(best.environment),
      .text(best.mark), .number(best.date?.code), .text(best.place), .number(citationID),
    ]
  }
}
