import TerminalUI

/// Text of any origin made fit for a terminal and for files.
enum PrintedText {
  /// Lines without control characters; in ASCII alone where asked for.
  static func lines(_ text: String, ascii: Bool) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        let clean = TextSanitiser.sanitised(String(line))
        return ascii ? folded(clean) : clean
      }
      .joined(separator: "\n")
  }

  /// JSON with C1 controls and bidi controls as escapes, which its writer leaves as they are.
  static func json(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    return text.unicodeScalars.map { scalar in
      guard isHidden(scalar) else { return String(scalar) }
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined()
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// One ASCII character a scalar; marks that combine go.
  private static func folded(_ text: String) -> String {
    let bytes = text.unicodeScalars.compactMap { scalar in
      TextWidth.columns(of: scalar) == 0 ? nil : ASCIIFolding.byte(for: scalar.value)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
