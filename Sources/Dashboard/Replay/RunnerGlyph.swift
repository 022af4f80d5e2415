/// The sign of a runner on the track and in every list: 1 to 9, then a to z; a dot beyond.
enum RunnerGlyph {
  private static let signs = Array("123456789abcdefghijklmnopqrstuvwxyz".unicodeScalars)

  static func scalar(for index: Int) -> Unicode.Scalar {
    index < signs.count ? signs[index] : "•"
  }
}
