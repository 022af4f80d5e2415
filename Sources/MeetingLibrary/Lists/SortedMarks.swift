import GRDB

/// Lines of a list in the order of another column than the mark, with their ranks by mark.
struct SortedMarks {
  private var ids: [Int64] = []
  private var ranks: [Int] = []

  /// How many lines there are.
  var count: Int { ids.count }

  /// Sorts the rows that a statement tells the numbers of, as `line_id`; they are the best of their
  /// list.
  ///
  /// - Complexity: O(*n* log *n*) in the rows.
  init(
    _ lines: String,
    by order: String,
    _ arguments: StatementArguments,
    in database: Database
  ) throws {
    let sql = """
      SELECT performance.id, rank() OVER (ORDER BY mark) FROM (\(lines))
      CROSS JOIN performance ON performance.id = line_id ORDER BY \(order)
      """
    let statement = try database.cachedStatement(sql: sql)
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try cursor.next() {
      ids.append(row[0])
      ranks.append(row[1])
    }
  }

  /// The row and the rank of a line.
  func line(_ place: Int) -> (id: Int64, rank: Int) { (ids[place], ranks[place]) }
}
