import TerminalUI
import Testing

@Suite("Theme")
struct ThemeTests {
  @Test("themes have names")
  func names() {
    #expect(Theme(rawValue: "dark") == .dark)
    #expect(Theme(rawValue: "pink") == nil)
  }

  @Test("every colour exists at its depth", arguments: Theme.allCases, ColourDepth.allCases)
  func range(theme: Theme, depth: ColourDepth) {
    for role in Role.allCases {
      let look = theme.look(of: role, depth: depth)
      #expect((-1..<max(depth.rawValue, 0)).contains(look.foreground), "\(role)")
      #expect(!look.attributes.contains(.reverse), "reverse is the selection's: \(role)")
    }
  }

  @Test("without colours the states still look different from plain text")
  func monochrome() {
    let told: [Role] = [.dim, .title, .accent, .live, .gold, .bronze, .record, .light, .error]
    for role in told {
      #expect(Theme.dark.look(of: role, depth: .monochrome) != Look(), "\(role)")
      #expect(Theme.monochrome.look(of: role, depth: .indexed) != Look(), "\(role)")
    }
  }

  @Test("attributes of a style come on top of those of its role")
  func attributes() {
    let look = Theme.dark.look(of: .role(.error, .reverse), depth: .indexed)
    #expect(look.attributes == [.bold, .reverse])
  }

  @Test(
    "a terminal gets the depth that its colours afford",
    arguments: [(-1, 0), (0, 0), (2, 0), (8, 8), (16, 16), (88, 16), (256, 256), (16_777_216, 256)]
  )
  func depth(colours: Int, expected: Int) {
    #expect(ColourDepth(colours: colours).rawValue == expected)
  }

  @Test("each role has a letter of its own")
  func letters() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }
}
