/// A step through an XML document.
package enum XMLEvent {
  /// An element begins.
  case start(XMLTag)
  /// Text within an element, without the blanks around it; a text may come in several pieces.
  case text(String)
  /// An element of this name ends.
  case end(String)
}

/// The tag that begins an element.
package struct XMLTag {
  /// The longest value that is handed out, in letters.
  package static let longestValue = 200

  /// The element's name, without a prefix.
  package let name: String
  /// The attributes in the order of the file.
  package let attributes: [(name: String, value: String)]
  /// The line of its first byte, from 1.
  package let line: Int
  /// The column of its first byte, in bytes of UTF-8, from 1.
  package let column: Int

  /// The value of an attribute, at most 200 letters of it; `nil` where it is empty or missing.
  ///
  /// - Complexity: O(*n*) in the attributes, which are few.
  package subscript(_ name: String) -> String? {
    guard let value = attributes.first(where: { $0.name == name })?.value, !value.isEmpty else {
      return nil
    }
    return value.utf8.count > Self.longestValue ? String(value.prefix(Self.longestValue)) : value
  }

  /// A whole number of an attribute; `nil` for anything else.
  func number(_ name: String) -> Int? {
    guard let text = self[name], (1...9).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }

  /// Whether an attribute says `Y`.
  func says(_ name: String) -> Bool {
    self[name] == "Y"
  }

  /// A problem with the element.
  func problem(in file: String, expected: String, found: String? = nil) -> FormatError {
    FormatError(file: file, line: line, column: column, expected: expected, found: found)
  }
}
