/// A character drawn as lines and blocks instead of a letter, so that it joins its neighbours in any
/// viewer and needs no font: braille, box drawing, block elements.
///
/// Coordinates are quarters of a unit in a cell of 10 by 20 units.
struct GlyphShape: Equatable {
  /// How the parts of a shape are painted.
  enum Brush: Int {
    /// Round dots.
    case dots
    /// Thin lines.
    case light
    /// Thick lines.
    case heavy
    /// Filled blocks.
    case block
  }

  /// One part of a shape.
  struct Part: Equatable {
    let brush: Brush
    /// How much of the text's colour is in it, in percent.
    var percent: UInt32 = 100
    let steps: [Step]
  }

  /// One step of a pen; the first of a part moves it there.
  enum Step: Equatable {
    case move(Int, Int)
    case line(Int, Int)
    /// A curve to a place, drawn towards another.
    case curve(Int, Int, towards: Int, Int)
    /// A dot where the pen is.
    case dot
    case close
  }

  let parts: [Part]

  /// The shape of a character; `nil` for what is left to a font.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x2800...0x28FF: parts = [Self.braille(scalar - 0x2800)]
    case 0x256D...0x2570: parts = [Self.arc(scalar)]
    case 0x2500...0x257F:
      parts = Self.arms(Int(scalar - 0x2500))
      if parts.isEmpty { return nil }
    case 0x2591...0x2593:
      let percent = 25 * (scalar - 0x2590)
      parts = [Part(brush: .block, percent: percent, steps: Self.block(0, 0, 40, 80))]
    case 0x2580...0x259F: parts = [Part(brush: .block, steps: Self.blocks(scalar))]
    default: return nil
    }
  }

  /// Dots 1, 2, 3, 7 stand at the left from the top, 4, 5, 6, 8 at the right; a bit each.
  ///
  /// - Source: The Unicode Standard, Braille Patterns.
  private static func braille(_ bits: UInt32) -> Part {
    let places = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)]
    let steps = places.enumerated().flatMap { bit, place -> [Step] in
      bits >> UInt32(bit) & 1 == 0 ? [] : [.move(10 + 20 * place.0, 10 + 20 * place.1), .dot]
    }
    return Part(brush: .dots, steps: steps)
  }

  /// A round corner.
  private static func arc(_ scalar: UInt32) -> Part {
    let x = scalar == 0x256D || scalar == 0x2570 ? 40 : 0
    let y = scalar <= 0x256E ? 80 : 0
    let turn = y == 0 ? 20 : 60
    return Part(
      brush: .light,
      steps: [.move(20, y), .line(20, turn), .curve(x, 40, towards: 20, 40)]
    )
  }

  /// Lines from the middle to the edges.
  private static func arms(_ index: Int) -> [Part] {
    var code = armCodes[index]
    var light: [Step] = []
    var heavy: [Step] = []
    for (x, y) in [(0, 40), (20, 0), (40, 40), (20, 80)] {
      let arm = [Step.move(20, 40), .line(x, y)]
      if code % 3 == 1 { light += arm }
      if code % 3 == 2 { heavy += arm }
      code /= 3
    }
    return [Part(brush: .light, steps: light), Part(brush: .heavy, steps: heavy)]
      .filter { !$0.steps.isEmpty }
  }

  /// U+2500 to U+257F: thickness (0 none, 1 light, 2 heavy) of the arms to the left, up, to the right
  /// and down, in powers of three; 0 for dashes, double lines and diagonals.
  ///
  /// - Source: names of the characters in The Unicode Standard, Box Drawing.
  private static let armCodes = [
    10, 20, 30, 60, 0, 0, 0, 0, 0, 0, 0, 0, 36, 45, 63, 72, 28, 29, 55, 56, 12, 21, 15, 24, 4, 5,
    7, 8, 39, 48, 42, 66, 69, 51, 75, 78, 31, 32, 34, 58, 61, 35, 59, 62, 37, 38, 46, 47, 64, 65,
    73, 74, 13, 14, 22, 23, 16, 17, 25, 26, 40, 41, 49, 50, 43, 67, 70, 44, 52, 68, 76, 53, 77, 71,
    79, 80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 9, 27, 2, 6, 18, 54, 19, 57, 11, 33,
  ]

  /// Halves, eighths and quarters of the cell.
  private static func blocks(_ scalar: UInt32) -> [Step] {
    switch scalar {
    case 0x2580: return block(0, 0, 40, 40)
    case 0x2581...0x2588:
      let height = 10 * Int(scalar - 0x2580)
      return block(0, 80 - height, 40, height)
    case 0x2589...0x258F: return block(0, 0, 5 * Int(0x2590 - scalar), 80)
    case 0x2590: return block(20, 0, 20, 80)
    case 0x2594: return block(0, 0, 40, 10)
    case 0x2595: return block(35, 0, 5, 80)
    default: break
    }
    // Upper left, upper right, lower left, lower right: a bit each, from U+2596.
    let quarters = [4, 8, 1, 13, 9, 7, 11, 2, 6, 14][Int(scalar - 0x2596)]
    return [(0, 0), (20, 0), (0, 40), (20, 40)].enumerated().flatMap { bit, place in
      quarters >> bit & 1 == 0 ? [] : block(place.0, place.1, 20, 40)
    }
  }

  private static func block(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> [Step] {
    [
      .move(x, y), .line(x + width, y), .line(x + width, y + height), .line(x, y + height), .close,
    ]
  }
}
