import Athletics
import GRDB

/// A row of `athlete_profile`.
struct ProfileRow: TableRow {
  static let sql = RowSQL(
    "athlete_profile",
    ["athlete_id", "sex", "birth", "citation_id", "origin"]
  )

  var athleteID: Int64
  var sex: Sex
  var birth: PartialDate?
  var citationID: Int64?
  var origin: Origin

  init(_ profile: AthleteProfile, athleteID: Int64, citationID: Int64?, origin: Origin) {
    self.athleteID = athleteID
    sex = profile.sex
    birth = profile.birth
    self.citationID = citationID
    self.origin = origin
  }

  init(from columns: inout ColumnReader) throws {
    athleteID = try columns.next()
    sex = try columns.coded()
    birth = try columns.optional(Int.self).map { PartialDate(code: $0) }
    citationID = try columns.optional()
    origin = Origin(rawValue: try columns.next()) ?? .user
  }

  var values: [DatabaseValue] {
    [
      .number(athleteID), .number(sex.code), .number(birth?.code), .number(citationID),
      .number(origin.rawValue),
    ]
  }
}
