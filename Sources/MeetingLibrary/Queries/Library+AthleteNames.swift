package import Athletics
import GRDB

/// Whom a name stands for.
package enum AthleteMatch: Hashable, Sendable {
  /// Exactly one athlete.
  case one(Athlete)
  /// Several, by name.
  case several([Athlete])
  /// Nobody; these come nearest.
  case none(nearest: [Athlete])
}

extension Library {
  /// How many athletes are compared with a name letter by letter; of more, those that a search for
  /// the name's words finds, the latest first.
  package static let comparedAthletes = 5000

  /// Whom a name typed by the user stands for: words of the name, of the nation's code.
  ///
  /// - Complexity: O(log *n*) in the athletes, and O(*m*) in those compared.
  package func athlete(matching name: String) throws(LibraryError) -> AthleteMatch {
    try read { database in
      let exact = try Self.athletes(where: "name = ?", [name], in: database)
      if exact.count == 1 { return .one(exact[0]) }
      let known = try Self.comparable(with: name, in: database)
      let byID = Dictionary(known.map { (Self.id(of: $0), $0) }) { first, _ in first }
      var seen: Set<String> = []
      let candidates = known.filter { seen.insert(Self.id(of: $0)).inserted }.map {
        NameCandidate(id: Self.id(of: $0), titles: [$0.name, $0.nation])
      }
      switch NameMatching(candidates).match(name) {
      case .one(let id): return byID[id].map { .one($0) } ?? .none(nearest: [])
      case .several(let ids): return .several(ids.compactMap { byID[$0] })
      case .none(let ids): return .none(nearest: ids.compactMap { byID[$0] })
      }
    }
  }

  /// Athletes of the library, so many at most: those with a profile first, then by name and nation;
  /// with a day those alone of whom a mark is known from then or before.
  ///
  /// - Complexity: O(*m* log *m*) in the athletes told.
  package func knownAthletes(
    limit: Int,
    through day: CalendarDate? = nil
  ) throws(LibraryError) -> [Athlete] {
    try read { database in
      let hasMark = day.map { day in
        """
        name <> '' AND EXISTS (SELECT 1 FROM performance
          WHERE performance.person_id = athlete.person_id AND \(Self.isOver(by: day)))
        """
      }
      let sql = """
        SELECT \(AthleteRow.sql.columns) FROM (SELECT athlete_id FROM athlete_profile LIMIT ?)
        CROSS JOIN athlete ON athlete.id = athlete_id WHERE \(hasMark ?? "TRUE")
        ORDER BY name, nation
        """
      let profiled = try AthleteRow.fetchAll(database, sql: sql, arguments: [limit]).map(\.athlete)
      guard profiled.count < limit else { return profiled }
      let seen = Set(profiled.map(Self.id))
      let others = try Self.athletes(where: hasMark ?? "name <> ''", in: database, limit: limit)
      return Array((profiled + others.filter { !seen.contains(Self.id(of: $0)) }).prefix(limit))
    }
  }

  /// Whether a mark of an athlete is known from a day or before.
  package func hasMark(_ athlete: Athlete, by day: CalendarDate) throws(LibraryError) -> Bool {
    try read { database in try Self.hasMark(athlete, by: day, database) }
  }

  private static func hasMark(
    _ athlete: Athlete,
    by day: CalendarDate,
    _ database: Database
  ) throws -> Bool {
    let sql = """
      SELECT 1 FROM athlete CROSS JOIN performance ON performance.person_id = athlete.person_id
      WHERE athlete.name = ? AND athlete.nation = ? AND \(isOver(by: day)) LIMIT 1
      """
    return try !database.rows(sql, [athlete.name, athlete.nation]) { try $0.next(Int.self) }.isEmpty
  }

  /// Whether the date of a mark, known in part perhaps, is over by a day for certain.
  static func isOver(by day: CalendarDate) -> String {
    "performance.date > 0 AND performance.date + iif(performance.date % 10000 = 0, 1231, "
      + "iif(performance.date % 100 = 0, 31, 0)) <= \(day.code)"
  }

  /// Athletes who may bear a name, as a search in a large library finds them.
  ///
  /// - Complexity: O(*n*) in those found.
  package func likelyAthletes(named name: String) throws(LibraryError) -> [Athlete] {
    try read { database in try Self.likely(name, in: database) }
  }

  /// Athletes by name and nation, each once; a name without a nation only where it has none at all.
  private static func athletes(
    where condition: String = "name <> ''",
    _ arguments: StatementArguments = [],
    in database: Database,
    limit: Int = -1
  ) throws -> [Athlete] {
    let sql = """
      SELECT name, nation, max(family) FROM athlete WHERE \(condition)
        AND NOT (nation = '' AND EXISTS (
          SELECT 1 FROM athlete AS other WHERE other.name = athlete.name AND other.nation <> ''))
      GROUP BY name, nation ORDER BY name, nation LIMIT \(limit)
      """
    return try AthleteRow.fetchAll(database, sql: sql, arguments: arguments).map(\.athlete)
  }

  /// Athletes who may bear a name: everybody where they are few, else those that a search finds.
  private static func comparable(with name: String, in database: Database) throws -> [Athlete] {
    let few = "SELECT count(*) FROM (SELECT 1 FROM athlete LIMIT \(comparedAthletes + 1))"
    let count = try Int.fetchOne(database.cachedStatement(sql: few)) ?? 0
    return try count > comparedAthletes
      ? likely(name, in: database) : athletes(in: database)
  }

  /// Those with all words of a name, and where there are none, with a word that begins like one.
  private static func likely(_ name: String, in database: Database) throws -> [Athlete] {
    let words = FoldedText.words(of: name)
    guard !words.isEmpty else { return [] }
    for length in [Int.max, 3, 2, 1] {
      let terms = words.map { "\"\($0.prefix(length))\"*" }
      let found = try athletes(
        where: "person_id IN (\(found))",
        [terms.joined(separator: length == .max ? " " : " OR "), comparedAthletes],
        in: database
      )
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The people whose names bear some words, the latest first.
  private static let found = """
    SELECT rowid & 0xffffffff FROM search_index
    WHERE search_index MATCH ? AND rowid BETWEEN \(SearchRow.Kind.athlete.numbers.lowerBound)
      AND \(SearchRow.Kind.athlete.numbers.upperBound) ORDER BY rowid DESC LIMIT ?
    """

  private static func id(of athlete: Athlete) -> String {
    FoldedText.words(of: "\(athlete.name) \(athlete.nation)").joined(separator: "-")
  }
}
