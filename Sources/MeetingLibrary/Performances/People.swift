import Athletics
import GRDB

/// Tells which athletes of the tables are the same person.
///
/// An athlete is a name with a nation as one source gives them. Two are the same when their names
/// fold to the same and their nations are the same; when both birth days are known and the same;
/// when both stand in record books or all-time lists and no birth day speaks against it; and when
/// one has no nation and only one other person bears the name.
struct People {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// A name as athletes of the same person share it.
  static func folded(_ name: String) -> String {
    FoldedText.words(of: name).joined(separator: " ")
  }

  /// Who is touched by what a transaction has changed.
  struct Settled {
    /// People who have been there before, and have gained or lost an athlete or a mark.
    var known: Set<Int64>
    /// People who were not there before.
    var new: [NewPerson]
  }

  /// A person of one athlete who was not there before.
  struct NewPerson {
    var id: Int64
    var athlete: Athlete
    /// Whether results alone name the athlete.
    var isInResultsAlone: Bool
  }

  /// Says anew who is who among athletes that were added or changed, and all of their names.
  ///
  /// - Returns: every person that has gained or lost an athlete, and those of the athletes given.
  /// - Complexity: O(*n*) in the athletes that bear the names.
  func settle(_ changed: Changed) throws -> Settled {
    let new = try addPeople()
    let fresh = Set(new.map(\.id))
    let others = changed.athletes.filter { !fresh.contains($0) }
    return Settled(known: try settle(athletes: others, gone: changed.people), new: new)
  }

  /// Makes a person of each new athlete whose name nobody else bears.
  private func addPeople() throws -> [NewPerson] {
    let sql = """
      UPDATE athlete SET person_id = id
      WHERE id IN (SELECT id FROM changed WHERE kind = 0)
        AND person_id IS NULL AND folded IS NOT NULL
        AND NOT EXISTS (
          SELECT 1 FROM athlete AS other
          WHERE other.folded = athlete.folded AND other.id <> athlete.id)
      RETURNING id, \(Self.isStatedElsewhere), name, nation, family
      """
    return try database.rows(sql) { columns in
      let (id, isStatedElsewhere): (Int64, Bool) = (try columns.next(), try columns.next())
      return NewPerson(
        id: id,
        athlete: try AthleteRow(from: &columns).athlete,
        isInResultsAlone: !isStatedElsewhere
      )
    }
  }

  /// Whether a table beside results names an athlete.
  private static let isStatedElsewhere = [
    "record_step", "listed_record", "listed_mark", "athlete_profile",
  ].map { "EXISTS (SELECT 1 FROM \($0) WHERE athlete_id = athlete.id)" }.joined(separator: " OR ")

  private func settle(athletes: [Int64], gone: [Int64]) throws -> Set<Int64> {
    var people = Set(gone)
    for name in try names(of: athletes, gone) {
      let bearers = try bearers(of: name)
      for (bearer, person) in zip(bearers, Self.people(among: bearers)) {
        people.insert(person)
        guard bearer.person != person else { continue }
        if let old = bearer.person { people.insert(old) }
        try database.run("UPDATE athlete SET person_id = ? WHERE id = ?", [person, bearer.id])
      }
    }
    return people
  }

  /// The folded names of athletes, kept with each from now on.
  private func names(of athletes: [Int64], _ gone: [Int64]) throws -> Set<String> {
    var names: Set<String> = []
    for id in athletes {
      let row = try database.rows("SELECT folded, name FROM athlete WHERE id = ?", [id]) {
        (folded: try $0.optional(String.self), name: try $0.next(String.self))
      }.first
      guard let row else { continue }
      let folded = row.folded ?? Self.folded(row.name)
      if row.folded == nil {
        try database.run("UPDATE athlete SET folded = ? WHERE id = ?", [folded, id])
      }
      names.insert(folded)
    }
    for id in gone {
      names.formUnion(
        try database.rows("SELECT folded FROM athlete WHERE person_id = ?", [id]) { try $0.next() }
      )
    }
    return names
  }

  // MARK: - One name

  private struct Bearer {
    var id: Int64
    var nation: String
    var birth: Int?
    var person: Int64?
    /// Whether a record book or an all-time list has the name.
    var isKnown = false

    func isSame(as other: Bearer) -> Bool {
      if nation == other.nation { return true }
      if let birth, let others = other.birth { return birth == others }
      return isKnown && other.isKnown
    }
  }

  private func bearers(of name: String) throws -> [Bearer] {
    let sql = """
      SELECT id, nation, person_id, max(
        ifnull((SELECT max(birth) FROM athlete_profile WHERE athlete_id = athlete.id), 0),
        ifnull((SELECT max(birth) FROM listed_mark WHERE athlete_id = athlete.id), 0)
      ) FROM athlete WHERE folded = ? ORDER BY id
      """
    var bearers = try database.rows(sql, [name]) { columns in
      let id: Int64 = try columns.next()
      let nation: String = try columns.next()
      let person: Int64? = try columns.optional()
      let birth: Int = try columns.next()
      let isFull = birth % 100 != 0
      return Bearer(id: id, nation: nation, birth: isFull ? birth : nil, person: person)
    }
    guard bearers.count > 1 else { return bearers }
    for index in bearers.indices { bearers[index].isKnown = try isKnown(bearers[index].id) }
    return bearers
  }

  private func isKnown(_ athlete: Int64) throws -> Bool {
    let sql = """
      SELECT EXISTS (SELECT 1 FROM record_step WHERE athlete_id = ?1)
        OR EXISTS (SELECT 1 FROM listed_mark WHERE athlete_id = ?1)
      """
    return try Bool.fetchOne(database.cachedStatement(sql: sql), arguments: [athlete]) ?? false
  }

  /// The person of each bearer of one name: the lowest number among those who are the same.
  ///
  /// - Complexity: O(*n*²) in the bearers at worst.
  private static func people(among bearers: [Bearer]) -> [Int64] {
    var people = bearers.map(\.id)
    func join(_ first: Int, _ second: Int) {
      let (kept, lost) = (min(people[first], people[second]), max(people[first], people[second]))
      guard kept != lost else { return }
      for index in people.indices where people[index] == lost { people[index] = kept }
    }
    // Those of one nation are the same; one of each is enough to compare with others.
    var firsts: [String: Int] = [:]
    for (index, bearer) in bearers.enumerated() {
      if let first = firsts[bearer.nation] {
        join(index, first)
      } else {
        firsts[bearer.nation] = index
      }
    }
    let told = bearers.indices.filter { bearers[$0].birth != nil || bearers[$0].isKnown }
    for (place, index) in told.enumerated() {
      for other in told.prefix(place)
      where people[index] != people[other] && bearers[index].isSame(as: bearers[other]) {
        join(index, other)
      }
    }
    guard let stateless = bearers.firstIndex(where: { $0.nation.isEmpty }) else { return people }
    let others = Set(people).subtracting([people[stateless]])
    if others.count == 1, let other = people.firstIndex(where: { others.contains($0) }) {
      join(stateless, other)
    }
    return people
  }
}
