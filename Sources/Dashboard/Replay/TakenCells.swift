import TerminalUI

/// Which cells of a picture hold something that nothing else may cover.
struct TakenCells {
  /// The cells counted; whatever lies outside is taken.
  let rect: Rect
  private var taken: [Bool]

  /// Cells that are all free.
  init(_ rect: Rect) {
    self.rect = rect
    taken = Array(repeating: false, count: rect.width * rect.height)
  }

  /// Whether a cell is free.
  func isFree(_ x: Int, _ y: Int) -> Bool {
    rect.columns.contains(x) && rect.rows.contains(y)
      && !taken[(y - rect.y) * rect.width + x - rect.x]
  }

  /// Whether cells side by side are free, and one more at either end, so that words stay apart.
  func hasRoom(_ x: Int, _ y: Int, width: Int) -> Bool {
    guard x >= rect.minX, x + width <= rect.maxX, y >= rect.minY, y < rect.maxY else {
      return false
    }
    let row = (y - rect.y) * rect.width - rect.x
    let first = row + max(x - 1, rect.minX), end = row + min(x + width + 1, rect.maxX)
    return taken.withUnsafeBufferPointer { taken in
      for index in first..<end where taken[index] { return false }
      return true
    }
  }

  /// Takes cells side by side.
  mutating func take(_ x: Int, _ y: Int, width: Int = 1) {
    guard rect.rows.contains(y) else { return }
    let row = (y - rect.y) * rect.width - rect.x
    for column in max(x, rect.minX)..<max(min(x + width, rect.maxX), max(x, rect.minX)) {
      taken[row + column] = true
    }
  }

  /// Takes every cell of a rectangle.
  mutating func take(_ area: Rect) {
    for y in area.rows { take(area.x, y, width: area.width) }
  }

  /// Takes the cells in which a drawing has dots.
  mutating func take(_ canvas: BrailleCanvas) {
    for row in 0..<min(canvas.height, rect.height) {
      for column in 0..<min(canvas.width, rect.width)
      where canvas.scalar(column: column, row: row) != nil {
        taken[row * rect.width + column] = true
      }
    }
  }

  /// The free place for a word that is nearest to a cell, above, below or beside it.
  ///
  /// - Parameters:
  ///   - cell: what the word belongs to.
  ///   - width: columns of the word.
  ///   - reach: rows to look above and below; twice as many columns to either side.
  ///   - isFit: whether a word may begin or end at a cell.
  /// - Returns: the word's first cell; `nil` where nothing is free within reach.
  /// - Complexity: O(*r*²) in the reach.
  func place(
    near cell: Position,
    width: Int,
    reach: Int,
    where isFit: (Int, Int) -> Bool = { _, _ in true }
  ) -> Position? {
    func fits(_ x: Int, _ y: Int) -> Bool {
      hasRoom(x, y, width: width) && isFit(x, y) && isFit(x + width - 1, y)
    }
    for ring in 1...max(reach, 1) {
      for y in [cell.y - ring, cell.y + ring, cell.y] {
        let beside = y == cell.y
        for shift in beside ? [ring * 2] : Array(0...(ring * 2)) {
          let right = beside ? cell.x + shift : cell.x - width / 2 + shift
          if fits(right, y) { return Position(x: right, y: y) }
          let left = beside ? cell.x - shift - width + 1 : cell.x - width / 2 - shift
          if fits(left, y) { return Position(x: left, y: y) }
        }
      }
    }
    return nil
  }
}
