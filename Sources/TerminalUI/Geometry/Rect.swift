/// A block of cells; its right and bottom edges are exclusive.
package struct Rect: Hashable, Sendable {
  /// The leftmost column.
  package let x: Int
  /// The topmost row.
  package let y: Int
  /// Columns, never negative.
  package let width: Int
  /// Rows, never negative.
  package let height: Int

  /// Makes a block; a negative width or height counts as 0.
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(width, 0)
    self.height = max(height, 0)
  }

  /// The block of `size` with its corner at the top left of the screen.
  package init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.width, height: size.height)
  }

  /// No cell at all.
  package static let zero = Rect(x: 0, y: 0, width: 0, height: 0)

  /// The leftmost column.
  package var minX: Int { x }
  /// The topmost row.
  package var minY: Int { y }
  /// The column after the rightmost one.
  package var maxX: Int { x + width }
  /// The row below the lowest one.
  package var maxY: Int { y + height }
  /// The columns.
  package var columns: Range<Int> { x..<maxX }
  /// The rows.
  package var rows: Range<Int> { y..<maxY }
  /// The top left cell.
  package var origin: Position { Position(x: x, y: y) }
  /// Columns and rows.
  package var size: Size { Size(width: width, height: height) }
  /// Whether there is no cell in it.
  package var isEmpty: Bool { width == 0 || height == 0 }

  /// Whether the cell lies in the block.
  package func contains(_ position: Position) -> Bool {
    columns.contains(position.x) && rows.contains(position.y)
  }

  /// The cells that both blocks share; empty where there are none.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left,
      y: top,
      width: min(maxX, other.maxX) - left,
      height: min(maxY, other.maxY) - top
    )
  }

  /// The block without a margin of `margin` cells on each side.
  package func inset(by margin: Int) -> Rect {
    inset(left: margin, top: margin, right: margin, bottom: margin)
  }

  /// The block without the given margins; empty where they meet.
  package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(x: x + left, y: y + top, width: width - left - right, height: height - top - bottom)
  }

  /// One row of the block, counted from its top; empty when it lies outside.
  package func row(_ index: Int) -> Rect {
    let inside = (0..<height).contains(index)
    return Rect(x: x, y: y + index, width: width, height: inside ? 1 : 0)
  }

  /// The block moved by columns and rows.
  package func offset(x columns: Int = 0, y rows: Int = 0) -> Rect {
    Rect(x: x + columns, y: y + rows, width: width, height: height)
  }
}
