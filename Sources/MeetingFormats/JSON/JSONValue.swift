/// A value of a JSON file: numbers as their own text, objects with the place where they begin.
enum JSONValue: Hashable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue], line: Int, column: Int = 1)

  /// The value of the first of some keys that an object has, for files of several spellings; `nil`
  /// for a null.
  subscript(_ keys: String...) -> JSONValue? {
    guard case .object(let members, _, _) = self else { return nil }
    for key in keys {
      if let value = members[key], value != .null { return value }
    }
    return nil
  }

  /// The text of a string or a number; `nil` for anything else, and for an empty one.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text.isEmpty ? nil : text
    case .null, .bool, .array, .object: nil
    }
  }

  /// A whole number below a milliard, printed as a number or a string; `nil` for anything else.
  var whole: Int? {
    guard let text, (1...9).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }

  /// The elements of an array; none for anything else.
  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The line on which an object begins; `nil` for anything else.
  var line: Int? {
    if case .object(_, let line, _) = self { line } else { nil }
  }

  /// The column in bytes at which an object begins, from 1; `nil` for anything else.
  var column: Int? {
    if case .object(_, _, let column) = self { column } else { nil }
  }
}
