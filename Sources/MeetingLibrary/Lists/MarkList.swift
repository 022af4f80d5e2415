import Athletics
import GRDB

/// One list of marks: counts it, finds its lines and their ranks.
struct MarkList {
  private let database: Database
  private let references: References
  private let query: MarkQuery
  private let filter: MarkFilter
  private let ladder: MarkLadder?
  private let gathered: GatheredMarks?

  /// The list of a query; `nil` where the library does not know its discipline.
  init?(_ query: MarkQuery, in database: Database) throws {
    guard let filter = try MarkFilter(query, in: database) else { return nil }
    self.database = database
    self.query = query
    self.filter = filter
    references = References(database)
    ladder = try MarkLadder(filter, in: database)
    gathered = ladder == nil ? try GatheredMarks(filter, in: database) : nil
  }

  /// Lines of the whole list.
  var total: Int { ladder?.total ?? gathered?.ids.count ?? 0 }

  /// Lines whose mark is better than one.
  func countBetter(than order: Int64) throws -> Int {
    guard let ladder else { return gathered?.countBetter(than: order) ?? 0 }
    let (count, rest) = try ladder.below(order)
    guard let rest else { return count }
    return try count + self.count(of: rest)
  }

  /// Lines of one mark.
  func countLevel(with order: Int64) throws -> Int {
    guard let gathered else { return try count(of: order...order) }
    return gathered.countBetter(than: order + 1) - gathered.countBetter(than: order)
  }

  /// Some lines in the order of the query, the first of them at a place of the whole list.
  func lines(from start: Int, count: Int) throws -> [RankedMark] {
    guard count > 0, start < total else { return [] }
    let places = start..<min(total, start + count)
    guard query.column == .mark else { return try ranked(try otherwise(places)) }
    guard query.isReversed else { return try ranked(try best(places), from: start) }
    let mirrored = total - places.upperBound..<total - places.lowerBound
    return try ranked(try best(mirrored), from: mirrored.lowerBound).reversed()
  }

  /// The nearest line on one side of a mark.
  func neighbour(of order: Int64, isBetter: Bool, better: Int, level: Int) throws -> RankedMark? {
    let place = isBetter ? better - 1 : better + level
    guard place >= 0 else { return nil }
    return try ranked(try best(place..<place + 1), from: place).first
  }

  // MARK: - Rows

  /// Lines by mark, the best first.
  private func best(_ places: Range<Int>) throws -> [PerformanceLine] {
    if let gathered {
      return try gathered.ids[places.clamped(to: gathered.ids.indices)].flatMap { try row($0) }
    }
    guard let (before, marks) = try ladder?.marks(of: places) else { return [] }
    return try rows(
      " AND mark BETWEEN ? AND ?",
      [marks.lowerBound, marks.upperBound],
      order: "mark, date, person_id, id",
      places.count,
      after: places.lowerBound - before
    )
  }

  /// Lines by another column, level ones by mark.
  private func otherwise(_ places: Range<Int>) throws -> [PerformanceLine] {
    let down = query.isReversed ? " DESC" : ""
    let columns =
      switch query.column {
      case .mark: ["mark"]
      case .athlete: ["(SELECT folded FROM athlete WHERE athlete.id = athlete_id)"]
      case .nation: ["nation"]
      case .age: ["age IS NULL", "age"]
      case .date: ["date = 0", "date"]
      case .place: ["place IS NULL", "place"]
      }
    let order = columns.map { $0 + down }.joined(separator: ", ") + ", mark, date, person_id, id"
    return try rows("", [], order: order, places.count, after: places.lowerBound)
  }

  private func rows(
    _ condition: String,
    _ values: [Int64],
    order: String,
    _ count: Int,
    after offset: Int
  ) throws -> [PerformanceLine] {
    let sql = Self.pageSQL(filter, condition, order: order)
    let arguments = filter.statementArguments(values + [Int64(count), Int64(offset)])
    return try database.rows(sql, arguments) { try PerformanceLine(from: &$0) }
  }

  private func row(_ id: Int64) throws -> [PerformanceLine] {
    let sql = """
      SELECT \(PerformanceRow.sql.columns), \(AthleteRow.sql.columns) FROM performance
      CROSS JOIN athlete ON athlete.id = performance.athlete_id WHERE performance.id = ?
      """
    return try database.rows(sql, [id]) { try PerformanceLine(from: &$0) }
  }

  /// A page of a list: its rows are found in the index alone, then read.
  private static func pageSQL(_ filter: MarkFilter, _ condition: String, order: String) -> String {
    """
    SELECT \(PerformanceRow.sql.columns), \(AthleteRow.sql.columns)
    FROM (
      SELECT id AS line_id, row_number() OVER () AS line_number FROM (
        SELECT id FROM \(filter.source)\(condition) ORDER BY \(order) LIMIT ? OFFSET ?
      )
    ) CROSS JOIN performance ON performance.id = line_id
      CROSS JOIN athlete ON athlete.id = performance.athlete_id
    ORDER BY line_number
    """
  }

  /// Lines of some marks, counted in the index.
  private func count(of marks: ClosedRange<Int64>) throws -> Int {
    let sql = "SELECT count(*) FROM \(filter.source) AND mark BETWEEN ? AND ?"
    let arguments = filter.statementArguments([marks.lowerBound, marks.upperBound])
    return try Int.fetchOne(database.cachedStatement(sql: sql), arguments: arguments) ?? 0
  }

  // MARK: - Ranks

  /// Lines by mark with their ranks, which follow from their places.
  private func ranked(_ lines: [PerformanceLine], from start: Int) throws -> [RankedMark] {
    guard let first = lines.first else { return [] }
    var rank = try countBetter(than: first.row.code.order) + 1
    var order = first.row.code.order
    return try lines.enumerated().map { index, line in
      if line.row.code.order != order {
        order = line.row.code.order
        rank = start + index + 1
      }
      return try marked(line, rank)
    }
  }

  /// Lines in any order with their ranks by mark.
  private func ranked(_ lines: [PerformanceLine]) throws -> [RankedMark] {
    var ranks: [Int64: Int] = [:]
    return try lines.map { line in
      let order = line.row.code.order
      let rank = try ranks[order] ?? countBetter(than: order) + 1
      ranks[order] = rank
      return try marked(line, rank)
    }
  }

  private func marked(_ line: PerformanceLine, _ rank: Int) throws -> RankedMark {
    try line.row.line(
      rank: rank,
      of: line.athlete,
      sources: references.sources(line.row.citationID)
    )
  }
}

/// A row of a list with its athlete.
struct PerformanceLine {
  var row: PerformanceRow
  var athlete: Athlete

  /// Reads the columns of both tables.
  init(from columns: inout ColumnReader) throws {
    row = try PerformanceRow(from: &columns)
    athlete = try AthleteRow(from: &columns).athlete
  }
}
