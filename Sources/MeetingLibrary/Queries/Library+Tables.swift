package import Athletics
import GRDB

extension Library {
  /// Which bundled facts the library holds.
  ///
  /// - Returns: the edition, and until when its record book is true; `nil` without any facts.
  package func factsEdition() throws(LibraryError) -> (edition: Int, asOf: CalendarDate)? {
    try read { database in try EditionRow.fetch(database).map { ($0.edition, $0.asOf) } }
  }

  /// How many races and meetings there are.
  package func counts() throws(LibraryError) -> (races: Int, meetings: Int) {
    try read { database in
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      return (try count("race"), try count("meeting"))
    }
  }

  /// Every nation, by code.
  package func nations() throws(LibraryError) -> [Nation] {
    try read { database in
      try NationRow.fetchAll(
        database,
        sql: "SELECT \(NationRow.sql.columns) FROM nation ORDER BY code"
      ).map(\.nation)
    }
  }

  /// Every discipline of the programme and of the user's own meetings and races, in its order, then
  /// by id.
  package func disciplines() throws(LibraryError) -> [Discipline] {
    try read { database in
      let sql = """
        SELECT \(DisciplineRow.sql.columns) FROM discipline WHERE is_listed
          OR EXISTS (
            SELECT 1 FROM event CROSS JOIN race ON race.event_id = event.id
            WHERE event.discipline_id = discipline.id AND race.origin = \(Origin.user.rawValue)
          )
          OR EXISTS (
            SELECT 1 FROM event CROSS JOIN unit ON unit.event_id = event.id
              CROSS JOIN meeting ON meeting.id = unit.meeting_id
            WHERE event.discipline_id = discipline.id AND meeting.origin = \(Origin.user.rawValue)
          )
        ORDER BY programme_order, slug
        """
      return try DisciplineRow.fetchAll(database, sql: sql).map(\.discipline)
    }
  }

  /// The sources of the given ids, in their order; unknown ids are passed over.
  ///
  /// Without ids, every source there is, by id.
  package func sources(ids: [String]? = nil) throws(LibraryError) -> [Source] {
    try read { database in
      guard let ids else {
        let sql = "SELECT \(SourceRow.sql.columns) FROM source ORDER BY id"
        return try SourceRow.fetchAll(database, sql: sql).map(\.source)
      }
      let sql = "SELECT \(SourceRow.sql.columns) FROM source WHERE id = ?"
      return try ids.flatMap { id in
        try SourceRow.fetchAll(database, sql: sql, arguments: [id]).map(\.source)
      }
    }
  }
}
