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
        SELECT 0, result.athlete_id FROM unit CROSS JOIN result ON result.unit_id = unit.id
        WHERE unit.wind > 20;
      INSERT OR IGNORE INTO changed
        SELECT 0, result.athlete_id FROM race CROSS JOIN result ON result.race_id = race.id
        WHERE race.wind > 20;
      INSERT OR IGNORE INTO changed SELECT 0, athlete_id FROM result WHERE wind > 20;
      INSERT OR IGNORE INTO changed
        SELECT 0, result.athlete_id FROM attempt CROSS JOIN result ON result.id = attempt.result_id
        WHERE attempt.wind > 20;
      """
  )
}
