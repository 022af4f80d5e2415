extension Migration {
  /// The people of athletes, without the athletes who are nobody yet: a new one was put among them
  /// only to be taken out again.
  static let v12 = Migration(
    version: 12,
    sql: """
      DROP INDEX athlete_person;
      CREATE INDEX athlete_person ON athlete (person_id) WHERE person_id IS NOT NULL;
      """
  )
}
