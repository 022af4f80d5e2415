package import Athletics
import GRDB

extension Library {
  /// Every mark of an athlete, by event in the order of the programme, then by kind of track.
  ///
  /// Marks under other spellings of the name, and for another nation where the birth day tells that
  /// it is the same person, are among them. Marks that cannot count stand behind those that do, with
  /// their reason.
  ///
  /// - Returns: nothing where nobody of this name and nation is known.
  /// - Complexity: O(*n* log *n*) in the athlete's marks.
  package func marks(of athlete: Athlete) throws(LibraryError) -> [EventMarks] {
    try read { database in
      guard let person = try Self.person(of: athlete, in: database) else { return [] }
      let references = References(database)
      let events = try EventNumbers(database).byNumber()
      let sql = Self.personSQL
      let lines = try database.rows(sql, [person]) { try PerformanceLine(from: &$0) }
      let groups = Dictionary(grouping: lines) { line in
        Event.Key(book: Book(of: line.row), track: line.row.track)
      }
      return try groups.compactMap { key, lines -> EventMarks? in
        guard let (discipline, sex) = try key.book.parts(among: events) else { return nil }
        return EventMarks(
          event: Event(discipline: discipline, sex: sex, track: key.track),
          marks: try Self.ranked(lines, references)
        )
      }
      .sorted { lhs, rhs in
        (lhs.event.discipline.order, lhs.event.discipline.id, lhs.event.track.code)
          < (rhs.event.discipline.order, rhs.event.discipline.id, rhs.event.track.code)
      }
    }
  }

  /// The number of the person who bears a name for a nation.
  static func person(of athlete: Athlete, in database: Database) throws -> Int64? {
    let sql = "SELECT person_id FROM athlete WHERE name = ? AND nation = ? ORDER BY id LIMIT 1"
    return try Int64.fetchOne(
      database.cachedStatement(sql: sql),
      arguments: [athlete.name, athlete.nation]
    )
  }

  /// Every mark of a person, those that count first, the best first.
  static let personSQL = """
    SELECT \(PerformanceRow.sql.columns), \(AthleteRow.sql.columns)
    FROM performance INDEXED BY performance_person
      CROSS JOIN athlete ON athlete.id = performance.athlete_id
    WHERE performance.person_id = ?
    ORDER BY performance.book < 0, performance.mark, performance.date, performance.id
    """

  private static func ranked(
    _ lines: [PerformanceLine],
    _ references: References
  ) throws -> [RankedMark] {
    let ranks = Ranking.ranks(of: lines) { $0.row.code.order == $1.row.code.order }
    return try zip(lines, ranks).map { line, rank in
      try line.row.line(
        rank: rank,
        of: line.athlete,
        sources: references.sources(line.row.citationID)
      )
    }
  }
}

extension Event {
  /// What tells events apart in `performance`.
  fileprivate struct Key: Hashable {
    var book: Book
    var track: TrackKind
  }
}
