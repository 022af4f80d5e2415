/// A frame as a picture that scales: SVG, in the colours of a theme, the same frame the same bytes.
///
/// Letters are text in a monospace font, run by run at the columns where they stand; lines, blocks and
/// braille are drawn as shapes. The rows are in it as plain text too, for who cannot see it.
///
/// - Source: Scalable Vector Graphics (SVG) 1.1, second edition, W3C 2011.
package struct FrameSVG {
  /// Units from one column to the next, and from one row to the next.
  static let cell = Size(width: 10, height: 20)
  /// Units around the cells.
  static let margin = 10

  private let frame: Frame
  private let looks: RoleLooks
  private let palette: ThemePalette
  private var backgrounds = ""
  private var underlines = ""
  private var texts = ""
  private var shapes: [(brush: GlyphShape.Brush, colour: RGB, path: SVGPath)] = []

  /// The picture of a frame.
  ///
  /// - Parameters:
  ///   - frame: of at least one cell to be of use.
  ///   - theme: gives the colours.
  ///   - title: of any origin; what it shows, in a few words.
  /// - Returns: a whole XML document.
  /// - Complexity: O(*n*) in the cells.
  package static func text(of frame: Frame, theme: Theme, title: String) -> String {
    var picture = FrameSVG(frame, theme)
    for y in 0..<frame.size.height { picture.drawRow(y) }
    return picture.document(title)
  }

  private init(_ frame: Frame, _ theme: Theme) {
    self.frame = frame
    palette = theme.palette
    looks = RoleLooks(theme: theme, depth: .indexed)
  }

  // MARK: - Rows

  private mutating func drawRow(_ y: Int) {
    var run: Run?
    for x in 0..<frame.size.width {
      let cell = frame[x, y]
      guard !cell.isContinuation else { continue }
      let paint = Paint(looks[cell.style], palette)
      drawGround(cell, paint, x, y)
      if let shape = GlyphShape(cell.base) {
        for part in shape.parts where !part.steps.isEmpty { add(part, paint, x, y) }
      } else if !cell.isBlank {
        if run?.takes(cell, paint, x) != true {
          finish(run, y)
          run = Run(x: x, paint: paint)
        }
        run?.add(cell, x)
      }
    }
    finish(run, y)
  }

  /// What lies behind and below a character.
  private mutating func drawGround(_ cell: Cell, _ paint: Paint, _ x: Int, _ y: Int) {
    let width = Int(cell.width) * Self.cell.width
    let left = x * Self.cell.width
    let top = y * Self.cell.height
    if let ground = paint.ground {
      backgrounds +=
        "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(width)\" height=\"\(Self.cell.height)\""
        + " fill=\"\(ground.hex)\"/>\n"
    }
    if paint.isUnderlined {
      underlines +=
        "<rect x=\"\(left)\" y=\"\(top + 17)\" width=\"\(width)\" height=\"1\""
        + " fill=\"\(paint.ink.hex)\"/>\n"
    }
  }

  private mutating func add(_ part: GlyphShape.Part, _ paint: Paint, _ x: Int, _ y: Int) {
    let ground = paint.ground ?? palette.background
    let colour = paint.ink.mixed(with: ground, percent: part.percent)
    var index = shapes.firstIndex { $0.brush == part.brush && $0.colour == colour }
    if index == nil {
      index = shapes.count
      shapes.append((part.brush, colour, SVGPath()))
    }
    if let index { shapes[index].path.add(part, x: x, y: y) }
  }

  private mutating func finish(_ run: Run?, _ y: Int) {
    guard let run else { return }
    let weight = run.paint.isBold ? " font-weight=\"bold\"" : ""
    texts +=
      "<text x=\"\(run.x * Self.cell.width)\" y=\"\(y * Self.cell.height + 15)\""
      + " textLength=\"\((run.end - run.x) * Self.cell.width)\" lengthAdjust=\"spacingAndGlyphs\""
      + " fill=\"\(run.paint.ink.hex)\"\(weight)>\(Self.escaped(run.text))</text>\n"
  }

  // MARK: - Document

  private func document(_ title: String) -> String {
    let width = frame.size.width * Self.cell.width + 2 * Self.margin
    let height = frame.size.height * Self.cell.height + 2 * Self.margin
    let rows = Self.escaped(frame.lines().joined(separator: "\n"))
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img">
      <title>\(Self.escaped(TextSanitiser.sanitised(title)))</title>
      <desc>
      \(rows)
      </desc>
      <rect width="\(width)" height="\(height)" rx="6" fill="\(palette.background.hex)"/>
      <g transform="translate(\(Self.margin) \(Self.margin))" font-size="16.5" \
      font-family="ui-monospace, 'DejaVu Sans Mono', 'Cascadia Mono', Menlo, Consolas, \
      'Liberation Mono', monospace">
      \(backgrounds)\(shapes.map(Self.element).joined())\(underlines)\(texts)</g>
      </svg>

      """
  }

  private static func element(
    _ brush: GlyphShape.Brush,
    _ colour: RGB,
    _ path: SVGPath
  ) -> String {
    let look =
      switch brush {
      case .dots: "fill=\"none\" stroke-width=\"3.2\" stroke-linecap=\"round\" stroke"
      case .light: "fill=\"none\" stroke-width=\"1.4\" stroke-linecap=\"square\" stroke"
      case .heavy: "fill=\"none\" stroke-width=\"3.2\" stroke-linecap=\"square\" stroke"
      case .block: "fill"
      }
    return "<path \(look)=\"\(colour.hex)\" d=\"\(path.data)\"/>\n"
  }

  /// By scalar: a mark that combines with `<` does not make it harmless.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

/// What a cell is painted with.
private struct Paint: Equatable {
  let ink: RGB
  /// Behind the character; `nil` for the picture's own background.
  let ground: RGB?
  let isBold: Bool
  let isUnderlined: Bool

  init(_ look: Look, _ palette: ThemePalette) {
    let colour = palette[look.foreground]
    let full =
      look.attributes.contains(.dim)
      ? colour.mixed(with: palette.background, percent: 60) : colour
    let isReversed = look.attributes.contains(.reverse)
    ink = isReversed ? palette.background : full
    ground = isReversed ? full : nil
    isBold = look.attributes.contains(.bold)
    isUnderlined = look.attributes.contains(.underline)
  }
}

/// Characters side by side that one font draws in one paint.
private struct Run {
  let x: Int
  let paint: Paint
  private(set) var text = ""
  private(set) var end: Int
  private var isLetters = true

  init(x: Int, paint: Paint) {
    self.x = x
    self.paint = paint
    end = x
  }

  /// Whether a cell goes on with the run, at most one space after it.
  ///
  /// Signs and wide characters stand alone: they may come from another font, of other widths.
  func takes(_ cell: Cell, _ paint: Paint, _ x: Int) -> Bool {
    isLetters && Self.isLetter(cell) && paint == self.paint && x <= end + 1
  }

  mutating func add(_ cell: Cell, _ x: Int) {
    if x > end { text += " " }
    text += cell.text
    end = x + Int(cell.width)
    isLetters = Self.isLetter(cell)
  }

  private static func isLetter(_ cell: Cell) -> Bool { cell.width == 1 && cell.base < 0x2000 }
}
