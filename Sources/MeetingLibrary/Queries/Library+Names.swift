import Athletics
import GRDB

extension Library {
  /// The race that a name stands for: its id, a part of it, its title, town or runners.
  ///
  /// - Complexity: O(log *n*) for an id; O(*n*) in the names of all races for anything else.
  package func raceID(matching name: String) throws(LibraryError) -> NameMatch {
    try read { database in
      if let id = try Self.exactRaceID(name, in: database) { return .one(id) }
      return NameMatching(try Self.raceCandidates(in: database)).match(name)
    }
  }

  /// The meeting that a name stands for: its id, a part of it, its name or town.
  ///
  /// - Complexity: O(log *n*) for an id; O(*n*) in the meetings for anything else.
  package func meetingID(matching name: String) throws(LibraryError) -> NameMatch {
    try read { database in
      if let id = try Self.firstText(
        "SELECT slug FROM meeting WHERE slug = ?",
        [name],
        in: database
      ) {
        return .one(id)
      }
      return NameMatching(try Self.meetingCandidates(in: database)).match(name)
    }
  }

  private static func exactRaceID(_ name: String, in database: Database) throws -> String? {
    try firstText("SELECT slug FROM race WHERE slug = ?", [name], in: database)
      ?? firstText(
        """
        SELECT slug FROM race WHERE id = (SELECT min(race_id) FROM race_alias WHERE alias = ?)
        """,
        [name],
        in: database
      )
  }

  private static func raceCandidates(in database: Database) throws -> [NameCandidate] {
    let references = References(database)
    let aliases = try texts("SELECT race_id, alias FROM race_alias", in: database)
    let people = try texts(
      """
      SELECT race_id, name FROM result CROSS JOIN athlete ON athlete.id = athlete_id
      WHERE race_id IS NOT NULL
      """,
      in: database
    )
    let sql = "SELECT race.id, \(RaceRow.sql.columns) FROM race ORDER BY date DESC, slug"
    return try database.rows(sql) { columns in
      let id: Int64 = try columns.next()
      let row = try RaceRow(from: &columns)
      let race = row.race(of: try references.event(row.eventID), sources: [])
      return NameCandidate(
        id: row.slug,
        aliases: aliases[id] ?? [],
        titles: [race.title, race.meeting, race.round ?? "", race.venue.name ?? ""],
        people: people[id] ?? []
      )
    }
  }

  private static func meetingCandidates(in database: Database) throws -> [NameCandidate] {
    let sql = "SELECT \(MeetingRow.sql.columns) FROM meeting ORDER BY starts DESC, slug"
    return try MeetingRow.fetchAll(database, sql: sql).map(\.meeting).map { meeting in
      NameCandidate(
        id: meeting.id,
        titles: [meeting.name, meeting.shortName, meeting.venue.city, meeting.venue.name ?? ""]
      )
    }
  }

  /// Texts by the number they stand beside.
  private static func texts(
    _ sql: String,
    in database: Database
  ) throws -> [Int64: [String]] {
    var texts: [Int64: [String]] = [:]
    _ = try database.rows(sql) { columns in
      texts[try columns.next(), default: []].append(try columns.next())
    }
    return texts
  }

  private static func firstText(
    _ sql: String,
    _ arguments: StatementArguments,
    in database: Database
  ) throws -> String? {
    try String.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
  }
}
