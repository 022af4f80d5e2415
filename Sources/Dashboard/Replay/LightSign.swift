import TerminalUI

/// The sign of a wave of pacing lights: a shape for each, so that they are told apart in any colour.
enum LightSign {
  private static let signs: [Unicode.Scalar] = ["▪", "▴", "▾"]
  private static let roles: [Role] = [.light, .secondLight, .thirdLight]

  static func scalar(for wave: Int) -> Unicode.Scalar {
    signs[wave % signs.count]
  }

  static func role(for wave: Int) -> Role {
    roles[wave % roles.count]
  }
}
