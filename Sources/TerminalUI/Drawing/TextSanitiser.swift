/// Makes text of any origin safe to show: nothing in it can move the cursor, change a colour, hide or
/// turn round what stands beside it.
package enum TextSanitiser {
  /// What becomes of a scalar on the screen.
  ///
  /// - Returns: the scalar itself; a space for tabs, line ends and odd spaces; U+FFFD for controls and
  ///   what is no character; `nil` for what must leave no trace: bidi controls, zero-width
  ///   characters, variation selectors, fillers and tags.
  package static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    if value < 0x7F {
      return value >= 0x20 ? scalar : control(value)
    }
    if value < 0xAD {
      return value < 0xA0 ? (value == 0x85 ? " " : "\u{FFFD}") : (value == 0xA0 ? " " : scalar)
    }
    if value < 0x2000 { return low(scalar) }
    if value <= 0x206F { return general(scalar) }
    return high(scalar)
  }

  /// The text as it may be written to a terminal.
  ///
  /// - Complexity: O(*n*); text of printable ASCII is given back as it is.
  package static func sanitised(_ text: String) -> String {
    if TextWidth.printableASCIILength(text) != nil { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let safe = shown(scalar) { scalars.append(safe) }
    }
    return String(scalars)
  }

  private static func control(_ value: UInt32) -> Unicode.Scalar {
    (0x09...0x0D).contains(value) ? " " : "\u{FFFD}"
  }

  /// U+00AD to U+1FFF: soft hyphen, grapheme joiner, Arabic letter mark, fillers, Mongolian controls.
  private static func low(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F: nil
    case 0x1680: " "
    default: scalar
    }
  }

  /// U+2000 to U+206F: spaces, joiners, bidi controls, line and paragraph separators.
  private static func general(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: nil
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: " "
    default: scalar
    }
  }

  /// U+2070 and up: fillers, variation selectors, byte order mark, tags, private use, no characters.
  private static func high(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x3164, 0xFFA0, 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB, 0x1_D173...0x1_D17A,
      0x1_BCA0...0x1_BCA3, 0x1_3430...0x1_343F, 0xE_0000...0xE_0FFF:
      nil
    case 0xE000...0xF8FF, 0xF_0000...0x10_FFFF, 0xFDD0...0xFDEF: "\u{FFFD}"
    case let value where value & 0xFFFE == 0xFFFE: "\u{FFFD}"
    default: scalar
    }
  }
}
