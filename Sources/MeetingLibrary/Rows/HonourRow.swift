import Athletics
import GRDB

/// A row of `athlete_honour`.
struct HonourRow: TableRow {
  static let sql = RowSQL(
    "athlete_honour",
    [
      "profile_id", "ordinal", "championship", "medal", "event", "environment", "count", "date",
      "known_by", "place", "citation_id",
    ]
  )

  var profileID: Int64
  var ordinal: Int
  var honour: AthleteProfile.Honour
  var citationID: Int64?

  init(_ honour: AthleteProfile.Honour, profileID: Int64, ordinal: Int, citationID: Int64?) {
    self.profileID = profileID
    self.ordinal = ordinal
    self.honour = honour
    self.citationID = citationID
  }

  init(from columns: inout ColumnReader) throws {
    profileID = try columns.next()
    ordinal = try columns.next()
    honour = AthleteProfile.Honour(
      championship: try columns.next(),
      medal: try columns.coded(),
      event: try columns.optional(),
      environment: try columns.optional(),
      count: try columns.next(),
      date: try columns.optional(Int.self).map { PartialDate(code: $0) },
      knownBy: try columns.optional(Int.self).map { PartialDate(code: $0) },
      place: try columns.optional()
    )
    citationID = try columns.optional()
  }

  var values: [DatabaseValue] {
    [
      .number(profileID), .number(ordinal), .text(honour.championship),
      .number(honour.medal.code), .text(honour.event), .text(honour.environment),
      .number(honour.count), .number(honour.date?.code),
      .number(honour.knownBy?.code), .text(honour.place), .number(citationID),
    ]
  }
}

extension Medal: CodedValue {
  var code: Int { place }
}
