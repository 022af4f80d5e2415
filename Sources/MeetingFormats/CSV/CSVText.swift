/// Rows of fields as CSV, and fields made safe for spreadsheets and back.
///
/// - Source: RFC 4180; on formulas OWASP, "CSV Injection".
package enum CSVText {
  /// Comma, CRLF, quotes where they are needed; what a spreadsheet would take for a formula has an
  /// apostrophe before it.
  ///
  /// - Complexity: O(*n*) in the letters.
  package static func text(_ rows: [[String]]) -> String {
    var text = ""
    for row in rows {
      for (index, field) in row.enumerated() {
        if index > 0 { text += "," }
        text += quoted(harmless(field))
      }
      text += "\r\n"
    }
    return text
  }

  /// A field that no spreadsheet takes for a formula.
  ///
  /// One that begins with `=`, `+`, `-`, `@`, a tab or a carriage return, with apostrophes before it
  /// or not, gets one apostrophe more. Signed numbers stay as they are.
  static func harmless(_ field: String) -> String {
    isFormula(field[...]) && !isSignedNumber(field) ? "'" + field : field
  }

  /// The field that `harmless` was given.
  static func restored(_ field: String) -> String {
    field.utf8.first == UInt8(ascii: "'") && isFormula(field.dropFirst())
      ? String(field.dropFirst()) : field
  }

  private static func isFormula(_ field: Substring) -> Bool {
    guard let first = field.utf8.first(where: { $0 != UInt8(ascii: "'") }) else { return false }
    return [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first)
  }

  /// `+1.3`, `-0.4`, `-`.
  private static func isSignedNumber(_ field: String) -> Bool {
    guard let sign = field.utf8.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return false
    }
    return field.utf8.dropFirst().allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: ":")).contains($0) || $0 == UInt8(ascii: ".")
    }
  }

  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.utf8.contains { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }
    guard needsQuotes else { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
