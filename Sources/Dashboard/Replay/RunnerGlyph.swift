/// The sign of a runner on the track and in every list: a number in a ring, then a letter.
enum RunnerGlyph {
  static func scalar(for index: Int) -> Unicode.Scalar {
    if index < 20 { return Unicode.Scalar(0x2460 + UInt32(index)) ?? "o" }
    let letter = UInt32(UInt8(ascii: "a")) + UInt32((index - 20) % 26)
    return Unicode.Scalar(letter) ?? "o"
  }
}
