extension Migration {
  /// Every mark in one place, how many there are, who is who, and words to search for.
  ///
  /// - `performance` follows from the tables of before; nobody writes it but `PerformanceKeeper`.
  ///   Its columns are those of `PerformanceRow`.
  /// - `mark_count` tells how many marks of a list lie where, so that a rank or a line of a list of
  ///   millions is found without walking through it (`MarkBucket`).
  /// - A person is the lowest number among the athletes who are the same one (`People`).
  /// - `changed` remembers what a transaction has touched, whoever wrote it: by `ChangedRow.Kind`.
  /// - `search_index` holds folded words; a row's number tells how recent it is (`SearchRow`).
  static let v3 = Migration(
    version: 3,
    sql: performances3 + people3 + search3 + changes3 + first3
  )

  private static let performances3 = """
    CREATE TABLE performance (
      id INTEGER PRIMARY KEY, book INTEGER NOT NULL, track INTEGER NOT NULL,
      age_class INTEGER NOT NULL, mark INTEGER NOT NULL, mark_form INTEGER NOT NULL,
      mark_text TEXT, date INTEGER NOT NULL, year INTEGER NOT NULL, person_id INTEGER NOT NULL,
      athlete_id INTEGER NOT NULL, nation TEXT NOT NULL, birth INTEGER, age INTEGER, flags INTEGER
      NOT NULL, place TEXT, race_slug TEXT, reason TEXT, citation_id INTEGER
    ) STRICT;
    CREATE INDEX performance_list ON performance (
      book, track, age_class, mark, date, person_id, flags
    );
    CREATE INDEX performance_nation ON performance (
      book, nation, mark, date, person_id, track, age_class, flags, year
    );
    CREATE INDEX performance_year ON performance (
      book, year, mark, date, person_id, track, age_class, flags, nation
    );
    CREATE INDEX performance_person ON performance (person_id, book, mark);

    CREATE TABLE mark_count (
      book INTEGER NOT NULL, level INTEGER NOT NULL, bucket INTEGER NOT NULL,
      track INTEGER NOT NULL, age_class INTEGER NOT NULL, marks INTEGER NOT NULL,
      best_0 INTEGER NOT NULL, best_1 INTEGER NOT NULL, best_2 INTEGER NOT NULL,
      best_3 INTEGER NOT NULL, best_4 INTEGER NOT NULL, best_5 INTEGER NOT NULL,
      best_6 INTEGER NOT NULL, best_7 INTEGER NOT NULL, best_8 INTEGER NOT NULL,
      best_9 INTEGER NOT NULL,
      PRIMARY KEY (book, level, bucket, track, age_class)
    ) STRICT, WITHOUT ROWID;


    """

  private static let people3 = """
    ALTER TABLE athlete ADD COLUMN folded TEXT;
    ALTER TABLE athlete ADD COLUMN person_id INTEGER;
    CREATE INDEX athlete_folded ON athlete (folded);
    CREATE INDEX athlete_person ON athlete (person_id);


    """

  private static let search3 = """
    CREATE TABLE search_entry (
      id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, thing INTEGER NOT NULL, slug TEXT NOT NULL,
      title TEXT NOT NULL, detail TEXT NOT NULL, date INTEGER NOT NULL, words TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX search_entry_thing ON search_entry (kind, thing);
    CREATE VIRTUAL TABLE search_index USING fts5 (
      words, content = 'search_entry', content_rowid = 'id', prefix = '1 2 3 4', detail = none,
      columnsize = 0, tokenize = 'unicode61 remove_diacritics 0'
    );


    """

  private static let changes3 = """
    CREATE TABLE changed (
      kind INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (kind, id)
    ) STRICT, WITHOUT ROWID;
    \(trigger("result", "athlete_id", kind: 0))
    \(trigger("listed_mark", "athlete_id", kind: 0))
    \(trigger("record_step", "athlete_id", kind: 0))
    \(trigger("athlete_profile", "athlete_id", kind: 0))
    CREATE TRIGGER athlete_best_changed AFTER INSERT ON athlete_best BEGIN
      INSERT OR IGNORE INTO changed
        SELECT 0, athlete_id FROM athlete_profile WHERE id = NEW.profile_id;
    END;
    CREATE TRIGGER athlete_gone AFTER DELETE ON athlete WHEN OLD.person_id IS NOT NULL BEGIN
      INSERT OR IGNORE INTO changed VALUES (1, OLD.person_id);
    END;
    \(trigger("race", "id", kind: 2))
    \(trigger("meeting", "id", kind: 3))
    \(trigger("nation", "0", kind: 4))

    """

  private static let first3 = """
    INSERT INTO changed SELECT 0, id FROM athlete;
    INSERT INTO changed SELECT 2, id FROM race;
    INSERT INTO changed SELECT 3, id FROM meeting;
    INSERT INTO changed VALUES (4, 0);
    """

  /// Triggers that remember what each row of a table is about.
  private static func trigger(_ table: String, _ column: String, kind: Int) -> String {
    let number = column == "0" ? ["0", "0"] : ["NEW.\(column)", "OLD.\(column)"]
    return """
      CREATE TRIGGER \(table)_added AFTER INSERT ON \(table) BEGIN
        INSERT OR IGNORE INTO changed VALUES (\(kind), \(number[0]));
      END;
      CREATE TRIGGER \(table)_removed AFTER DELETE ON \(table) BEGIN
        INSERT OR IGNORE INTO changed VALUES (\(kind), \(number[1]));
      END;
      """
  }
}
