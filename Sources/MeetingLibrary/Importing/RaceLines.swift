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
      SELECT result.place, result.mark, result.mark_form, result.status, result.bib, result.lane,
        \(AthleteRow.sql.columns)
      FROM result CROSS JOIN athlete ON athlete.id = result.athlete_id
      WHERE result.race_id = ? ORDER BY result.ordinal
      """
    let lines = try writer.database.rows(sql, [raceID]) { columns in
      let place: Int? = try columns.optional()
      let code = MarkCode(amount: try columns.optional(), form: try columns.optional())
      let rank = ResultRank(place: place, mark: try code?.mark(), status: try columns.coded())
      let (bib, lane): (String?, Int?) = (try columns.optional(), try columns.optional())
      let athlete = try AthleteRow(from: &columns).athlete
      return (rank: rank, key: LineIndex.Key(bib: bib, athlete: athlete, lane: lane))
    }
    keys = lines.map(\.key)
    ranks = lines.map(\.rank)
  }

  func runner(_ line: Int) throws -> Runner {
    guard let runner = try RaceQuery(database).runner(line, of: raceID) else {
      throw UnknownCode(code: line)
    }
    return runner.withoutFinish(at: distance)
  }

  func replace(_ line: Int, with runner: Runner) throws {
    for (table, column) in Self.columns {
      try database.run("DELETE FROM \(table) WHERE race_id = ? AND \(column) = ?", [raceID, line])
    }
    ranks[line] = ResultRank(runner.result)
    try write(runner, line)
  }

  func append(_ runner: Runner) throws {
    ranks.append(ResultRank(runner.result))
    try write(runner, ranks.count - 1)
  }

  /// Puts the lines in order and brings what a list of races tells up to date.
  ///
  /// - Complexity: O(*n* log *n*) in the lines, and in the splits of those that move.
  func close() throws {
    guard isTouched else { return }
    isTouched = false
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

  private func write(_ runner: Runner, _ line: Int) throws {
    isTouched = true
    try writer.write(
      runner.finishing(at: distance),
      owner: .both(unit: unitID, race: raceID),
      of: raceID,
      distance,
      ordinal: line
    )
  }

  /// Where the number of a line stands.
  private static let columns = [
    ("plain_splits", "runner"), ("split", "runner"), ("segment", "runner"), ("result", "ordinal"),
  ]

  private func sort() throws {
    let order = ResultRank.order(ranks)
    let moves = order.enumerated().filter { $0.offset != $0.element }
    guard !moves.isEmpty else { return }
    // Numbers are unique at every moment: first out of the way, then to their places.
    for (table, column) in Self.columns {
      let leave = "UPDATE \(table) SET \(column) = ? WHERE race_id = ? AND \(column) = ?"
      for (place, line) in moves { try database.run(leave, [-1 - place, raceID, line]) }
      let arrive = """
        UPDATE \(table) SET \(column) = -1 - \(column) WHERE race_id = ? AND \(column) < 0
        """
      try database.run(arrive, [raceID])
    }
    ranks = order.map { ranks[$0] }
  }
}
