/// A line of a list takes another number.
struct LineMove {
  /// The number of a line that waits for its own to be free.
  static let waiting = -1

  /// The number that the line had at first.
  let line: Int
  /// The number that it has now.
  let from: Int
  /// The number that it takes, which is free by then.
  let to: Int

  /// The moves that put lines in an order, one after the other.
  ///
  /// - Parameter order: the numbers of the first line, the second and so on.
  /// - Returns: one move a line; two for the first of each round of lines that change places, which
  ///   waits until the others have moved; none for a line that stays.
  /// - Complexity: O(*n*) in the lines.
  static func moves(to order: [Int]) -> [LineMove] {
    var moves: [LineMove] = []
    var isFilled = Array(repeating: false, count: order.count)
    for first in order.indices where order[first] != first && !isFilled[first] {
      moves.append(LineMove(line: first, from: first, to: waiting))
      var free = first
      while order[free] != first {
        moves.append(LineMove(line: order[free], from: order[free], to: free))
        isFilled[free] = true
        free = order[free]
      }
      moves.append(LineMove(line: first, from: waiting, to: free))
      isFilled[free] = true
    }
    return moves
  }
}
