package import Athletics
import GRDB

extension Library {
  /// What is known of athletes, by name, then nation.
  ///
  /// - Complexity: O(*n* log *n*) in the profiles.
  package func athletes() throws(LibraryError) -> [AthleteProfile] {
    try read { database in try ProfileQuery(database).profiles() }
  }
}

/// Puts profiles of athletes together from their tables.
struct ProfileQuery {
  private let database: Database
  private let references: References

  init(_ database: Database) {
    self.database = database
    references = References(database)
  }

  /// Profiles by name, then nation, those that fit a condition on `athlete_profile` and `athlete`.
  func profiles(
    where condition: String = "TRUE",
    _ arguments: StatementArguments = []
  ) throws -> [AthleteProfile] {
    let chosen = """
      FROM athlete_profile JOIN athlete ON athlete.id = athlete_profile.athlete_id
      WHERE \(condition)
      """
    let owners = "SELECT athlete_profile.id \(chosen)"
    let bests = try bests(of: owners, arguments)
    let honours = try honours(of: owners, arguments)
    let titleCounts = try titleCounts(of: owners, arguments)
    let remarks = try Remarks.byOwner(
      database,
      of: .profile,
      references,
      owners: owners,
      arguments
    )
    let sql = """
      SELECT athlete_profile.id, \(ProfileRow.sql.columns), \(AthleteRow.sql.columns) \(chosen)
      ORDER BY athlete.name, athlete.nation, athlete_profile.id
      """
    return try database.rows(sql, arguments) { columns in
      let id: Int64 = try columns.next()
      let row = try ProfileRow(from: &columns)
      return AthleteProfile(
        athlete: try AthleteRow(from: &columns).athlete,
        sex: row.sex,
        birth: row.birth,
        bests: bests[id] ?? [],
        honours: honours[id] ?? [],
        titleCounts: titleCounts[id] ?? [],
        notes: try remarks[id]?.sourcedNotes() ?? [],
        sources: try references.sources(row.citationID)
      )
    }
  }

  private func bests(
    of owners: String,
    _ arguments: StatementArguments
  ) throws -> [Int64: [AthleteProfile.Best]] {
    let sql = """
      SELECT \(BestRow.sql.columns) FROM athlete_best WHERE profile_id IN (\(owners))
      ORDER BY profile_id, ordinal
      """
    var bests: [Int64: [AthleteProfile.Best]] = [:]
    for row in try BestRow.fetchAll(database, sql: sql, arguments: arguments) {
      var best = row.best
      best.sources = try references.sources(row.citationID)
      bests[row.profileID, default: []].append(best)
    }
    return bests
  }

  private func honours(
    of owners: String,
    _ arguments: StatementArguments
  ) throws -> [Int64: [AthleteProfile.Honour]] {
    let sql = """
      SELECT \(HonourRow.sql.columns) FROM athlete_honour WHERE profile_id IN (\(owners))
      ORDER BY profile_id, ordinal
      """
    var honours: [Int64: [AthleteProfile.Honour]] = [:]
    for row in try HonourRow.fetchAll(database, sql: sql, arguments: arguments) {
      var honour = row.honour
      honour.sources = try references.sources(row.citationID)
      honours[row.profileID, default: []].append(honour)
    }
    return honours
  }

  private func titleCounts(
    of owners: String,
    _ arguments: StatementArguments
  ) throws -> [Int64: [AthleteProfile.TitleCount]] {
    let sql = """
      SELECT \(TitleCountRow.sql.columns) FROM athlete_title_count
      WHERE profile_id IN (\(owners)) ORDER BY profile_id, ordinal
      """
    var counts: [Int64: [AthleteProfile.TitleCount]] = [:]
    for row in try TitleCountRow.fetchAll(database, sql: sql, arguments: arguments) {
      var titles = row.titles
      titles.sources = try references.sources(row.citationID)
      counts[row.profileID, default: []].append(titles)
    }
    return counts
  }
}
