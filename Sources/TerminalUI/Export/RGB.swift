/// A colour of a picture, eight bits a channel.
package struct RGB: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  /// The colour of `0xRRGGBB`.
  package init(_ value: UInt32) {
    red = UInt8(truncatingIfNeeded: value >> 16)
    green = UInt8(truncatingIfNeeded: value >> 8)
    blue = UInt8(truncatingIfNeeded: value)
  }

  /// The colour as files write it: `#rrggbb`.
  package var hex: String {
    let value = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    let digits = String(value, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  /// The colour between this one and another, with so many percent, in `0...100`, of this one.
  func mixed(with other: RGB, percent: UInt32) -> RGB {
    func channel(_ own: UInt8, _ others: UInt8) -> UInt32 {
      (UInt32(own) * percent + UInt32(others) * (100 - percent) + 50) / 100
    }
    return RGB(
      channel(red, other.red) << 16 | channel(green, other.green) << 8 | channel(blue, other.blue)
    )
  }
}
