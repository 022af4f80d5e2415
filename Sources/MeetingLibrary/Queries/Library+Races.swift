package import Athletics
import GRDB

extension Library {
  /// Every race's line, the latest first, then by id.
  ///
  /// A negative limit is none.
  ///
  /// - Complexity: O(*n*) in the races told; runners and splits are not read.
  package func races(limit: Int) throws(LibraryError) -> [RaceSummary] {
    try races(from: "race", where: "TRUE", [limit])
  }

  /// Every race's line.
  package func races() throws(LibraryError) -> [RaceSummary] { try races(limit: -1) }

  /// The lines of races over one distance, of one sex, with so many splits, the latest first.
  ///
  /// - Complexity: O(*n*) in the races of the distance's events.
  package func races(
    over distance: Distance,
    _ sex: Sex,
    splits: Int
  ) throws(LibraryError) -> [RaceSummary] {
    try races(
      from: "event CROSS JOIN race ON race.event_id = event.id",
      where: "event.sex = ? AND race.distance_mm = ? AND race.split_count >= ?",
      [sex.code, distance.millimetres, splits, -1]
    )
  }

  private func races(
    from tables: String,
    where condition: String,
    _ arguments: StatementArguments
  ) throws(LibraryError) -> [RaceSummary] {
    try read { database in
      let references = References(database)
      let sql = """
        SELECT \(RaceRow.sql.columns), \(AthleteRow.sql.columns) FROM \(tables)
        LEFT JOIN athlete ON athlete.id = race.winner_id WHERE \(condition)
        ORDER BY race.date DESC, race.slug LIMIT ?
        """
      return try database.rows(sql, arguments) { columns in
        let row = try RaceRow(from: &columns)
        let winner = row.winnerID == nil ? nil : try AthleteRow(from: &columns).athlete
        return row.summary(of: try references.event(row.eventID), winner: winner)
      }
    }
  }

  /// A race with its runners and their splits, by its id or another name of it.
  ///
  /// - Returns: `nil` where there is none of this name.
  /// - Complexity: O(*n*) in the race's splits.
  package func race(id: String) throws(LibraryError) -> Race? {
    try read { database in try RaceQuery(database).race(named: id) }
  }
}

/// Puts one race together from its tables.
struct RaceQuery {
  private let database: Database
  private let references: References

  init(_ database: Database, _ references: References? = nil) {
    self.database = database
    self.references = references ?? References(database)
  }

  func race(named name: String) throws -> Race? {
    guard let (id, head) = try head(named: name) else { return nil }
    var race = head
    race.runners = try runners(of: id)
    return race
  }

  /// A race without its runners, and its number.
  func head(named name: String) throws -> (id: Int64, race: Race)? {
    guard let (id, row) = try row(where: "race.slug = ?", name) ?? aliased(name) else {
      return nil
    }
    var race = row.race(
      of: try references.event(row.eventID),
      sources: try references.sources(row.citationID)
    )
    race.aliases = try database.rows(
      "SELECT alias FROM race_alias WHERE race_id = ? ORDER BY ordinal",
      [id]
    ) { columns in try columns.next() }
    race.leaderSplits = try leaderSplits(of: id)
    race.lights = try lights(of: id)
    race.previousRecords = try previousRecords(of: id)
    let remarks = try Remarks(database, of: .race, id, references)
    race.notes = remarks.texts(.note)
    race.disagreements = remarks.disagreements
    return (id, race)
  }

  /// One runner of a race by its place in the list, from 0; `nil` where there is none.
  func runner(_ line: Int, of id: Int64) throws -> Runner? {
    try runners(of: id, only: line).first
  }

  private func row(where condition: String, _ name: String) throws -> (Int64, RaceRow)? {
    let sql = "SELECT race.id, \(RaceRow.sql.columns) FROM race WHERE \(condition)"
    return try database.rows(sql, [name]) { columns in
      (try columns.next(Int64.self), try RaceRow(from: &columns))
    }.first
  }

  private func aliased(_ name: String) throws -> (Int64, RaceRow)? {
    try row(where: "race.id = (SELECT min(race_id) FROM race_alias WHERE alias = ?)", name)
  }

  /// The runners of a race, all of them or only one.
  private func runners(of id: Int64, only line: Int? = nil) throws -> [Runner] {
    let arguments: StatementArguments = line.map { [id, $0] } ?? [id]
    let condition = line == nil ? "" : "AND result.ordinal = ?"
    let sql = """
      SELECT \(ResultRow.sql.columns), \(AthleteRow.sql.columns), \(RunnerRow.sql.columns)
      FROM result CROSS JOIN athlete ON athlete.id = result.athlete_id
        LEFT JOIN runner ON runner.result_id = result.id
      WHERE result.race_id = ? \(condition) ORDER BY result.ordinal
      """
    var runners = try database.rows(sql, arguments) { columns in
      let row = try ResultRow(from: &columns)
      let athlete = try AthleteRow(from: &columns).athlete
      let extra = try RunnerRow(from: &columns)
      return Runner(
        result: try row.result(of: athlete, sources: references.sources(row.citationID)),
        isPacemaker: extra.isPacemaker,
        pacemakerNote: extra.pacemakerNote,
        lastSeen: extra.lastSeen
      )
    }
    try addSplits(to: &runners, of: id, only: line)
    try addSegments(to: &runners, of: id, only: line)
    return runners
  }

  /// Adds the splits of a race's runners, or of the only one.
  func addSplits(to runners: inout [Runner], of id: Int64, only line: Int?) throws {
    let arguments: StatementArguments = line.map { [id, $0] } ?? [id]
    let condition = line == nil ? "" : "AND runner = ?"
    let first = line ?? 0
    let plain = """
      SELECT \(PlainSplitsRow.sql.columns) FROM plain_splits
      WHERE race_id = ? \(condition) ORDER BY race_id, runner
      """
    _ = try database.rows(plain, arguments) { columns in
      let row = try PlainSplitsRow(from: &columns)
      let index = row.runner - first
      guard runners.indices.contains(index) else { return }
      runners[index].splits = try row.splits(sources: references.sources(row.citationID))
    }
    let splits = """
      SELECT \(SplitRow.sql.columns) FROM split WHERE race_id = ? \(condition)
      ORDER BY race_id, runner, role, ordinal
      """
    _ = try database.rows(splits, arguments) { columns in
      var row = try SplitRow(from: &columns)
      let index = row.runner - first
      guard runners.indices.contains(index) else { return }
      row.split.sources = try references.sources(row.citationID)
      switch row.role {
      case .split: runners[index].splits.append(row.split)
      case .alsoReported: runners[index].alsoReported.append(row.split)
      }
    }
  }

  private func addSegments(to runners: inout [Runner], of id: Int64, only line: Int?) throws {
    let arguments: StatementArguments = line.map { [id, $0] } ?? [id]
    let sql = """
      SELECT \(SegmentRow.sql.columns) FROM segment
      WHERE race_id = ? \(line == nil ? "" : "AND runner = ?") ORDER BY race_id, runner, ordinal
      """
    for var row in try SegmentRow.fetchAll(database, sql: sql, arguments: arguments) {
      let index = row.runner - (line ?? 0)
      guard runners.indices.contains(index) else { continue }
      row.segment.sources = try references.sources(row.citationID)
      runners[index].segments.append(row.segment)
    }
  }

  private func leaderSplits(of id: Int64) throws -> [Split] {
    let sql = """
      SELECT \(LeaderSplitRow.sql.columns) FROM leader_split WHERE race_id = ?
      ORDER BY race_id, ordinal
      """
    return try LeaderSplitRow.fetchAll(database, sql: sql, arguments: [id]).map { row in
      var split = row.split
      split.sources = try references.sources(row.citationID)
      return split
    }
  }

  private func lights(of id: Int64) throws -> LightsNote? {
    let sql = "SELECT \(LightsRow.sql.columns) FROM race_lights WHERE race_id = ?"
    return try LightsRow.fetchAll(database, sql: sql, arguments: [id]).first.map { row in
      LightsNote(
        target: try row.target?.timeMark(),
        text: row.text,
        sources: try references.sources(row.citationID)
      )
    }
  }

  private func previousRecords(of id: Int64) throws -> [PreviousRecord] {
    let sql = """
      SELECT \(PreviousRecordRow.sql.columns), \(AthleteRow.sql.columns) FROM previous_record
      CROSS JOIN athlete ON athlete.id = previous_record.athlete_id
      WHERE race_id = ? ORDER BY race_id, ordinal
      """
    return try database.rows(sql, [id]) { columns in
      let row = try PreviousRecordRow(from: &columns)
      let athlete = try AthleteRow(from: &columns).athlete
      return try row.record(of: athlete, sources: references.sources(row.citationID))
    }
  }
}
