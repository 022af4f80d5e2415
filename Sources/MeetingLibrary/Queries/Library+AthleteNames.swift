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
  /// Whom a name typed by the user stands for: words of the name, of the nation's code.
  ///
  /// - Complexity: O(log *n*) for a whole name; O(*n*) in the athletes for anything else.
  package func athlete(matching name: String) throws(LibraryError) -> AthleteMatch {
    try read { database in
      let exact = try Self.athletes(where: "name = ?", [name], in: database)
      if exact.count == 1 { return .one(exact[0]) }
      let known = try Self.athletes(in: database)
      let byID = Dictionary(known.map { (Self.id(of: $0), $0) }) { first, _ in first }
      let candidates = known.map {
        NameCandidate(id: Self.id(of: $0), titles: [$0.name, $0.nation])
      }
      switch NameMatching(candidates).match(name) {
      case .one(let id): return byID[id].map { .one($0) } ?? .none(nearest: [])
      case .several(let ids): return .several(ids.compactMap { byID[$0] })
      case .none(let ids): return .none(nearest: ids.compactMap { byID[$0] })
      }
    }
  }

  /// Athletes of the library, so many at most: those with a profile first, then by name and nation.
  ///
  /// - Complexity: O(*n* log *n*) in the athletes.
  package func knownAthletes(limit: Int) throws(LibraryError) -> [Athlete] {
    try read { database in
      let profiled = try ProfileQuery(database).profiles().map(\.athlete)
      let seen = Set(profiled.map(Self.id))
      let others = try Self.athletes(in: database, limit: limit)
      return Array((profiled + others.filter { !seen.contains(Self.id(of: $0)) }).prefix(limit))
    }
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

  private static func id(of athlete: Athlete) -> String {
    FoldedText.words(of: "\(athlete.name) \(athlete.nation)").joined(separator: "-")
  }
}
