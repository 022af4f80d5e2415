/// How many colours a terminal shows.
package enum ColourDepth: Int, CaseIterable, Comparable, Sendable {
  case monochrome = 0
  case eight = 8
  case sixteen = 16
  case indexed = 256

  /// The depth that a terminal of `colours` colours affords.
  package init(colours: Int) {
    self = Self.allCases.last { $0.rawValue <= colours } ?? .monochrome
  }

  package static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A foreground colour and attributes; the background is always the terminal's own.
package struct Look: Hashable, Sendable {
  /// Index of the colour in the terminal's palette; −1 for its own foreground.
  package var foreground: Int
  /// Attributes, those of the style included.
  package var attributes: Style.Attributes

  /// Makes a look.
  package init(foreground: Int = -1, attributes: Style.Attributes = []) {
    self.foreground = foreground
    self.attributes = attributes
  }
}

/// How the roles look, for a dark background, for a light one, or without colours.
package enum Theme: String, CaseIterable, Sendable {
  case dark
  case light
  case monochrome

  /// The look of a style where the terminal shows so many colours.
  package func look(of style: Style, depth: ColourDepth) -> Look {
    var look = look(of: style.role, depth: depth)
    look.attributes.formUnion(style.attributes)
    return look
  }

  /// The look of a role where the terminal shows so many colours.
  package func look(of role: Role, depth: ColourDepth) -> Look {
    let inks = Inks(role)
    guard self != .monochrome, depth != .monochrome else {
      return Look(attributes: inks.monochrome)
    }
    let ink = self == .light ? inks.light : inks.dark
    return switch depth {
    case .indexed: Look(foreground: ink.indexed, attributes: inks.attributes)
    case .sixteen: Look(foreground: ink.sixteen, attributes: inks.attributes)
    case .eight, .monochrome:
      Look(
        foreground: ink.eight,
        attributes: ink.eight < 0 ? inks.monochrome : inks.attributes
      )
    }
  }
}
