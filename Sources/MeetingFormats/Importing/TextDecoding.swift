import Foundation

/// Turns the bytes of a field into text that can be kept and shown.
enum TextDecoding {
  /// UTF-8 where the bytes are that, else code page 1252.
  ///
  /// What could drive a terminal, controls and marks of direction, becomes U+FFFD; blanks at both
  /// ends go. A letter and its mark are one character where there is one, so that a name has one
  /// spelling whatever system wrote the file (Unicode Standard Annex 15, form C).
  ///
  /// - Complexity: O(*n*) in the length.
  static func text(_ bytes: ArraySlice<UInt8>, isUTF8: Bool) -> String {
    let bytes = trimmed(bytes)
    if bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    var text = String.UnicodeScalarView()
    if isUTF8 {
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
        text.append(tame(scalar))
      }
    } else {
      for byte in bytes { text.append(tame(scalar(of1252: byte))) }
    }
    // Below the first combining mark all letters are in one piece.
    guard text.contains(where: { $0.value >= 0x300 }) else { return String(text) }
    return String(text).precomposedStringWithCanonicalMapping
  }

  /// Whether bytes are UTF-8 from end to end.
  static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }

  /// Bytes without the blanks and tabs around them.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return bytes
  }

  private static func tame(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x20..<0x7F: scalar
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      "\u{FFFD}"
    default: scalar
    }
  }

  private static func scalar(of1252 byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upper1252[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }

  /// The characters of 0x80 to 0x9F; five places are empty.
  ///
  /// - Source: Unicode Consortium, mapping table CP1252.TXT.
  private static let upper1252: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
