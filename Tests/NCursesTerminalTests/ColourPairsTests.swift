import NCursesTerminal
import TerminalUI
import Testing

@Suite("ColourPairs")
struct ColourPairsTests {
  @Test("each role finds its colour", arguments: Theme.allCases, ColourDepth.allCases)
  func colours(theme: Theme, depth: ColourDepth) {
    let pairs = ColourPairs(theme: theme, depth: depth)
    for role in Role.allCases {
      let look = theme.look(of: role, depth: depth)
      let entry = pairs[role]
      let foreground = entry.pair == 0 ? -1 : pairs.foregrounds[Int(entry.pair) - 1]
      #expect(foreground == look.foreground, "\(role)")
      #expect(entry.attributes == look.attributes, "\(role)")
    }
  }

  @Test("pairs suffice on the poorest terminal with colours: it has 64")
  func count() {
    for theme in Theme.allCases {
      for depth in ColourDepth.allCases {
        let pairs = ColourPairs(theme: theme, depth: depth)
        #expect(pairs.foregrounds.count < 64)
        #expect(Set(pairs.foregrounds).count == pairs.foregrounds.count)
      }
    }
  }

  @Test("without colours there is no pair")
  func monochrome() {
    #expect(ColourPairs(theme: .dark, depth: .monochrome).foregrounds.isEmpty)
    #expect(ColourPairs(theme: .monochrome, depth: .indexed).foregrounds.isEmpty)
  }
}
