/// The sign of a wave of pacing lights: a shape for each, so that they are told apart in any colour.
enum LightSign {
  private static let signs: [Unicode.Scalar] = ["▪", "▴", "▾"]

  static func scalar(for wave: Int) -> Unicode.Scalar {
    signs[wave % signs.count]
  }
}
