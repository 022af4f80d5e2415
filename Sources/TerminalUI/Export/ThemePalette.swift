/// The colours that a theme is meant to be seen in, for pictures that no terminal paints.
package struct ThemePalette: Hashable, Sendable {
  /// What text is painted with.
  package let foreground: RGB
  /// What lies behind it.
  package let background: RGB
  /// Colours 0 to 15, which every terminal chooses for itself.
  package let named: [RGB]

  /// One of the 256 colours; the text's own for any other index.
  ///
  /// - Source: xterm's 256-colour table: 16 named ones, a cube of six steps a channel, 24 greys.
  package subscript(index: Int) -> RGB {
    switch index {
    case named.indices: named[index]
    case 16...231: Self.cube(UInt32(index - 16))
    case 232...255: RGB((8 + 10 * UInt32(index - 232)) * 0x01_0101)
    default: foreground
    }
  }

  private static func cube(_ place: UInt32) -> RGB {
    func step(_ number: UInt32) -> UInt32 { number == 0 ? 0 : 55 + 40 * number }
    return RGB(step(place / 36) << 16 | step(place / 6 % 6) << 8 | step(place % 6))
  }

  /// On a dark background.
  static let dark = ThemePalette(
    foreground: RGB(0xD0D0D0),
    background: RGB(0x121212),
    named: [
      0x121212, 0xD75F5F, 0x87AF5F, 0xD7AF5F, 0x5F87D7, 0xAF87D7, 0x5FAFAF, 0xBCBCBC,
      0x6C6C6C, 0xFF8787, 0xAFD787, 0xFFD787, 0x87AFFF, 0xD7AFFF, 0x87D7D7, 0xFFFFFF,
    ].map(RGB.init)
  )

  /// On a light background.
  static let light = ThemePalette(
    foreground: RGB(0x1C1C1C),
    background: RGB(0xFFFFFF),
    named: [
      0x1C1C1C, 0xAF0000, 0x008700, 0x875F00, 0x005FAF, 0x870087, 0x008787, 0xA8A8A8,
      0x6C6C6C, 0xD70000, 0x00AF00, 0xAF8700, 0x0087D7, 0xAF00AF, 0x00AFAF, 0xFFFFFF,
    ].map(RGB.init)
  )
}

extension Theme {
  /// The colours that the theme is meant to be seen in.
  package var palette: ThemePalette { self == .light ? .light : .dark }
}
