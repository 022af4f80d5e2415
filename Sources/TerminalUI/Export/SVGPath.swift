/// The data of a path, put together from the shapes of many cells.
struct SVGPath {
  private(set) var data = ""

  /// Adds a part of a shape in the cell at a column and a row.
  mutating func add(_ part: GlyphShape.Part, x: Int, y: Int) {
    for step in part.steps {
      switch step {
      case .move(let dx, let dy): data += "M" + Self.place(x, dx, y, dy)
      case .line(let dx, let dy): data += "L" + Self.place(x, dx, y, dy)
      case .curve(let dx, let dy, let toX, let toY):
        data += "Q" + Self.place(x, toX, y, toY) + " " + Self.place(x, dx, y, dy)
      case .dot: data += "h0"
      case .close: data += "Z"
      }
    }
  }

  private static func place(_ x: Int, _ dx: Int, _ y: Int, _ dy: Int) -> String {
    number(quarters: x * 40 + dx) + " " + number(quarters: y * 80 + dy)
  }

  /// A number of quarters as a decimal, as short as it goes.
  private static func number(quarters: Int) -> String {
    "\(quarters / 4)" + ["", ".25", ".5", ".75"][quarters % 4]
  }
}
