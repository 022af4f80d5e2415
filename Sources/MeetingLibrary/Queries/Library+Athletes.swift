package import Athletics
import GRDB

extension Library {
  /// What is known of athletes, by name, then nation.
  ///
  /// - Complexity: O(*n* log *n*) in the profiles.
  package func athletes() throws(LibraryError) -> [AthleteProfile] {
    try read { database in
      let references = References(database)
      let bests = try Self.bests(in: database, references)
      let remarks = try Remarks.byOwner(
        database,
        of: .profile,
        references,
        owners: "SELECT id FROM athlete_profile",
        []
      )
      let sql = """
        SELECT athlete_profile.id, \(ProfileRow.sql.columns), \(AthleteRow.sql.columns)
        FROM athlete_profile JOIN athlete ON athlete.id = athlete_profile.athlete_id
        ORDER BY athlete.name, athlete.nation, athlete_profile.id
        """
      return try database.rows(sql) { columns in
        let id: Int64 = try columns.next()
        let row = try ProfileRow(from: &columns)
        return AthleteProfile(
          athlete: try AthleteRow(from: &columns).athlete,
          sex: row.sex,
          birth: row.birth,
          bests: bests[id] ?? [],
          notes: try remarks[id]?.sourcedNotes() ?? [],
          sources: try references.sources(row.citationID)
        )
      }
    }
  }

  private static func bests(
    in database: Database,
    _ references: References
  ) throws -> [Int64: [AthleteProfile.Best]] {
    let sql = "SELECT \(BestRow.sql.columns) FROM athlete_best ORDER BY profile_id, ordinal"
    var bests: [Int64: [AthleteProfile.Best]] = [:]
    for row in try BestRow.fetchAll(database, sql: sql) {
      var best = row.best
      best.sources = try references.sources(row.citationID)
      bests[row.profileID, default: []].append(best)
    }
    return bests
  }
}
