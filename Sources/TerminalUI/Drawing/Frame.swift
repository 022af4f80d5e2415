/// A picture of the screen: cells row by row, with a style each.
///
/// Whatever is drawn outside the frame or outside the clip is left out. Text is sanitised on its way
/// in, so that every cell is safe to send to a terminal.
package struct Frame: Sendable {
  /// Columns and rows.
  package private(set) var size: Size
  /// The cells, row after row from the top left; `size.width * size.height` of them.
  package private(set) var cells: [Cell]
  /// Where drawing has an effect, always inside the frame.
  package private(set) var clip: Rect
  /// For each row whether it has been drawn on since the frame was `settled`.
  package private(set) var drawnRows: [Bool]

  /// Makes an empty frame.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank(), count: size.width * size.height)
    clip = Rect(size)
    drawnRows = Array(repeating: true, count: size.height)
  }

  /// The whole frame as a block.
  package var bounds: Rect { Rect(size) }

  /// Empties the frame, and gives it another size when asked to; its memory is used again.
  package mutating func reset(to size: Size? = nil) {
    let size = size ?? self.size
    let count = size.width * size.height
    if count == cells.count {
      for index in cells.indices { cells[index] = .blank() }
    } else {
      cells.removeAll(keepingCapacity: true)
      cells.append(contentsOf: repeatElement(.blank(), count: count))
    }
    self.size = size
    clip = Rect(size)
    drawnRows = Array(repeating: true, count: size.height)
  }

  /// Takes every row for shown: from now on only what is drawn on it again is new.
  package mutating func settle() {
    for row in drawnRows.indices { drawnRows[row] = false }
  }

  /// The cell at a column and a row; a blank one outside the frame.
  package subscript(x: Int, y: Int) -> Cell {
    bounds.contains(Position(x: x, y: y)) ? cells[y * size.width + x] : .blank()
  }

  /// Draws with `body` so that nothing outside `rect` changes.
  @discardableResult
  package mutating func withClip<Result, Failure>(
    _ rect: Rect,
    _ body: (inout Frame) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let before = clip
    clip = clip.intersection(rect)
    defer { clip = before }
    return try body(&self)
  }

  /// Writes a cell where the clip allows it, and blanks halves of wide characters it cuts in two.
  mutating func store(_ cell: Cell, x: Int, y: Int) {
    guard x >= clip.minX, x < clip.maxX, y >= clip.minY, y < clip.maxY else { return }
    if cell.width == 2 {
      guard x + 1 < clip.maxX else { return overwrite(.blank(cell.style), x: x, y: y) }
      overwrite(cell, x: x, y: y)
      overwrite(.continuation(cell.style), x: x + 1, y: y)
    } else {
      overwrite(cell, x: x, y: y)
    }
  }

  /// Writes cells of one column side by side inside the clip, `next` giving each in turn.
  ///
  /// - Complexity: O(*n*); far quicker than one by one.
  @inline(__always)
  mutating func storeRun(at x: Int, _ y: Int, count: Int, _ next: () -> Cell) {
    let start = y * size.width + x
    drawnRows[y] = true
    let isPlain = cells.withUnsafeMutableBufferPointer { cells in
      for index in start..<(start + count) where cells[index].width != 1 { return false }
      for index in start..<(start + count) { cells[index] = next() }
      return true
    }
    guard !isPlain else { return }
    for column in x..<(x + count) { overwrite(next(), x: column, y: y) }
  }

  /// Writes a cell inside the frame; whoever loses a half to it becomes blank.
  private mutating func overwrite(_ cell: Cell, x: Int, y: Int) {
    let index = y * size.width + x
    let old = cells[index].width
    cells[index] = cell
    drawnRows[y] = true
    guard old != 1 || cell.width != 1 else { return }
    mend(around: x, y: y, old: old, new: cell.width)
  }

  private mutating func mend(around x: Int, y: Int, old: UInt8, new: UInt8) {
    let index = y * size.width + x
    if old == 0, new != 0, x > 0, cells[index - 1].width == 2 {
      cells[index - 1] = .blank(cells[index - 1].style)
    }
    if old == 2, x + 1 < size.width, cells[index + 1].width == 0 {
      cells[index + 1] = .blank(cells[index + 1].style)
    }
  }

  /// Adds a combining mark to the character before column `x`.
  mutating func combine(_ mark: Unicode.Scalar, before x: Int, y: Int) {
    var column = x - 1
    guard clip.contains(Position(x: column, y: y)) else { return }
    if cells[y * size.width + column].isContinuation { column -= 1 }
    guard column >= 0 else { return }
    let index = y * size.width + column
    cells[index] = cells[index].adding(mark: mark)
    drawnRows[y] = true
  }

  /// Makes every cell ASCII, in place.
  package mutating func foldToASCII() {
    for index in cells.indices { cells[index] = cells[index].asciiFolded }
    for row in drawnRows.indices { drawnRows[row] = true }
  }

  /// Changes the style of every cell of `rect` that the clip lets through.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = clip.intersection(rect)
    for y in area.rows {
      drawnRows[y] = true
      for index in (y * size.width + area.minX)..<(y * size.width + area.maxX) {
        change(&cells[index].style)
      }
    }
  }
}

extension Frame: Equatable {
  /// Whether two frames look the same.
  package static func == (one: Frame, other: Frame) -> Bool {
    one.size == other.size && one.cells == other.cells
  }
}
