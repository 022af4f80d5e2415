import Athletics
import GRDB

/// Takes what files tell of athletes, one profile an athlete.
struct ProfileMerge {
  private let writer: FactWriter

  init(_ writer: FactWriter) {
    self.writer = writer
  }

  /// Takes a profile; what it does not say of the birth day stays.
  func take(_ profile: AthleteProfile) throws -> RowChange {
    let athleteID = try writer.interner.athlete(profile.athlete)
    let sql = "SELECT id, sex, birth FROM athlete_profile WHERE athlete_id = ? AND origin = ?"
    let found = try writer.database.rows(sql, [athleteID, Origin.user.rawValue]) { columns in
      (
        id: try columns.next(Int64.self), sex: try columns.coded(Sex.self),
        birth: try columns.optional(Int.self).map { PartialDate(code: $0) }
      )
    }.first
    guard let (id, sex, birth) = found else {
      try writer.write(profile)
      return .new
    }
    var merged = profile
    merged.birth = profile.birth ?? birth
    // A year alone tells nothing beside its own day.
    if let told = profile.birth, let birth, told.calendarDate == nil, birth.year == told.year {
      merged.birth = birth
    }
    if merged.sex == sex, merged.birth == birth { return .same }
    try writer.database.run("DELETE FROM athlete_profile WHERE id = ?", [id])
    try writer.write(merged)
    return .changed
  }
}
