package import Athletics
import GRDB

extension Library {
  /// Everything known of an athlete.
  ///
  /// Rows of the same name without a nation count as the athlete's, as long as no second nation has
  /// somebody of that name.
  ///
  /// - Returns: an empty page for somebody the library does not know.
  /// - Complexity: O(*n* log *n*) in what names the athlete; no table is read as a whole.
  package func athletePage(of athlete: Athlete) throws(LibraryError) -> AthletePage {
    try read { database in
      let query = AthletePageQuery(database)
      let rows = try query.rows(of: athlete)
      let found = try query.findings(rows.map(\.id))
      let spelling = NameSpelling.calmest(of: rows.map(\.athlete)) ?? athlete
      var page = AthletePage(of: spelling, from: found)
      page.sameDoubles = try SameDoublesQuery(database).doubles(like: page)
      return page
    }
  }
}

/// Finds what names one athlete, each table by its index.
struct AthletePageQuery {
  let database: Database
  let references: References

  init(_ database: Database) {
    self.database = database
    references = References(database)
  }

  /// Rows of the athlete's name and nation, those of a profile and of a family name first, then those
  /// of the same person under another name or nation.
  func rows(of athlete: Athlete) throws -> [(id: Int64, athlete: Athlete)] {
    let sql = """
      SELECT athlete.id, \(AthleteRow.sql.columns) FROM athlete WHERE name = ?
      ORDER BY nation = '', family IS NULL, id
      """
    let named = try database.rows(sql, [athlete.name]) { columns in
      (id: try columns.next(Int64.self), athlete: try AthleteRow(from: &columns).athlete)
    }
    let people = try self.people(of: named.map(\.id))
    let nations = Set(named.map(\.athlete.nation)).subtracting([""])
    let isSure = nations.count <= 1
    let own = named.filter { row in
      row.athlete.nation == athlete.nation || (isSure && row.athlete.nation.isEmpty)
        || (isSure && athlete.nation.isEmpty)
    }
    let known = Set(own.map(\.id))
    // The same person under other spellings and nations (`People`).
    let persons = Set(own.compactMap { people[$0.id] })
    return try own
      + persons.sorted().flatMap { person in
        try rows(ofPerson: person).filter { !known.contains($0.id) }
      }
  }

  private func people(of ids: [Int64]) throws -> [Int64: Int64] {
    let sql =
      "SELECT id, person_id FROM athlete WHERE person_id IS NOT NULL"
      + " AND id IN (\(Self.marks(ids)))"
    let pairs = try database.rows(sql, StatementArguments(ids)) { columns in
      (try columns.next(Int64.self), try columns.next(Int64.self))
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private func rows(ofPerson person: Int64) throws -> [(id: Int64, athlete: Athlete)] {
    let sql = """
      SELECT athlete.id, \(AthleteRow.sql.columns) FROM athlete WHERE person_id = ?
      ORDER BY family IS NULL, id
      """
    return try database.rows(sql, [person]) { columns in
      (id: try columns.next(Int64.self), athlete: try AthleteRow(from: &columns).athlete)
    }
  }

  /// What names any of the rows.
  func findings(_ ids: [Int64]) throws -> AthletePage.Findings {
    var found = AthletePage.Findings()
    found.disciplines = try disciplines()
    for id in ids {
      found.profiles += try ProfileQuery(database).profiles(
        where: "athlete_profile.athlete_id = ?",
        [id]
      )
      found.marks += try raceMarks(of: id)
      try addLists(of: id, to: &found)
    }
    try addUnits(of: ids, to: &found)
    try addRecords(of: ids, to: &found)
    return found
  }

  private func disciplines() throws -> [String: Discipline] {
    let sql = "SELECT \(DisciplineRow.sql.columns) FROM discipline ORDER BY is_listed, slug DESC"
    let all = try DisciplineRow.fetchAll(database, sql: sql).map(\.discipline)
    return Dictionary(all.map { ($0.name, $0) }) { _, last in last }
  }

  private func addRecords(of ids: [Int64], to found: inout AthletePage.Findings) throws {
    let condition = """
      record_progression.id IN (
        SELECT progression_id FROM record_step WHERE athlete_id IN (\(Self.marks(ids))))
      """
    let names = try Set(ids.map { try athlete($0) })
    let progressions = try ProgressionQuery(database).progressions(
      where: condition,
      StatementArguments(ids)
    )
    for progression in try progressions + listedProgressions(of: ids) {
      for step in progression.steps + progression.notEligible
      where names.contains(step.athlete) {
        found.records.append(CareerRecord(step, of: progression))
        found.marks.append(CareerMark(step, of: progression))
      }
    }
  }

  /// As many question marks as there are numbers.
  static func marks(_ ids: [Int64]) -> String {
    Array(repeating: "?", count: ids.count).joined(separator: ", ")
  }

  private func athlete(_ id: Int64) throws -> Athlete {
    let sql = "SELECT \(AthleteRow.sql.columns) FROM athlete WHERE id = ?"
    return try AthleteRow.fetchAll(database, sql: sql, arguments: [id])[0].athlete
  }

  private func addLists(of id: Int64, to found: inout AthletePage.Findings) throws {
    let sql = """
      SELECT all_time_list.event_id, \(ListedMarkRow.sql.columns), \(AthleteRow.sql.columns)
      FROM listed_mark CROSS JOIN all_time_list ON all_time_list.id = listed_mark.list_id
        CROSS JOIN athlete ON athlete.id = listed_mark.athlete_id
      WHERE listed_mark.athlete_id = ?
      """
    _ = try database.rows(sql, [id]) { columns in
      let event = try references.event(columns.next())
      let row = try ListedMarkRow(from: &columns)
      let line = try row.line(
        of: try AthleteRow(from: &columns).athlete,
        sources: references.sources(row.citationID)
      )
      if let birth = line.birth { found.births.append(birth) }
      if let mark = CareerMark(line, of: event) { found.marks.append(mark) }
    }
  }
}
