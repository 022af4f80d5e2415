extension Migration {
  /// Meetings from files: start lists, attempts, what a timing system knows, and corrections.
  ///
  /// - A result may belong to a unit and to the race run in it at once, so that a meeting's results
  ///   stand in the table only once. SQLite cannot take a condition back, so the table is made
  ///   anew, and that of runners with it, since dropping the one would empty the other.
  /// - Times of `result` are whole 1/10,000 s, winds tenths of a metre a second; `before` is what
  ///   stood there before the last correction, as printed.
  /// - `correction` keeps every one of them, oldest first.
  /// - A round is told by a file, or follows from how many heats and rounds there are.
  /// - `listed_record` holds records as lists give them, each as of the list's day: a nation's, an
  ///   area's, the best of a season.
  static let v9 = Migration(version: 9, sql: results9 + lists9 + corrections9 + records9)

  private static let results9 = """
    CREATE TABLE result_9 (
      id INTEGER PRIMARY KEY, unit_id INTEGER REFERENCES unit ON DELETE CASCADE,
      race_id INTEGER REFERENCES race ON DELETE CASCADE, ordinal INTEGER NOT NULL,
      place INTEGER, athlete_id INTEGER NOT NULL REFERENCES athlete, mark INTEGER,
      mark_form INTEGER, mark_text TEXT, status INTEGER NOT NULL, rule TEXT,
      qualification INTEGER, flags TEXT, members TEXT, note TEXT,
      citation_id INTEGER REFERENCES citation, bib TEXT, lane INTEGER, reaction INTEGER,
      net INTEGER, wind INTEGER, before TEXT,
      CHECK (unit_id IS NOT NULL OR race_id IS NOT NULL)
    ) STRICT;
    INSERT INTO result_9 SELECT *, NULL, NULL, NULL, NULL, NULL, NULL FROM result;
    CREATE TABLE runner_9 (
      result_id INTEGER PRIMARY KEY REFERENCES result_9 ON DELETE CASCADE,
      is_pacemaker INTEGER NOT NULL, pacemaker_note TEXT, last_seen_mm INTEGER
    ) STRICT;
    INSERT INTO runner_9 SELECT * FROM runner;
    DROP TABLE runner;
    DROP TABLE result;
    ALTER TABLE result_9 RENAME TO result;
    ALTER TABLE runner_9 RENAME TO runner;
    CREATE UNIQUE INDEX result_unit ON result (unit_id, ordinal) WHERE unit_id IS NOT NULL;
    CREATE UNIQUE INDEX result_race ON result (race_id, ordinal) WHERE race_id IS NOT NULL;
    CREATE INDEX result_athlete ON result (athlete_id);
    CREATE TRIGGER result_added AFTER INSERT ON result BEGIN
      INSERT OR IGNORE INTO changed VALUES (0, NEW.athlete_id);
    END;
    CREATE TRIGGER result_removed AFTER DELETE ON result BEGIN
      INSERT OR IGNORE INTO changed VALUES (0, OLD.athlete_id);
    END;

    CREATE TABLE attempt (
      result_id INTEGER NOT NULL REFERENCES result ON DELETE CASCADE,
      ordinal INTEGER NOT NULL, printed TEXT NOT NULL, mark_mm INTEGER, height_mm INTEGER,
      wind INTEGER,
      PRIMARY KEY (result_id, ordinal)
    ) STRICT, WITHOUT ROWID;


    """

  private static let lists9 = """
    ALTER TABLE unit ADD COLUMN wind INTEGER;
    ALTER TABLE unit ADD COLUMN is_round_told INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE race ADD COLUMN wind INTEGER;

    CREATE TABLE entry (
      unit_id INTEGER NOT NULL REFERENCES unit ON DELETE CASCADE,
      ordinal INTEGER NOT NULL, athlete_id INTEGER NOT NULL REFERENCES athlete, bib TEXT,
      lane INTEGER, members TEXT, citation_id INTEGER REFERENCES citation,
      PRIMARY KEY (unit_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_athlete ON entry (athlete_id);
    CREATE TRIGGER entry_added AFTER INSERT ON entry BEGIN
      INSERT OR IGNORE INTO changed VALUES (0, NEW.athlete_id);
    END;


    """

  private static let corrections9 = """
    CREATE TABLE correction (
      id INTEGER PRIMARY KEY, meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
      unit TEXT NOT NULL, athlete TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
      made_ms INTEGER NOT NULL, citation_id INTEGER REFERENCES citation
    ) STRICT;
    CREATE INDEX correction_meeting ON correction (meeting_id, id);


    """

  private static let records9 = """
    CREATE TABLE listed_record (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, scope TEXT,
      event_id INTEGER NOT NULL REFERENCES event, mark INTEGER, mark_form INTEGER,
      mark_text TEXT NOT NULL, athlete_id INTEGER NOT NULL REFERENCES athlete,
      date INTEGER NOT NULL, place TEXT, ratification INTEGER NOT NULL, status_text TEXT,
      as_of INTEGER NOT NULL, citation_id INTEGER REFERENCES citation
    ) STRICT;
    CREATE INDEX listed_record_event ON listed_record (event_id, code, scope);
    CREATE INDEX listed_record_athlete ON listed_record (athlete_id);
    """
}
