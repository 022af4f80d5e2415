import TerminalUI

/// A table as plain text with aligned columns, or as CSV.
struct TextTable {
  /// Where a column's texts stand.
  enum Side {
    case left
    case right
  }

  /// The headings with their sides.
  let columns: [(title: String, side: Side)]
  /// One text a column.
  var rows: [[String]] = []

  /// Columns two blanks apart, headings first, nothing at the end of a line.
  var plain: String {
    let lines = [columns.map(\.title)] + rows.map { $0.map(TextSanitiser.sanitised) }
    let widths = columns.indices.map { column in
      lines.map { $0[column].columns }.max() ?? 0
    }
    return lines.map { line in
      var text = ""
      for (column, value) in line.enumerated() {
        let pad = String(repeating: " ", count: widths[column] - value.columns)
        text += columns[column].side == .right ? pad + value : value + pad
        text += "  "
      }
      while text.hasSuffix(" ") { text.removeLast() }
      return text + "\n"
    }.joined()
  }

  /// RFC 4180: comma, CRLF, quotes where they are needed; headings in snake case.
  ///
  /// Text that a spreadsheet would take for a formula has an apostrophe before it.
  var csv: String {
    let header = columns.map { $0.title.split(separator: " ").joined(separator: "_") }
    return ([header] + rows).map { line in
      line.map { Self.quoted(Self.harmless(TextSanitiser.sanitised($0))) }.joined(separator: ",")
        + "\r\n"
    }.joined()
  }

  private static func harmless(_ value: String) -> String {
    guard let first = value.unicodeScalars.first, "=+-@".unicodeScalars.contains(first) else {
      return value
    }
    let isSigned = first == "+" || first == "-"
    let rest = value.utf8.dropFirst()
    let digits = UInt8(ascii: "0")...UInt8(ascii: ":")
    let isNumber = rest.allSatisfy { digits.contains($0) || $0 == UInt8(ascii: ".") }
    return isSigned && isNumber ? value : "'" + value
  }

  private static func quoted(_ value: String) -> String {
    guard value.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return value }
    return "\""
      + value.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
