/// Reads a JSON text into values, bounded in size, depth and number.
///
/// - Source: RFC 8259.
struct JSONParser {
  /// The longest file in bytes.
  static let longest = 64 << 20
  /// How deep arrays and objects may nest.
  static let deepest = 64
  /// How many values there may be.
  static let mostValues = 4_000_000

  private let file: String
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0
  private var count = 0

  /// Reads all of a file.
  ///
  /// - Throws: `FormatError` with line and column; what the source throws.
  static func parse(_ file: ImportFile) throws -> JSONValue {
    let source = try file.openText()
    var bytes: [UInt8] = []
    while true {
      let more = try source.read(upTo: 1 << 16)
      if more.isEmpty { break }
      bytes += more
      guard bytes.count <= longest else {
        throw FormatError(file: file.name, expected: "at most \(longest >> 20) MiB of JSON")
      }
    }
    var parser = JSONParser(file: file.name, bytes)
    return try parser.whole()
  }

  /// Looks for the place where a text is no JSON, or goes beyond the bounds.
  ///
  /// - Throws: `FormatError` with line and column of the first such place.
  static func check(_ bytes: [UInt8], file: String) throws(FormatError) {
    var parser = JSONParser(file: file, bytes)
    _ = try parser.whole()
  }

  private init(file: String, _ bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  private mutating func whole() throws(FormatError) -> JSONValue {
    let value = try value(depth: 0)
    try skipBlanks()
    guard position == bytes.count else { throw problem("nothing behind the value") }
    return value
  }

  private mutating func value(depth: Int) throws(FormatError) -> JSONValue {
    guard depth <= Self.deepest else { throw problem("at most \(Self.deepest) levels") }
    count += 1
    guard count <= Self.mostValues else { throw problem("at most \(Self.mostValues) values") }
    try skipBlanks()
    guard position < bytes.count else { throw problem("a value") }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func object(depth: Int) throws(FormatError) -> JSONValue {
    let begin = (line: line, column: position - lineStart + 1)
    position += 1
    var members: [String: JSONValue] = [:]
    try skipBlanks()
    if take("}") { return .object(members, line: begin.line, column: begin.column) }
    while true {
      try skipBlanks()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw problem("a name in quotes")
      }
      let name = try string()
      try skipBlanks()
      guard take(":") else { throw problem("a colon behind the name") }
      let value = try value(depth: depth + 1)
      if members[name] == nil { members[name] = value }
      try skipBlanks()
      if take(",") { continue }
      guard take("}") else { throw problem("a comma or }") }
      return .object(members, line: begin.line, column: begin.column)
    }
  }

  private mutating func array(depth: Int) throws(FormatError) -> JSONValue {
    position += 1
    var elements: [JSONValue] = []
    try skipBlanks()
    if take("]") { return .array(elements) }
    while true {
      elements.append(try value(depth: depth + 1))
      try skipBlanks()
      if take(",") { continue }
      guard take("]") else { throw problem("a comma or ]") }
      return .array(elements)
    }
  }

  // MARK: - Scalars

  private mutating func word(
    _ word: String,
    _ value: JSONValue
  ) throws(FormatError) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw problem("a value") }
    position += word.utf8.count
    return value
  }

  private mutating func number() throws(FormatError) -> String {
    let start = position
    while position < bytes.count, Self.isOfNumber(bytes[position]) { position += 1 }
    let digits = bytes[start..<position]
    guard (1...40).contains(digits.count), digits.contains(where: { (0x30...0x39).contains($0) })
    else {
      position = start
      throw problem("a value")
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: true
    default: false
    }
  }

  /// A string in its quotes, tame.
  private mutating func string() throws(FormatError) -> String {
    position += 1
    var text: [UInt8] = []
    while true {
      guard position < bytes.count else { throw problem("a closing quote") }
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        return TextDecoding.text(text[...], isUTF8: true)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0x0A:
        position -= 1
        throw problem("a closing quote")
      default: text.append(byte)
      }
    }
  }

  private mutating func escape(into text: inout [UInt8]) throws(FormatError) {
    guard position < bytes.count else { throw problem("a letter behind \\") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "b"),
      UInt8(ascii: "f"):
      text.append(0x20)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"): text += Array(String(try scalar()).utf8)
    default:
      position -= 1
      throw problem("a letter that may stand behind \\")
    }
  }

  /// Four digits behind `\u`, or twice four; halves of a pair that are alone become U+FFFD.
  private mutating func scalar() throws(FormatError) -> Unicode.Scalar {
    let first = try hexadecimal()
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let mark = position
    guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    position += 2
    let second = try hexadecimal()
    guard (0xDC00..<0xE000).contains(second) else {
      position = mark
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + second - 0xDC00) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(FormatError) -> UInt32 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw problem("four hexadecimal digits") }
    position += 4
    return value
  }

  // MARK: - Places

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() throws(FormatError) {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0D: position += 1
      case 0x0A:
        position += 1
        line += 1
        lineStart = position
      case UInt8(ascii: "/"): throw problem("JSON without comments, which it does not know")
      default: return
      }
    }
  }

  private func problem(_ expected: String) -> FormatError {
    let rest = bytes[min(position, bytes.count)...].prefix(12).prefix { $0 >= 0x20 }
    return FormatError(
      file: file,
      line: line,
      column: position - lineStart + 1,
      expected: expected,
      found: rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
    )
  }
}
