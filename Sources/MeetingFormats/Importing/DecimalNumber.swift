import Athletics

/// A decimal number as a file has it, `213.23`, `-0.4`, `1609.344`, in whole 1/10,000.
struct DecimalNumber: Hashable {
  /// The number in 1/10,000, rounded to the nearest.
  var tenThousandths: Int64
  /// How many decimals it is printed with, at most 4; of more than 4, which are a machine's, those
  /// that are left once zeros at the end are gone.
  var decimals: Int

  /// Reads digits with at most one point and a sign; `nil` for anything else, and beyond nine digits
  /// before the point.
  init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...9).contains(parts[0].count),
      parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let fraction = parts.count == 2 ? parts[1] : []
    guard parts.count == 1 || (1...24).contains(fraction.count) else { return nil }
    var value: Int64 = 0
    for byte in parts[0] { value = value * 10 + Int64(byte) - 0x30 }
    for byte in (fraction + [0x30, 0x30, 0x30, 0x30]).prefix(4) {
      value = value * 10 + Int64(byte) - 0x30
    }
    if fraction.count > 4, fraction[fraction.startIndex + 4] >= UInt8(ascii: "5") { value += 1 }
    decimals = min(fraction.count, 4)
    if fraction.count > 4 {
      while decimals > 0, value % Self.scale(decimals) == 0 { decimals -= 1 }
    }
    tenThousandths = isNegative ? -value : value
  }

  /// A time of so many ticks, printed with so many decimals.
  init(ticks: Int64, decimals: Int) {
    tenThousandths = ticks
    self.decimals = decimals
  }

  /// How many 1/10,000 the last but one of so many decimals is worth: 10 of four, 10,000 of one.
  private static func scale(_ decimals: Int) -> Int64 {
    (decimals..<5).reduce(1) { scale, _ in scale * 10 }
  }

  /// The number as seconds.
  var time: RaceTime { RaceTime(ticks: tenThousandths) }

  /// The number as metres, rounded to the nearest millimetre.
  var metres: Distance {
    let half: Int64 = tenThousandths < 0 ? -5 : 5
    return Distance(millimetres: (tenThousandths + half) / 10)
  }
}
