/// How many slips of the finger lie between two words.
package enum EditDistance {
  /// Letters to add, leave out, replace, or swap with their neighbour.
  ///
  /// - Complexity: O(*n*·*m*) in the lengths of the words.
  static func between(_ lhs: [UInt8], _ rhs: [UInt8]) -> Int {
    var before: [Int] = []
    var previous = Array(0...rhs.count)
    for (row, left) in lhs.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(rhs.count + 1)
      for (column, right) in rhs.enumerated() {
        var cost = min(previous[column + 1], current[column]) + 1
        cost = min(cost, previous[column] + (left == right ? 0 : 1))
        if row > 0, column > 0, left == rhs[column - 1], lhs[row - 1] == right {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous[rhs.count]
  }

  /// The same for texts, letter by letter of their UTF-8 form.
  package static func between(_ lhs: String, _ rhs: String) -> Int {
    between(Array(lhs.utf8), Array(rhs.utf8))
  }
}
