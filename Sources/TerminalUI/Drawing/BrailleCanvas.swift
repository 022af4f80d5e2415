/// A drawing in dots, two columns and four rows of them a cell, for ovals and charts.
///
/// Each cell has one style: that of the dot set last.
package struct BrailleCanvas: Sendable {
  /// Columns of cells.
  package let width: Int
  /// Rows of cells.
  package let height: Int
  private var dots: [UInt8]
  private var styles: [Style]

  /// Makes an empty canvas of so many cells.
  package init(width: Int, height: Int) {
    self.width = max(width, 0)
    self.height = max(height, 0)
    dots = Array(repeating: 0, count: self.width * self.height)
    styles = Array(repeating: .plain, count: self.width * self.height)
  }

  /// Columns of dots.
  package var dotWidth: Int { 2 * width }
  /// Rows of dots.
  package var dotHeight: Int { 4 * height }

  /// Sets a dot, counted from the top left; outside the canvas nothing happens.
  package mutating func set(_ x: Int, _ y: Int, _ style: Style = .plain) {
    guard x >= 0, y >= 0, x < dotWidth, y < dotHeight else { return }
    let index = (y / 4) * width + x / 2
    dots[index] |= Self.bits[(y % 4) * 2 + x % 2]
    styles[index] = style
  }

  /// Draws a straight line of dots between two points, both included.
  ///
  /// - Complexity: O(*n*) in the dots of the line; points far outside are cut to the canvas's
  ///   surroundings first.
  package mutating func line(
    from start: (x: Int, y: Int),
    to end: (x: Int, y: Int),
    _ style: Style = .plain
  ) {
    var (x, y) = bounded(start)
    let (endX, endY) = bounded(end)
    let stepX = x < endX ? 1 : -1
    let stepY = y < endY ? 1 : -1
    let runX = abs(endX - x)
    let runY = -abs(endY - y)
    var error = runX + runY
    while true {
      set(x, y, style)
      if x == endX, y == endY { return }
      let doubled = 2 * error
      if doubled >= runY {
        error += runY
        x += stepX
      }
      if doubled <= runX {
        error += runX
        y += stepY
      }
    }
  }

  /// Draws lines from point to point.
  package mutating func polyline(_ points: [(x: Int, y: Int)], _ style: Style = .plain) {
    if points.count == 1 { set(points[0].x, points[0].y, style) }
    for (start, end) in zip(points, points.dropFirst()) { line(from: start, to: end, style) }
  }

  /// Removes all dots.
  package mutating func clear() {
    for index in dots.indices { dots[index] = 0 }
  }

  /// The braille character of a cell; `nil` without a dot.
  package func scalar(column: Int, row: Int) -> Unicode.Scalar? {
    guard column >= 0, row >= 0, column < width, row < height else { return nil }
    let pattern = dots[row * width + column]
    return pattern == 0 ? nil : Unicode.Scalar(0x2800 + UInt32(pattern))
  }

  /// Draws the cells that have dots with their top left at the corner of `rect`, and nothing beyond
  /// it; what lies under the others stays.
  package func draw(into frame: inout Frame, in rect: Rect) {
    for row in 0..<min(height, rect.height) {
      for column in 0..<min(width, rect.width) {
        guard let scalar = scalar(column: column, row: row) else { continue }
        let cell = Cell(scalar, style: styles[row * width + column])
        frame.store(cell, x: rect.x + column, y: rect.y + row)
      }
    }
  }

  private func bounded(_ point: (x: Int, y: Int)) -> (x: Int, y: Int) {
    (
      min(max(point.x, -dotWidth), 2 * dotWidth), min(max(point.y, -dotHeight), 2 * dotHeight)
    )
  }

  /// The bit of each dot, row by row, left before right.
  ///
  /// - Source: The Unicode Standard, 22.7 "Braille Patterns": dots 1, 2, 3, 7 stand in the left column, 4, 5, 6, 8 in
  ///   the right one, dot *n* being bit *n* − 1.
  private static let bits: [UInt8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
}
