/// A JSON value to be written; members keep their order.
enum JSONTree {
  case text(String)
  /// A number as it is to be written.
  case number(String)
  case flag(Bool)
  case list([JSONTree])
  case object([(name: String, value: JSONTree)])

  /// An object of the members that are there.
  static func members(_ members: KeyValuePairs<String, JSONTree?>) -> JSONTree {
    .object(members.compactMap { name, value in value.map { (name, $0) } })
  }

  static func number(_ number: some BinaryInteger) -> JSONTree { .number("\(number)") }

  /// A list of texts; `nil` for none.
  static func texts(_ texts: [String]) -> JSONTree? {
    texts.isEmpty ? nil : .list(texts.map { .text($0) })
  }

  /// A list; `nil` for an empty one.
  static func some(_ values: [JSONTree]) -> JSONTree? { values.isEmpty ? nil : .list(values) }

  /// The text, two blanks a level; objects and lists of plain values stand in one line.
  ///
  /// - Complexity: O(*n*) in the letters, O(*d*) deep.
  var pretty: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .text(let value): text += JSONText.quoted(value)
    case .number(let digits): text += digits
    case .flag(let flag): text += flag ? "true" : "false"
    case .list(let values):
      write(values.map { (nil, $0) }, "[", "]", to: &text, indent: indent)
    case .object(let members):
      write(members.map { ($0.name, $0.value) }, "{", "}", to: &text, indent: indent)
    }
  }

  private func write(
    _ parts: [(name: String?, value: JSONTree)],
    _ open: String,
    _ close: String,
    to text: inout String,
    indent: Int
  ) {
    let isFlat = isFlat
    text += open
    for (index, part) in parts.enumerated() {
      if index > 0 { text += isFlat ? ", " : "," }
      if !isFlat { text += "\n" + String(repeating: "  ", count: indent + 1) }
      if let name = part.name { text += JSONText.quoted(name) + ": " }
      part.value.write(to: &text, indent: indent + 1)
    }
    if !isFlat { text += "\n" + String(repeating: "  ", count: indent) }
    text += close
  }

  /// Whether it stands in one line: no object below it, and lists of plain values alone.
  private var isFlat: Bool {
    switch self {
    case .text, .number, .flag: true
    case .list(let values): values.allSatisfy(\.isPlain)
    case .object(let members):
      members.allSatisfy { member in
        if case .list(let values) = member.value {
          values.allSatisfy(\.isPlain)
        } else {
          member.value.isPlain
        }
      }
    }
  }

  private var isPlain: Bool {
    switch self {
    case .text, .number, .flag: true
    case .list, .object: false
    }
  }
}
