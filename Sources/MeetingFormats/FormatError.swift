/// Something in a file that is not what it should be, with its place.
package struct FormatError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's name or path, as the caller gave it.
  package var file: String
  /// The line, from 1; `nil` when the fault is the whole file's.
  package var line: Int?
  /// The column in bytes, from 1.
  package var column: Int?
  /// What would have been right, as the end of "expected …".
  package var expected: String
  /// What stands there, short; `nil` when nothing does.
  package var found: String?

  /// A fault at a place of a file.
  package init(
    file: String,
    line: Int? = nil,
    column: Int? = nil,
    expected: String,
    found: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.expected = expected
    self.found = found
  }

  /// One line: `nyc.lif:12:4: expected a time such as 3:29.14, found "NT"`.
  package var description: String {
    var text = file
    if let line { text += ":\(line)" }
    if let column { text += ":\(column)" }
    text += ": expected \(expected)"
    if let found { text += ", found \(Self.quoted(found))" }
    return text
  }

  /// Text in quotes, cut after 40 characters; what could drive a terminal is left out.
  private static func quoted(_ text: String) -> String {
    let visible = text.unicodeScalars.lazy.filter { !isHidden($0) }.prefix(41)
    let shown = String(String.UnicodeScalarView(visible.prefix(40)))
    return "\"\(shown)\(visible.count > 40 ? "…" : "")\""
  }

  /// Controls, bidirectional marks and the like.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
    default: false
    }
  }
}

extension FormatError {
  /// A fault at a byte of a text; line and column are counted here, only when needed.
  init(expected: String, found: String?, file: String, bytes: [UInt8], offset: Int) {
    let before = bytes[..<min(offset, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    self.init(
      file: file,
      line: line,
      column: before.count - lineStart + 1,
      expected: expected,
      found: found
    )
  }
}
