/// What a role is drawn with in every theme and depth.
struct Inks {
  /// On a dark background.
  let dark: Ink
  /// On a light background.
  let light: Ink
  /// Attributes beside a colour.
  let attributes: Style.Attributes
  /// Attributes in place of a colour.
  let monochrome: Style.Attributes

  /// One colour of the 256, one of the 16, one of the 8; −1 for the terminal's own foreground.
  struct Ink {
    let indexed: Int
    let sixteen: Int
    let eight: Int

    init(_ indexed: Int, _ sixteen: Int, _ eight: Int) {
      self.indexed = indexed
      self.sixteen = sixteen
      self.eight = eight
    }

    static let own = Ink(-1, -1, -1)
  }

  private init(
    _ dark: Ink,
    _ light: Ink,
    _ attributes: Style.Attributes = [],
    monochrome: Style.Attributes = []
  ) {
    self.dark = dark
    self.light = light
    self.attributes = attributes
    self.monochrome = monochrome
  }

  /// The inks of a role.
  init(_ role: Role) {
    self =
      switch role {
      case .plain: Inks(.own, .own)
      case .dim: Inks(Ink(244, 8, -1), Ink(243, 8, -1), monochrome: .dim)
      case .title: Inks(.own, .own, .bold, monochrome: .bold)
      case .border: Inks(Ink(240, 8, -1), Ink(248, 7, -1), monochrome: .dim)
      case .focusedBorder: Inks(Ink(80, 14, 6), Ink(30, 6, 6), monochrome: .bold)
      case .accent: Inks(Ink(80, 14, 6), Ink(30, 6, 6), monochrome: .bold)
      case .live: Inks(Ink(114, 10, 2), Ink(28, 2, 2), monochrome: .bold)
      case .gold: Inks(Ink(220, 11, 3), Ink(136, 3, 3), monochrome: .bold)
      case .silver: Inks(Ink(250, 7, 7), Ink(244, 8, -1))
      case .bronze: Inks(Ink(173, 3, 3), Ink(130, 1, 1), monochrome: .dim)
      case .record: Inks(Ink(177, 13, 5), Ink(127, 5, 5), monochrome: [.bold, .underline])
      case .light: Inks(Ink(84, 10, 2), Ink(29, 2, 2), monochrome: .underline)
      case .secondLight: Inks(Ink(227, 11, 3), Ink(94, 3, 3), monochrome: .underline)
      case .thirdLight: Inks(Ink(255, 15, 7), Ink(16, 0, 0), monochrome: .underline)
      case .ghost: Inks(Ink(110, 12, 6), Ink(25, 4, 4), monochrome: .dim)
      case .warning: Inks(Ink(215, 11, 3), Ink(166, 1, 1), monochrome: .underline)
      case .error: Inks(Ink(203, 9, 1), Ink(160, 1, 1), .bold, monochrome: [.bold, .underline])
      case .followed: Inks(Ink(222, 11, 3), Ink(94, 3, 3), monochrome: .underline)
      case .trackEdge: Inks(Ink(242, 8, -1), Ink(246, 8, -1), monochrome: .dim)
      case .trail: Inks(Ink(238, 8, -1), Ink(250, 7, -1), monochrome: .dim)
      case .bar: Inks(Ink(73, 6, 6), Ink(31, 6, 6))
      case .barAlternate: Inks(Ink(67, 4, 4), Ink(67, 4, 4), monochrome: .dim)
      case .leader: Inks(Ink(231, 15, 7), Ink(16, 0, 0), .bold, monochrome: .bold)
      case .flash: Inks(Ink(229, 11, 3), Ink(127, 5, 5), .bold, monochrome: [.bold, .underline])
      default: Self.runner(role)
      }
  }

  private static func runner(_ role: Role) -> Inks {
    switch role {
    case .runner1: Inks(Ink(81, 14, 6), Ink(25, 4, 4), .bold, monochrome: .bold)
    case .runner2: Inks(Ink(214, 11, 3), Ink(166, 3, 3), monochrome: .underline)
    case .runner3: Inks(Ink(212, 13, 5), Ink(127, 5, 5))
    case .runner4: Inks(Ink(155, 10, 2), Ink(28, 2, 2), monochrome: [.bold, .underline])
    case .runner5: Inks(Ink(209, 9, 1), Ink(160, 1, 1), monochrome: .dim)
    case .runner6: Inks(Ink(147, 12, 6), Ink(61, 4, 4), monochrome: [.dim, .underline])
    case .runner7: Inks(Ink(228, 3, 3), Ink(94, 3, 3), monochrome: .bold)
    default: Inks(Ink(123, 6, 6), Ink(30, 6, 6), monochrome: .underline)
    }
  }
}
