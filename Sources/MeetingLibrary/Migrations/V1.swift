extension Migration {
  /// The first tables.
  ///
  /// - Times are whole 1/10,000 s, distances millimetres, instants milliseconds since 1970 in UTC.
  /// - Dates are the decimal number `yyyymmdd`, with `00` for what is not known (`PartialDate`).
  /// - Marks are `mark` with its `mark_form` (`MarkCode`) and the printed text beside.
  /// - `origin` is 0 for the bundled facts and 1 for the user's own; what hangs below a meeting,
  ///   race, progression, list or profile shares its origin.
  /// - A discipline is listed when it is on the programme that the facts bring; others were taken
  ///   along with a race or a unit.
  /// - A citation is a list of source ids that many figures share, a JSON array of texts.
  static let v1 = Migration(
    version: 1,
    sql: tables1 + meetings1 + races1 + records1 + remarks1
  )

  private static let tables1 = """
    CREATE TABLE fact_edition (
      id INTEGER PRIMARY KEY CHECK (id = 1), edition INTEGER NOT NULL, as_of INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE source (
      id TEXT PRIMARY KEY, title TEXT NOT NULL, kind TEXT, url TEXT, note TEXT,
      origin INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE citation (id INTEGER PRIMARY KEY, sources TEXT NOT NULL UNIQUE) STRICT;

    CREATE TABLE nation (
      code TEXT PRIMARY KEY, name TEXT NOT NULL, origin INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE discipline (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL,
      distance_mm INTEGER, programme_order INTEGER NOT NULL, final_minutes INTEGER NOT NULL,
      round_minutes INTEGER NOT NULL, is_listed INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE event (
      id INTEGER PRIMARY KEY, discipline_id INTEGER NOT NULL REFERENCES discipline,
      sex INTEGER NOT NULL, track INTEGER NOT NULL, restriction TEXT
    ) STRICT;
    CREATE INDEX event_parts ON event (discipline_id, sex, track);

    CREATE TABLE athlete (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL, nation TEXT NOT NULL, family TEXT
    ) STRICT;
    CREATE INDEX athlete_name ON athlete (name, nation);

    CREATE TABLE athlete_profile (
      id INTEGER PRIMARY KEY, athlete_id INTEGER NOT NULL REFERENCES athlete,
      sex INTEGER NOT NULL, birth INTEGER, citation_id INTEGER REFERENCES citation,
      origin INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX athlete_profile_athlete ON athlete_profile (athlete_id);

    CREATE TABLE athlete_best (
      profile_id INTEGER NOT NULL REFERENCES athlete_profile ON DELETE CASCADE,
      ordinal INTEGER NOT NULL, event TEXT NOT NULL, environment TEXT, mark TEXT NOT NULL,
      date INTEGER, place TEXT, citation_id INTEGER REFERENCES citation,
      PRIMARY KEY (profile_id, ordinal)
    ) STRICT, WITHOUT ROWID;


    """

  private static let meetings1 = """
    CREATE TABLE meeting (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
      short_name TEXT NOT NULL, starts INTEGER NOT NULL, ends INTEGER NOT NULL, venue TEXT,
      city TEXT NOT NULL, country TEXT NOT NULL, zone TEXT NOT NULL, track INTEGER NOT NULL,
      event_count INTEGER, partial TEXT, citation_id INTEGER REFERENCES citation,
      unit_count INTEGER NOT NULL, decided_count INTEGER NOT NULL, origin INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE session (
      meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
      ordinal INTEGER NOT NULL, slug TEXT NOT NULL, date INTEGER NOT NULL, name TEXT NOT NULL,
      PRIMARY KEY (meeting_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE incomplete_day (
      meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
      ordinal INTEGER NOT NULL, date INTEGER NOT NULL,
      PRIMARY KEY (meeting_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE unit (
      id INTEGER PRIMARY KEY, meeting_id INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
      ordinal INTEGER NOT NULL, slug TEXT NOT NULL, start_ms INTEGER, date INTEGER NOT NULL,
      event_id INTEGER NOT NULL REFERENCES event, round INTEGER NOT NULL, round_text TEXT,
      heat INTEGER, session TEXT, is_medal_event INTEGER NOT NULL, race_slug TEXT, ends_with TEXT,
      printed_start TEXT, citation_id INTEGER REFERENCES citation,
      UNIQUE (meeting_id, ordinal)
    ) STRICT;
    CREATE INDEX unit_event ON unit (event_id);

    CREATE TABLE published_medals (
      meeting_id INTEGER PRIMARY KEY REFERENCES meeting ON DELETE CASCADE,
      partial TEXT, citation_id INTEGER REFERENCES citation
    ) STRICT;

    CREATE TABLE published_medal_row (
      meeting_id INTEGER NOT NULL REFERENCES published_medals ON DELETE CASCADE,
      ordinal INTEGER NOT NULL, rank INTEGER NOT NULL, nation TEXT NOT NULL,
      gold INTEGER NOT NULL, silver INTEGER NOT NULL, bronze INTEGER NOT NULL,
      points REAL NOT NULL,
      PRIMARY KEY (meeting_id, ordinal)
    ) STRICT, WITHOUT ROWID;


    """

  private static let races1 = """
    CREATE TABLE race (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE,
      event_id INTEGER NOT NULL REFERENCES event, distance_mm INTEGER NOT NULL, lap_mm INTEGER,
      date INTEGER NOT NULL, start_local TEXT, round TEXT, meeting TEXT NOT NULL,
      meeting_slug TEXT, series TEXT, venue TEXT, city TEXT NOT NULL, country TEXT NOT NULL,
      partial TEXT, citation_id INTEGER REFERENCES citation,
      winner_id INTEGER REFERENCES athlete, winning_mark TEXT, runner_count INTEGER NOT NULL,
      split_count INTEGER NOT NULL, official_split_count INTEGER NOT NULL,
      origin INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX race_date ON race (date DESC, slug);
    CREATE INDEX race_winner ON race (winner_id);
    CREATE INDEX race_event ON race (event_id);

    CREATE TABLE race_alias (
      race_id INTEGER NOT NULL REFERENCES race ON DELETE CASCADE,
      ordinal INTEGER NOT NULL, alias TEXT NOT NULL,
      PRIMARY KEY (race_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX race_alias_alias ON race_alias (alias);

    CREATE TABLE race_lights (
      race_id INTEGER PRIMARY KEY REFERENCES race ON DELETE CASCADE,
      target INTEGER, target_form INTEGER, text TEXT NOT NULL,
      citation_id INTEGER REFERENCES citation
    ) STRICT;

    CREATE TABLE previous_record (
      race_id INTEGER NOT NULL REFERENCES race ON DELETE CASCADE,
      ordinal INTEGER NOT NULL, discipline TEXT NOT NULL, track INTEGER NOT NULL,
      mark INTEGER NOT NULL, mark_form INTEGER NOT NULL,
      athlete_id INTEGER NOT NULL REFERENCES athlete, date INTEGER,
      citation_id INTEGER REFERENCES citation,
      PRIMARY KEY (race_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX previous_record_athlete ON previous_record (athlete_id);

    CREATE TABLE result (
      id INTEGER PRIMARY KEY, unit_id INTEGER REFERENCES unit ON DELETE CASCADE,
      race_id INTEGER REFERENCES race ON DELETE CASCADE, ordinal INTEGER NOT NULL,
      place INTEGER, athlete_id INTEGER NOT NULL REFERENCES athlete, mark INTEGER,
      mark_form INTEGER, mark_text TEXT, status INTEGER NOT NULL, rule TEXT,
      qualification INTEGER, flags TEXT, members TEXT, note TEXT,
      citation_id INTEGER REFERENCES citation,
      CHECK ((unit_id IS NULL) <> (race_id IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX result_unit ON result (unit_id, ordinal) WHERE unit_id IS NOT NULL;
    CREATE UNIQUE INDEX result_race ON result (race_id, ordinal) WHERE race_id IS NOT NULL;
    CREATE INDEX result_athlete ON result (athlete_id);

    CREATE TABLE runner (
      result_id INTEGER PRIMARY KEY REFERENCES result ON DELETE CASCADE,
      is_pacemaker INTEGER NOT NULL, pacemaker_note TEXT, last_seen_mm INTEGER
    ) STRICT;

    CREATE TABLE split (
      race_id INTEGER NOT NULL REFERENCES race ON DELETE CASCADE,
      runner INTEGER NOT NULL, role INTEGER NOT NULL, ordinal INTEGER NOT NULL,
      at_mm INTEGER NOT NULL, time INTEGER NOT NULL, printed TEXT NOT NULL,
      precision INTEGER NOT NULL, basis INTEGER NOT NULL, rank INTEGER,
      is_tied INTEGER NOT NULL, is_suspect INTEGER NOT NULL, who TEXT, note TEXT,
      citation_id INTEGER REFERENCES citation,
      PRIMARY KEY (race_id, runner, role, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE leader_split (
      race_id INTEGER NOT NULL REFERENCES race ON DELETE CASCADE,
      ordinal INTEGER NOT NULL, at_mm INTEGER NOT NULL, time INTEGER NOT NULL,
      printed TEXT NOT NULL, precision INTEGER NOT NULL, basis INTEGER NOT NULL, rank INTEGER,
      is_tied INTEGER NOT NULL, is_suspect INTEGER NOT NULL, who TEXT, note TEXT,
      citation_id INTEGER REFERENCES citation,
      PRIMARY KEY (race_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE segment (
      race_id INTEGER NOT NULL REFERENCES race ON DELETE CASCADE,
      runner INTEGER NOT NULL, ordinal INTEGER NOT NULL, from_mm INTEGER NOT NULL,
      to_mm INTEGER NOT NULL, time INTEGER NOT NULL, printed TEXT NOT NULL, note TEXT,
      citation_id INTEGER REFERENCES citation,
      PRIMARY KEY (race_id, runner, ordinal)
    ) STRICT, WITHOUT ROWID;


    """

  private static let records1 = """
    CREATE TABLE record_progression (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE,
      event_id INTEGER NOT NULL REFERENCES event, kind TEXT NOT NULL, as_of INTEGER NOT NULL,
      origin INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX record_progression_event ON record_progression (event_id);

    CREATE TABLE record_step (
      progression_id INTEGER NOT NULL REFERENCES record_progression ON DELETE CASCADE,
      role INTEGER NOT NULL, ordinal INTEGER NOT NULL, mark INTEGER, mark_form INTEGER,
      mark_text TEXT NOT NULL, athlete_id INTEGER NOT NULL REFERENCES athlete,
      date INTEGER NOT NULL, place TEXT, ratification INTEGER NOT NULL, status_text TEXT,
      citation_id INTEGER REFERENCES citation,
      PRIMARY KEY (progression_id, role, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX record_step_athlete ON record_step (athlete_id);

    CREATE TABLE all_time_list (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE,
      event_id INTEGER NOT NULL REFERENCES event, title TEXT NOT NULL, origin INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX all_time_list_event ON all_time_list (event_id);

    CREATE TABLE listed_mark (
      list_id INTEGER NOT NULL REFERENCES all_time_list ON DELETE CASCADE,
      ordinal INTEGER NOT NULL, performance_rank INTEGER, performer_rank INTEGER,
      environment TEXT NOT NULL, mark INTEGER, mark_form INTEGER, mark_text TEXT NOT NULL,
      athlete_id INTEGER NOT NULL REFERENCES athlete, birth INTEGER, place TEXT, date INTEGER,
      citation_id INTEGER REFERENCES citation,
      PRIMARY KEY (list_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX listed_mark_athlete ON listed_mark (athlete_id);


    """

  /// Notes, disagreements and other sentences; `owner_kind` and `kind` as in `RemarkRow`.
  private static let remarks1 = """
    CREATE TABLE remark (
      owner_kind INTEGER NOT NULL, owner_id INTEGER NOT NULL, kind INTEGER NOT NULL,
      ordinal INTEGER NOT NULL, text TEXT NOT NULL, against TEXT,
      citation_id INTEGER REFERENCES citation,
      PRIMARY KEY (owner_kind, owner_id, kind, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER meeting_remarks AFTER DELETE ON meeting BEGIN
      DELETE FROM remark WHERE owner_kind = 0 AND owner_id = OLD.id;
    END;
    CREATE TRIGGER unit_remarks AFTER DELETE ON unit BEGIN
      DELETE FROM remark WHERE owner_kind = 1 AND owner_id = OLD.id;
    END;
    CREATE TRIGGER race_remarks AFTER DELETE ON race BEGIN
      DELETE FROM remark WHERE owner_kind = 2 AND owner_id = OLD.id;
    END;
    CREATE TRIGGER record_progression_remarks AFTER DELETE ON record_progression BEGIN
      DELETE FROM remark WHERE owner_kind = 3 AND owner_id = OLD.id;
    END;
    CREATE TRIGGER athlete_profile_remarks AFTER DELETE ON athlete_profile BEGIN
      DELETE FROM remark WHERE owner_kind = 4 AND owner_id = OLD.id;
    END;
    """
}
