/// Something in a file that is not what it should be, with its place.
package struct FormatError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's name or path, as the caller gave it.
  package var file: String
  /// The line, from 1; `nil` when the fault is the whole file's.
  package var line: Int?
  /// The column in bytes, from 1.
  package var column: Int?
  /// The member of a JSON file, as `runners[0].splits[2].time`; `nil` for the whole file and in
  /// formats that have lines.
  package var member: String?
  /// What would have been right, as the end of "expected …".
  package var expected: String
  /// What stands there, short; `nil` when nothing does.
  package var found: String?

  /// A fault at a place of a file.
  package init(
    file: String,
    line: Int? = nil,
    column: Int? = nil,
    member: String? = nil,
    expected: String,
    found: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.member = member
    self.expected = expected
    self.found = found
  }

  /// One line: `nyc.lif:12:4: expected a time such as 3:29.14, found "NT"`, or with a member
  /// `races/a.json: runners[0].mark: expected …`.
  package var description: String {
    var text = file
    if let line { text += ":\(line)" }
    if let column { text += ":\(column)" }
    if let member { text += ": \(Self.tame(member, limit: 80))" }
    text += ": expected \(expected)"
    if let found { text += ", found \(Self.quoted(found))" }
    return text
  }

  /// Text in quotes, cut after 40 characters.
  private static func quoted(_ text: String) -> String {
    "\"\(tame(text, limit: 40))\""
  }

  /// Text cut to a length; what could drive a terminal is left out.
  private static func tame(_ text: String, limit: Int) -> String {
    let visible = text.unicodeScalars.lazy.filter { !isHidden($0) }.prefix(limit + 1)
    let shown = String(String.UnicodeScalarView(visible.prefix(limit)))
    return visible.count > limit ? shown + "…" : shown
  }

  /// Controls, bidirectional marks and the like.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
    default: false
    }
  }
}
