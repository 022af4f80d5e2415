extension Migration {
  /// Splits of a runner in one row, where nothing is to be told of any but point and time.
  ///
  /// - `splits` is as `PlainSplits` writes it; others stay in `split`, one row each. No runner of a
  ///   race has role 0 in both.
  /// - `inner_count` is how many of them lie before the finish.
  static let v11 = Migration(
    version: 11,
    sql: """
      CREATE TABLE plain_splits (
        race_id INTEGER NOT NULL REFERENCES race ON DELETE CASCADE, runner INTEGER NOT NULL,
        splits BLOB NOT NULL, count INTEGER NOT NULL, inner_count INTEGER NOT NULL,
        citation_id INTEGER REFERENCES citation,
        PRIMARY KEY (race_id, runner)
      ) STRICT, WITHOUT ROWID;
      """
  )
}
