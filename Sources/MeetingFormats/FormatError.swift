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

  /// Text in quotes, cut after 40 characters, control characters left out.
  private static func quoted(_ text: String) -> String {
    let visible = text.unicodeScalars.filter {
      $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
    }
    let shown = String(String.UnicodeScalarView(visible.prefix(40)))
    return "\"\(shown)\(visible.count > 40 ? "…" : "")\""
  }
}
