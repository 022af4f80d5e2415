extension Migration {
  /// Medals and counts of titles, as profiles state them.
  static let v4 = Migration(
    version: 4,
    sql: """
      CREATE TABLE athlete_honour (
        profile_id INTEGER NOT NULL REFERENCES athlete_profile ON DELETE CASCADE,
        ordinal INTEGER NOT NULL, championship TEXT NOT NULL, medal INTEGER NOT NULL,
        event TEXT, environment TEXT, count INTEGER NOT NULL, date INTEGER,
        known_by INTEGER, place TEXT, citation_id INTEGER REFERENCES citation,
        PRIMARY KEY (profile_id, ordinal)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX athlete_honour_event ON athlete_honour (championship, event);

      CREATE TABLE athlete_title_count (
        profile_id INTEGER NOT NULL REFERENCES athlete_profile ON DELETE CASCADE,
        ordinal INTEGER NOT NULL, what TEXT NOT NULL, count INTEGER NOT NULL, as_of INTEGER,
        note TEXT, citation_id INTEGER REFERENCES citation,
        PRIMARY KEY (profile_id, ordinal)
      ) STRICT, WITHOUT ROWID;
      """
  )
}
