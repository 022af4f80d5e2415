extension Frame {
  /// Fills `rect` with spaces, or with another character of one column.
  package mutating func fill(
    _ rect: Rect,
    _ style: Style = .plain,
    with scalar: Unicode.Scalar = " "
  ) {
    let area = clip.intersection(rect)
    let cell = Self.cell(scalar, style)
    guard !area.isEmpty else { return }
    for y in area.rows { storeRun(at: area.x, y, count: area.width) { cell } }
  }

  /// Puts one character; a wide one takes the next cell too.
  package mutating func put(
    _ scalar: Unicode.Scalar,
    at x: Int,
    _ y: Int,
    _ style: Style = .plain
  ) {
    guard let shown = TextSanitiser.shown(scalar) else { return }
    let width = TextWidth.columns(of: shown)
    if width == 0 {
      combine(shown, before: x, y: y)
    } else {
      store(Cell(shown, width: width, style: style), x: x, y: y)
    }
  }

  /// Draws a line of `length` cells to the right.
  package mutating func horizontalLine(
    at x: Int,
    _ y: Int,
    length: Int,
    _ style: Style = .role(.border),
    with scalar: Unicode.Scalar = "─"
  ) {
    fill(Rect(x: x, y: y, width: length, height: 1), style, with: scalar)
  }

  /// Draws a line of `length` cells downwards.
  package mutating func verticalLine(
    at x: Int,
    _ y: Int,
    length: Int,
    _ style: Style = .role(.border),
    with scalar: Unicode.Scalar = "│"
  ) {
    fill(Rect(x: x, y: y, width: 1, height: length), style, with: scalar)
  }

  /// Gives every cell of `rect` the style.
  package mutating func restyle(_ rect: Rect, _ style: Style) {
    restyle(rect) { $0 = style }
  }

  /// Adds attributes to every cell of `rect`, such as `.reverse` for the selection.
  package mutating func restyle(_ rect: Rect, adding attributes: Style.Attributes) {
    restyle(rect) { $0.attributes.formUnion(attributes) }
  }

  /// Copies `other` with its top left corner at a column and a row.
  package mutating func draw(_ other: Frame, at x: Int, _ y: Int) {
    for row in 0..<other.size.height {
      for column in 0..<other.size.width {
        let cell = other[column, row]
        if !cell.isContinuation { store(cell, x: x + column, y: y + row) }
      }
    }
  }

  /// The cell of a character that fills a block: of one column, or else a space.
  private static func cell(_ scalar: Unicode.Scalar, _ style: Style) -> Cell {
    guard let shown = TextSanitiser.shown(scalar), TextWidth.columns(of: shown) == 1 else {
      return .blank(style)
    }
    return Cell(shown, style: style)
  }
}
