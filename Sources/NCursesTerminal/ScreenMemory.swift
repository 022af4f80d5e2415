package import TerminalUI

/// What the screen holds, so that only runs of cells that differ are handed on.
package struct ScreenMemory: Sendable {
  /// Columns and rows of the screen.
  package private(set) var size: Size
  private var cells: [Cell]
  private var changedCount = 0
  /// Whether a frame is on the screen, so that rows not drawn on since are known.
  private var holdsFrame = false

  /// Takes an empty screen.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank(), count: size.width * size.height)
  }

  /// Takes an empty screen, perhaps of another size.
  package mutating func forget(size: Size) {
    self = ScreenMemory(size: size)
  }

  /// Remembers a frame, and hands over the run of each row that differs from what the screen held.
  ///
  /// A run never parts the halves of a wide character. Where the frame is smaller than the screen the
  /// rest is blank; where it is larger it is cut.
  ///
  /// - Parameters:
  ///   - frame: what is to be on the screen; rows not drawn on since it was settled are taken to be
  ///     those of the frame before, unless there was none.
  ///   - send: takes the first position of a run and its cells.
  /// - Returns: how many cells have changed.
  /// - Complexity: O(*n*) in the cells of the rows drawn on.
  @discardableResult
  package mutating func update(
    to frame: Frame,
    send: (Position, ArraySlice<Cell>) -> Void
  ) -> Int {
    changedCount = 0
    let knowsRest = holdsFrame && frame.size == size
    holdsFrame = frame.size == size
    for y in 0..<size.height where !knowsRest || frame.drawnRows[y] {
      let start = y * size.width
      guard let changed = remember(frame, row: y) else { continue }
      var first = start + changed.lowerBound
      var last = start + changed.upperBound
      if cells[first].isContinuation, first > start { first -= 1 }
      if last + 1 < start + size.width, cells[last + 1].isContinuation { last += 1 }
      send(Position(x: first - start, y: y), cells[first...last])
    }
    return changedCount
  }

  /// First and last column of a row that have changed.
  private mutating func remember(_ frame: Frame, row y: Int) -> ClosedRange<Int>? {
    let start = y * size.width
    guard frame.size.width == size.width, y < frame.size.height else {
      for x in 0..<size.width { cells[start + x] = misfit(frame, x, y) }
      changedCount += size.width
      return size.width > 0 ? 0...(size.width - 1) : nil
    }
    let width = size.width
    let changed = frame.cells.withUnsafeBytes { new in
      cells.withUnsafeBytes { old in Self.changes(start, width, new, old) }
    }
    guard let changed else { return nil }
    for index in (start + changed.lowerBound)...(start + changed.upperBound)
    where cells[index] != frame.cells[index] {
      cells[index] = frame.cells[index]
      changedCount += 1
    }
    return changed
  }

  /// A cell of a frame of another size; the left half of a wide character at the edge is blank.
  private func misfit(_ frame: Frame, _ x: Int, _ y: Int) -> Cell {
    let cell = frame[x, y]
    return cell.width == 2 && x + 1 >= size.width ? .blank(cell.style) : cell
  }

  /// First and last column that differ; cells are compared as the two words they are.
  private static func changes(
    _ start: Int,
    _ width: Int,
    _ new: UnsafeRawBufferPointer,
    _ old: UnsafeRawBufferPointer
  ) -> ClosedRange<Int>? {
    let stride = MemoryLayout<Cell>.stride
    func word(_ offset: Int) -> UInt64 {
      new.load(fromByteOffset: offset, as: UInt64.self)
        ^ old.load(fromByteOffset: offset, as: UInt64.self)
    }
    func differs(_ x: Int) -> Bool {
      let offset = (start + x) * stride
      return word(offset) | word(offset + 8) != 0
    }
    func anyOfTwoDiffers(_ x: Int) -> Bool {
      let offset = (start + x) * stride
      return word(offset) | word(offset + 8) | word(offset + stride) | word(offset + stride + 8)
        != 0
    }
    var first = 0
    while first + 2 <= width, !anyOfTwoDiffers(first) { first += 2 }
    while first < width, !differs(first) { first += 1 }
    guard first < width else { return nil }
    var last = width - 1
    while !differs(last) { last -= 1 }
    return first...last
  }
}
