extension Migration {
  /// An index of people without the athletes who are nobody yet, and marks with too much wind anew.
  ///
  /// A new athlete was put into the index only to be taken out again. Marks with more than +2.0 m/s
  /// cannot count.
  static let v12 = Migration(
    version: 12,
    sql: """
      DROP INDEX athlete_person;
      CREATE INDEX athlete_person ON athlete (person_id) WHERE person_id IS NOT NULL;
      INSERT OR IGNORE INTO changed
        SELECT 0, result.athlete_id FROM result LEFT JOIN unit ON unit.id = result.unit_id
          LEFT JOIN race ON race.id = result.race_id
        WHERE coalesce(result.wind, unit.wind, race.wind) > 20;
      INSERT OR IGNORE INTO changed
        SELECT 0, result.athlete_id FROM attempt JOIN result ON result.id = attempt.result_id
        WHERE attempt.wind > 20;
      """
  )
}
