/// The sign of a runner on the track and in every list: 1 to 9, then a to z, then A to Z.
enum RunnerGlyph {
  private static let signs = Array(
    "123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars
  )

  static func scalar(for index: Int) -> Unicode.Scalar {
    signs[index % signs.count]
  }
}
