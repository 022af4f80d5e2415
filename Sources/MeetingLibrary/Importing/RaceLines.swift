import Athletics
import GRDB

/// The lines of a race in the library while rows are taken into it: what tells one from another is
/// at hand, all else is read where a row is about it.
///
/// Lines are added at the end; `close` puts them in the order of results. Some 300 bytes a line are
/// held.
final class RaceLines: LineStore {
  let keys: [LineIndex.Key]

  private let writer: FactWriter
  private let unitID: Int64
  private let raceID: Int64
  private let distance: Distance
  private var ranks: [ResultRank]
  /// The number of each line's row in `result`.
  private var ids: [Int64]
  private var isTouched = false

  private var database: Database { writer.database }

  /// The lines of a race that is run in a unit.
  ///
  /// - Complexity: O(*n*) in the lines; splits are not read.
  init(_ writer: FactWriter, unitID: Int64, raceID: Int64, distance: Distance) throws {
    self.writer = writer
    self.unitID = unitID
    self.raceID = raceID
    self.distance = distance
    let sql = """
      SELECT result.id, result.place, result.mark, result.mark_form, result.status, result.bib,
        result.lane, \(AthleteRow.sql.columns)
      FROM result CROSS JOIN athlete ON athlete.id = result.athlete_id
      WHERE result.race_id = ? ORDER BY result.ordinal
      """
    let lines = try writer.database.rows(sql, [raceID]) { columns in
      let id: Int64 = try columns.next()
      let place: Int? = try columns.optional()
      let code = MarkCode(amount: try columns.optional(), form: try columns.optional())
      let rank = ResultRank(place: place, mark: try code?.mark(), status: try columns.coded())
      let (bib, lane): (String?, Int?) = (try columns.optional(), try columns.optional())
      let athlete = try AthleteRow(from: &columns).athlete
      return (id: id, rank: rank, key: LineIndex.Key(bib: bib, athlete: athlete, lane: lane))
    }
    keys = lines.map(\.key)
    ids = lines.map(\.id)
    ranks = lines.map(\.rank)
  }

  func runner(_ line: Int) throws -> Runner {
    guard let runner = try RaceQuery(database).runner(line, of: raceID) else {
      throw UnknownCode(code: line)
    }
    return runner.withoutFinish(at: distance)
  }

  func replace(_ line: Int, with runner: Runner) throws {
    for table in Self.ofRunners {
      try database.run("DELETE FROM \(table) WHERE race_id = ? AND runner = ?", [raceID, line])
    }
    try database.run("DELETE FROM result WHERE id = ?", [ids[line]])
    ranks[line] = ResultRank(runner.result)
    ids[line] = try write(runner, line)
  }

  func append(_ runner: Runner) throws {
    ranks.append(ResultRank(runner.result))
    ids.append(try write(runner, ranks.count - 1))
  }

  /// Puts the lines in order and brings what a list of races tells up to date; takes no line after.
  ///
  /// - Complexity: O(*n* log *n*) in the lines, and in the splits of those that move.
  func close() throws {
    guard isTouched else { return }
    try sort()
    let sql = """
      UPDATE race SET
        runner_count = (SELECT count(*) FROM result WHERE race_id = ?1),
        (split_count, official_split_count) = (
          SELECT count(basis) + plain.count, count(basis) FILTER (WHERE basis = ?2) + plain.count
          FROM (SELECT ifnull(sum(count), 0) AS count FROM plain_splits WHERE race_id = ?1) AS plain
            LEFT JOIN split ON split.race_id = ?1 AND role = ?3),
        (winner_id, winning_mark) = (
          SELECT athlete_id, mark_text FROM result
          WHERE race_id = ?1 AND place = 1 ORDER BY ordinal LIMIT 1)
      WHERE id = ?1
      """
    try database.run(sql, [raceID, Basis.official.code, SplitRow.Role.split.rawValue])
    try database.run("INSERT OR IGNORE INTO changed VALUES (2, ?)", [raceID])
  }

  private func write(_ runner: Runner, _ line: Int) throws -> Int64 {
    isTouched = true
    return try writer.write(
      runner.finishing(at: distance),
      owner: .both(unit: unitID, race: raceID),
      of: raceID,
      distance,
      ordinal: line
    )
  }

  /// The tables with rows of a runner, beside `result`.
  private static let ofRunners = ["plain_splits", "split", "segment"]

  private func sort() throws {
    let moves = LineMove.moves(to: ResultRank.order(ranks))
    guard !moves.isEmpty else { return }
    let move = try RowStatement("UPDATE result SET ordinal = ? WHERE id = ?", in: database)
    for line in moves { try move.run([.number(line.to), .number(ids[line.line])]) }
    for table in Self.ofRunners where try hasRows(in: table) {
      let sql = "UPDATE \(table) SET runner = ? WHERE race_id = ? AND runner = ?"
      let move = try RowStatement(sql, in: database)
      for line in moves {
        try move.run([.number(line.to), .number(raceID), .number(line.from)])
      }
    }
  }

  private func hasRows(in table: String) throws -> Bool {
    let sql = "SELECT EXISTS (SELECT 1 FROM \(table) WHERE race_id = ?)"
    return try Bool.fetchOne(database.cachedStatement(sql: sql), arguments: [raceID]) ?? false
  }
}
