import GRDB

/// The lines of a list whose marks are not counted, gathered in one pass.
struct GatheredMarks {
  /// The rows, the best mark first.
  let ids: [Int64]
  private let orders: [Int64]

  init(_ filter: MarkFilter, in database: Database) throws {
    let sql = "SELECT id, mark FROM \(filter.source) ORDER BY mark, date, person_id, id"
    var ids: [Int64] = []
    var orders: [Int64] = []
    _ = try database.rows(sql, filter.statementArguments([])) { columns in
      ids.append(try columns.next())
      orders.append(try columns.next())
    }
    self.ids = ids
    self.orders = orders
  }

  /// Lines whose mark is better than one.
  ///
  /// - Complexity: O(log *n*).
  func countBetter(than order: Int64) -> Int {
    var (low, high) = (0, orders.count)
    while low < high {
      let middle = (low + high) / 2
      if orders[middle] < order { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
