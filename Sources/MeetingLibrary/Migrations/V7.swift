extension Migration {
  /// Counts every mark anew, by year and by nation too.
  ///
  /// A slice of `mark_count` is a year, a nation or, empty, the whole list.
  static let v7 = Migration(
    version: 7,
    sql: """
      DROP INDEX IF EXISTS performance_nation;
      DROP INDEX IF EXISTS performance_year;
      DELETE FROM performance;
      CREATE INDEX performance_nation ON performance (
        book, nation, track, age_class, mark, date, person_id, flags
      );
      CREATE INDEX performance_year ON performance (
        book, year, track, age_class, mark, date, person_id, flags, nation
      );
      DROP TABLE mark_count;
      CREATE TABLE mark_count (
        book INTEGER NOT NULL, slice TEXT NOT NULL, level INTEGER NOT NULL,
        bucket INTEGER NOT NULL, track INTEGER NOT NULL, age_class INTEGER NOT NULL,
        marks INTEGER NOT NULL, best_0 INTEGER NOT NULL, best_1 INTEGER NOT NULL,
        best_2 INTEGER NOT NULL, best_3 INTEGER NOT NULL, best_4 INTEGER NOT NULL,
        best_5 INTEGER NOT NULL, best_6 INTEGER NOT NULL, best_7 INTEGER NOT NULL,
        best_8 INTEGER NOT NULL, best_9 INTEGER NOT NULL,
        PRIMARY KEY (book, slice, level, bucket, track, age_class)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS meeting_date ON meeting (starts DESC, slug);
      INSERT OR IGNORE INTO changed SELECT 0, id FROM athlete;
      """
  )
}
