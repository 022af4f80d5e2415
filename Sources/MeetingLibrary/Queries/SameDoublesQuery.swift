import Athletics
import GRDB

/// Finds who else won the doubles that an athlete won.
struct SameDoublesQuery {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Doubles of others that are the same as one of the page, the latest first.
  ///
  /// - Complexity: O(*n*) in the honours and the finals of the double's events.
  func doubles(like page: AthletePage) throws -> [ChampionshipDouble] {
    var found: [ChampionshipDouble] = []
    for own in page.doubles where own.isCompleted {
      for rival in try winners(of: own) where rival.name != page.athlete.name {
        let query = AthletePageQuery(database)
        let findings = try query.findings(try query.rows(of: rival).map(\.id))
        let theirs = AthletePage(of: rival, from: findings)
        found += theirs.doubles.filter { $0.isSame(as: own) && !found.contains($0) }
      }
    }
    return found.sorted { $0.date > $1.date }
  }

  /// Who won the first two events of a double at its championship, by honours or by finals.
  private func winners(of double: ChampionshipDouble) throws -> [Athlete] {
    let events = double.won.prefix(2).map(\.event)
    guard events.count == 2 else { return [] }
    let sql = """
      SELECT \(AthleteRow.sql.columns) FROM athlete WHERE id IN (\(Self.won) INTERSECT \(Self.won))
      ORDER BY name, nation
      """
    let arguments = events.flatMap { event -> [DatabaseValue] in
      [
        double.championship.name.databaseValue, event.discipline.name.databaseValue,
        Medal.gold.code.databaseValue, event.discipline.id.databaseValue,
        event.sex.code.databaseValue, event.track.code.databaseValue,
      ]
    }
    return try AthleteRow.fetchAll(
      database,
      sql: sql,
      arguments: StatementArguments(arguments)
    ).map(\.athlete)
  }

  /// The numbers of those who won an event, at the championship by honours, at any by finals.
  private static let won = """
    SELECT athlete_id FROM (
      SELECT athlete_profile.athlete_id FROM athlete_honour
        CROSS JOIN athlete_profile ON athlete_profile.id = athlete_honour.profile_id
      WHERE championship = ? AND event = ? AND medal = ?
      UNION ALL
      SELECT result.athlete_id FROM discipline
        CROSS JOIN event ON event.discipline_id = discipline.id
        CROSS JOIN unit INDEXED BY unit_final ON unit.event_id = event.id
        CROSS JOIN result ON result.unit_id = unit.id
      WHERE discipline.slug = ? AND event.sex = ? AND event.track = ?
        AND unit.is_medal_event AND result.place = 1)
    """
}
