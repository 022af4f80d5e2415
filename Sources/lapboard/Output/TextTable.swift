import MeetingFormats
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

  /// RFC 4180, safe for spreadsheets; headings in snake case.
  var csv: String {
    let header = columns.map { $0.title.split(separator: " ").joined(separator: "_") }
    return CSVText.text(([header] + rows).map { $0.map(TextSanitiser.sanitised) })
  }
}
