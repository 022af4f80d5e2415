/// A cell as a terminal shows it: what a theme makes of it, without what nobody can see.
struct ShownCell: Equatable {
  /// The character, its marks and its columns; the style is always plain.
  let glyph: Cell
  /// Colour and attributes; those of a space only where they show.
  let look: Look

  /// An empty place of a cleared screen.
  static let empty = ShownCell(glyph: .blank(), look: Look())

  private init(glyph: Cell, look: Look) {
    self.glyph = glyph
    self.look = look
  }

  /// The cell as it shows in `look`.
  init(_ cell: Cell, _ look: Look) {
    var glyph = cell
    glyph.style = .plain
    self.glyph = glyph
    let isSeen = !cell.isBlank || !look.attributes.isDisjoint(with: [.underline, .reverse])
    self.look = isSeen ? look : Look()
  }

  /// Whether it looks the same whatever colour the terminal writes with.
  var isEmpty: Bool { self == .empty }
}

/// The looks of all roles in a theme, worked out once.
struct RoleLooks: Sendable {
  private let looks: [Look]

  /// The looks of a theme where so many colours are shown.
  init(theme: Theme, depth: ColourDepth) {
    looks = Role.allCases.map { theme.look(of: $0, depth: depth) }
  }

  /// The look of a style.
  subscript(style: Style) -> Look {
    var look = looks[Int(style.role.rawValue)]
    look.attributes.formUnion(style.attributes)
    return look
  }
}
