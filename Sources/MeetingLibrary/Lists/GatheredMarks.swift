import GRDB

/// The lines of a list that no counts lead to, gathered in one pass: the numbers of their rows, the
/// best mark first.
struct GatheredMarks {
  /// How many lines there are.
  private(set) var count = 0
  /// The numbers in parts, so that millions of them never move to a larger place.
  private var parts: [[Int64]] = []

  private static let part = 1 << 16

  /// Gathers the rows of a filter.
  ///
  /// - Complexity: O(*n* log *n*) in the rows.
  init(_ filter: MarkFilter, in database: Database) throws {
    if filter.isFirstOfEach {
      for line in try Self.firstOfEach(filter, in: database) { append(line.id) }
    } else {
      let sql = "SELECT id FROM \(filter.source) ORDER BY mark, date, person_id, id"
      let statement = try database.cachedStatement(sql: sql)
      let cursor = try Int64.fetchCursor(statement, arguments: filter.statementArguments([]))
      while let id = try cursor.next() { append(id) }
    }
  }

  /// The rows of some lines; none beyond the end.
  func ids(_ places: Range<Int>) -> [Int64] {
    places.clamped(to: 0..<count).map { parts[$0 / Self.part][$0 % Self.part] }
  }

  /// Lines whose mark is better than one.
  ///
  /// - Complexity: O(log *n*) rows are read.
  func countBetter(than order: Int64, in database: Database) throws -> Int {
    let statement = try database.cachedStatement(sql: "SELECT mark FROM performance WHERE id = ?")
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      let id = parts[middle / Self.part][middle % Self.part]
      let mark = try Int64.fetchOne(statement, arguments: [id]) ?? .max
      if mark < order { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func append(_ id: Int64) {
    if count % Self.part == 0 {
      parts.append([])
      parts[parts.count - 1].reserveCapacity(Self.part)
    }
    parts[parts.count - 1].append(id)
    count += 1
  }

  // MARK: - One mark an athlete

  private struct Line {
    var mark: Int64
    var date: Int
    var person: Int64
    var id: Int64

    func isBefore(_ other: Line) -> Bool {
      (mark, date, person, id) < (other.mark, other.date, other.person, other.id)
    }
  }

  /// The best row of every person, in order; an index holds all that this needs.
  private static func firstOfEach(_ filter: MarkFilter, in database: Database) throws -> [Line] {
    let sql = "SELECT mark, date, person_id, id FROM \(filter.source)"
    let statement = try database.cachedStatement(sql: sql)
    let cursor = try Row.fetchCursor(statement, arguments: filter.statementArguments([]))
    var first: [Int64: Line] = [:]
    while let row = try cursor.next() {
      let line = Line(mark: row[0], date: row[1], person: row[2], id: row[3])
      if let known = first[line.person], !line.isBefore(known) { continue }
      first[line.person] = line
    }
    return first.values.sorted { $0.isBefore($1) }
  }
}
