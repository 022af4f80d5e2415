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
  private let memory: ListMemory
  private let mostSorted: Int

  /// The list of a query; `nil` where the library does not know its discipline.
  init?(
    _ query: MarkQuery,
    in database: Database,
    _ memory: ListMemory,
    mostSorted: Int = .max
  ) throws {
    guard let filter = try MarkFilter(query, in: database) else { return nil }
    self.database = database
    self.query = query
    self.filter = filter
    references = References(database)
    ladder = try MarkLadder(filter, in: database)
    let key = Self.key(filter)
    gathered =
      ladder == nil
      ? try memory.gathered(key, in: database) { try GatheredMarks(filter, in: database) } : nil
    self.memory = memory
    self.mostSorted = mostSorted
  }

  /// Lines that there are pages of.
  var total: Int { query.column == .mark ? whole : min(whole, mostSorted) }

  /// Says that only a part of the list is sorted, where that is so.
  var sortedPart: String? {
    whole > total ? "the best \(total) of \(whole) lines, sorted by \(query.column.rawValue)" : nil
  }

  private var whole: Int { ladder?.total ?? gathered?.count ?? 0 }

  /// Lines whose mark is better than one.
  func countBetter(than order: Int64) throws -> Int {
    guard let ladder else { return try gathered?.countBetter(than: order, in: database) ?? 0 }
    let (count, rest) = try ladder.below(order)
    guard let rest else { return count }
    return try count + self.count(of: rest)
  }

  /// Lines of one mark.
  func countLevel(with order: Int64) throws -> Int {
    guard let gathered else { return try count(of: order...order) }
    let worse = try gathered.countBetter(than: order + 1, in: database)
    return try worse - gathered.countBetter(than: order, in: database)
  }

  /// Some lines in the order of the query, the first of them at a place of the whole list.
  func lines(from start: Int, count: Int) throws -> [RankedMark] {
    guard count > 0, start < total else { return [] }
    let places = start..<(start + min(count, total - start))
    guard query.column == .mark else { return try sorted(places) }
    guard query.isReversed else { return try ranked(try best(places), from: start) }
    let mirrored = total - places.upperBound..<total - places.lowerBound
    return try ranked(try best(mirrored), from: mirrored.lowerBound).reversed()
  }

  /// The nearest line on one side of a mark.
  func neighbour(of order: Int64, isBetter: Bool, better: Int, level: Int) throws -> RankedMark? {
    let place = isBetter ? better - 1 : better + level
    guard place >= 0, let line = try best(place..<place + 1).first else { return nil }
    let rank = isBetter ? try countBetter(than: line.row.code.order) : place
    return try marked(line, rank + 1)
  }

  // MARK: - Rows

  /// Lines by mark, the best first.
  private func best(_ places: Range<Int>) throws -> [PerformanceLine] {
    if let gathered {
      return try gathered.ids(places).flatMap { try row($0) }
    }
    guard let (before, marks) = try ladder?.marks(of: places) else { return [] }
    let page = [
      marks.lowerBound, marks.upperBound, Int64(places.count), Int64(places.lowerBound - before),
    ]
    return try database.rows(Self.pageSQL(filter), filter.statementArguments(page)) {
      try PerformanceLine(from: &$0)
    }
  }

  /// Lines by another column, level ones by mark.
  private func sorted(_ places: Range<Int>) throws -> [RankedMark] {
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
    // Lines without a value stand last either way.
    let order =
      columns.map { $0.hasSuffix("NULL") || $0.hasSuffix("= 0") ? $0 : $0 + down }
      .joined(separator: ", ") + ", \(Self.byMark)"
    let key = Self.key(filter, order, [Int64(total)])
    let sorted = try memory.sorted(key, in: database) {
      let (lines, arguments) = try bestLines()
      return try SortedMarks(lines, by: order, arguments, in: database)
    }
    return try places.clamped(to: 0..<sorted.count).flatMap { place in
      let (id, rank) = sorted.line(place)
      return try row(id).map { try marked($0, rank) }
    }
  }

  /// A statement that tells the rows of all lines that there are pages of, the best marks.
  private func bestLines() throws -> (sql: String, StatementArguments) {
    if let gathered {
      let ids = gathered.ids(0..<total).map(String.init).joined(separator: ",")
      return ("SELECT value AS line_id FROM json_each(?)", ["[\(ids)]"])
    }
    let marks = try ladder?.marks(of: 0..<total)?.marks ?? Int64.min...Int64.max
    let sql = """
      SELECT id AS line_id FROM \(filter.source) AND mark BETWEEN ? AND ?
      ORDER BY \(Self.byMark) LIMIT ?
      """
    let limits = [marks.lowerBound, marks.upperBound, Int64(total)]
    return (sql, filter.statementArguments(limits))
  }

  private static func key(
    _ filter: MarkFilter,
    _ order: String = "",
    _ limits: [Int64] = []
  ) -> ListMemory.Key {
    ListMemory.Key(
      sql: "\(filter.isFirstOfEach) \(filter.source) \(order)",
      arguments: filter.statementArguments(limits)
    )
  }

  private func row(_ id: Int64) throws -> [PerformanceLine] {
    let sql = """
      SELECT \(PerformanceRow.sql.columns), \(AthleteRow.sql.columns) FROM performance
      CROSS JOIN athlete ON athlete.id = performance.athlete_id WHERE performance.id = ?
      """
    return try database.rows(sql, [id]) { try PerformanceLine(from: &$0) }
  }

  /// What orders level marks too.
  private static let byMark = "mark, date, person_id, id"

  /// A page of a list: its rows are found in the index alone, then read.
  private static func pageSQL(_ filter: MarkFilter) -> String {
    """
    SELECT \(PerformanceRow.sql.columns), \(AthleteRow.sql.columns)
    FROM (
      SELECT id AS line_id, row_number() OVER () AS line_number FROM (
        SELECT id FROM \(filter.source) AND mark BETWEEN ? AND ? ORDER BY \(byMark)
        LIMIT ? OFFSET ?
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
