extension Migration {
  /// Versions of a feed's messages that were taken in, so that a late older one is known.
  static let v10 = Migration(
    version: 10,
    sql: """
      CREATE TABLE message_version (
        meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE, message TEXT NOT NULL,
        version INTEGER NOT NULL,
        PRIMARY KEY (meeting_id, message)
      ) STRICT, WITHOUT ROWID;
      """
  )
}
