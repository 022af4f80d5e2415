/// A cell of the screen, counted from the top left corner.
package struct Position: Hashable, Sendable {
  /// Columns from the left edge, from 0.
  package var x: Int
  /// Rows from the top edge, from 0.
  package var y: Int

  /// Makes the position of one cell.
  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }

  /// The top left corner.
  package static let zero = Position(x: 0, y: 0)
}
