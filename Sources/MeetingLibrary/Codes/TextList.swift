/// A list of texts in one column, as a JSON array that SQLite's `json_each` can take apart.
enum TextList {
  /// The column's text; `nil` for an empty list.
  static func encode(_ texts: [String]) -> String? {
    guard !texts.isEmpty else { return nil }
    var json = "["
    for (index, text) in texts.enumerated() {
      json += index == 0 ? "\"" : ",\""
      for scalar in text.unicodeScalars { json.unicodeScalars.append(escaping: scalar) }
      json += "\""
    }
    return json + "]"
  }

  /// The list of a column's text; whatever is no JSON text in it is passed over.
  static func decode(_ json: String?) -> [String] {
    guard let json else { return [] }
    var texts: [String] = []
    var scalars = json.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      if scalar == "\"" { texts.append(Self.text(from: &scalars)) }
    }
    return texts
  }

  private static func text(from scalars: inout String.UnicodeScalarView.Iterator) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = scalars.next(), scalar != "\"" {
      guard scalar == "\\" else {
        text.append(scalar)
        continue
      }
      if let escaped = Self.escaped(from: &scalars) { text.append(escaped) }
    }
    return String(text)
  }

  private static func escaped(
    from scalars: inout String.UnicodeScalarView.Iterator
  ) -> Unicode.Scalar? {
    guard let letter = scalars.next() else { return nil }
    guard letter == "u" else { return letter }
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = scalars.next().flatMap({ Character($0).hexDigitValue }) else { return nil }
      value = value * 16 + UInt32(digit)
    }
    return Unicode.Scalar(value)
  }
}

extension String.UnicodeScalarView {
  /// Appends a scalar the way JSON writes it within a text.
  fileprivate mutating func append(escaping scalar: Unicode.Scalar) {
    switch scalar {
    case "\"", "\\":
      append("\\")
      append(scalar)
    case _ where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      append(contentsOf: "\\u".unicodeScalars)
      append(contentsOf: String(repeating: "0", count: 4 - digits.utf8.count).unicodeScalars)
      append(contentsOf: digits.unicodeScalars)
    default: append(scalar)
    }
  }
}
