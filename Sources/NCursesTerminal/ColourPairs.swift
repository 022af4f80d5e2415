package import TerminalUI

/// The colour pairs that a theme needs at a depth: one for each foreground, and a look for each role.
package struct ColourPairs: Equatable, Sendable {
  /// How a role goes to the screen.
  package struct Entry: Equatable, Sendable {
    /// Number of the pair; 0 is the terminal's own colours.
    package let pair: UInt16
    /// Attributes that belong to the role.
    package let attributes: Style.Attributes
  }

  /// Foregrounds by number of the pair, less one.
  package let foregrounds: [Int]
  /// Entries by raw value of the role.
  private let entries: [Entry]

  /// Collects the pairs of a theme.
  package init(theme: Theme, depth: ColourDepth) {
    var foregrounds: [Int] = []
    entries = Role.allCases.map { role in
      let look = theme.look(of: role, depth: depth)
      guard look.foreground >= 0 else { return Entry(pair: 0, attributes: look.attributes) }
      let known = foregrounds.firstIndex(of: look.foreground)
      if known == nil { foregrounds.append(look.foreground) }
      return Entry(pair: UInt16(known ?? foregrounds.count - 1) + 1, attributes: look.attributes)
    }
    self.foregrounds = foregrounds
  }

  /// How a role goes to the screen.
  package subscript(role: Role) -> Entry { entries[Int(role.rawValue)] }
}
