/// Stand-ins for braille patterns in ASCII: the character that draws the same line.
enum BrailleFolding {
  /// By pattern, 0 to 255.
  static let table: [UInt8] = (UInt8.min...UInt8.max).map(byte)

  /// Rows of the dots in the left and in the right column, from the top.
  ///
  /// - Source: The Unicode Standard, 22.7 "Braille Patterns": dots 1, 2, 3, 7 stand at the left.
  private static func rows(_ pattern: UInt8) -> (left: [Int], right: [Int]) {
    func rows(_ bits: [UInt8]) -> [Int] { bits.indices.filter { pattern & bits[$0] != 0 } }
    return (rows([0x01, 0x02, 0x04, 0x40]), rows([0x08, 0x10, 0x20, 0x80]))
  }

  private static func byte(_ pattern: UInt8) -> UInt8 {
    let (left, right) = rows(pattern)
    let all = left + right
    guard let top = all.min(), let bottom = all.max() else { return UInt8(ascii: " ") }
    if all.count >= 6 { return UInt8(ascii: "#") }
    if left.isEmpty || right.isEmpty {
      return bottom - top >= 1 ? UInt8(ascii: "|") : level(Double(top))
    }
    let leftMean = mean(left), rightMean = mean(right)
    if bottom - top >= 2, abs(leftMean - rightMean) >= 1 {
      return leftMean > rightMean ? UInt8(ascii: "/") : UInt8(ascii: "\\")
    }
    return bottom - top >= 2 ? UInt8(ascii: ":") : level((leftMean + rightMean) / 2)
  }

  /// A flat line high, in the middle or low in the cell.
  private static func level(_ row: Double) -> UInt8 {
    row < 0.75 ? UInt8(ascii: "\"") : (row > 2.25 ? UInt8(ascii: "_") : UInt8(ascii: "-"))
  }

  private static func mean(_ rows: [Int]) -> Double {
    Double(rows.reduce(0, +)) / Double(rows.count)
  }
}
