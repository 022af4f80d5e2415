import TerminalUI
import Testing

@Suite("ThemePalette")
struct ThemePaletteTests {
  /// Values of the table in xterm's 256colres.h.
  @Test(
    "the fixed colours are xterm's",
    arguments: [
      (16, "#000000"), (21, "#0000ff"), (80, "#5fd7d7"), (110, "#87afd7"), (196, "#ff0000"),
      (231, "#ffffff"), (232, "#080808"), (244, "#808080"), (255, "#eeeeee"),
    ]
  )
  func fixed(index: Int, colour: String) {
    for theme in Theme.allCases { #expect(theme.palette[index].hex == colour) }
  }

  @Test("every other index has a colour: the theme's own, or that of text")
  func others() {
    for theme in Theme.allCases {
      let palette = theme.palette
      #expect(palette.named.count == 16)
      #expect(palette[7] == palette.named[7])
      #expect(palette[-1] == palette.foreground)
      #expect(palette[256] == palette.foreground)
    }
  }
}
