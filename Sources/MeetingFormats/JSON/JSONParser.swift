/// Reads a JSON text into nodes that remember their place.
///
/// Written for this project because errors need the line and column of the bad value, and because
/// distances must stay exact; nothing else of a JSON library is needed.
///
/// - Source: RFC 8259.
package struct JSONParser {
  /// How deep lists and objects may nest.
  package static let depthLimit = 64

  let file: String
  let bytes: [UInt8]
  var position = 0
  private var depth = 0

  private init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// Reads a whole text.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8, without a byte order mark.
  ///   - file: the name errors carry.
  /// - Returns: the one value the text holds.
  /// - Throws: `FormatError` at the first byte that is not JSON.
  /// - Complexity: O(*n*) in the length of the text.
  package static func parse(_ bytes: [UInt8], file: String) throws(FormatError) -> JSONNode {
    var parser = JSONParser(bytes, file: file)
    let node = try parser.value()
    parser.skipSpace()
    guard parser.position == bytes.count else { throw parser.unexpected("the end of the file") }
    return node
  }

  private mutating func value() throws(FormatError) -> JSONNode {
    skipSpace()
    let start = position
    guard let byte = current else { throw unexpected("a JSON value") }
    let value: JSONNode.Value
    switch byte {
    case UInt8(ascii: "{"): value = try object()
    case UInt8(ascii: "["): value = try array()
    case UInt8(ascii: "\""): value = .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): value = try number()
    case UInt8(ascii: "t"): value = try word("true", .bool(true))
    case UInt8(ascii: "f"): value = try word("false", .bool(false))
    case UInt8(ascii: "n"): value = try word("null", .null)
    default: throw unexpected("a JSON value")
    }
    return JSONNode(value: value, offset: start)
  }

  private mutating func object() throws(FormatError) -> JSONNode.Value {
    try enter()
    var members: [JSONNode.Member] = []
    var names = NameSet()
    guard !consume("}") else { return leave(.object(members)) }
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw unexpected("a member's name") }
      let start = position
      let name = try string()
      guard names.insert(name) else {
        position = start
        throw error("each name once in an object", found: name)
      }
      guard consume(":") else { throw unexpected("a colon") }
      members.append(JSONNode.Member(name: name, node: try value()))
    } while consume(",")
    guard consume("}") else { throw unexpected("a comma or }") }
    return leave(.object(members))
  }

  private mutating func array() throws(FormatError) -> JSONNode.Value {
    try enter()
    var nodes: [JSONNode] = []
    guard !consume("]") else { return leave(.array(nodes)) }
    repeat { nodes.append(try value()) } while consume(",")
    guard consume("]") else { throw unexpected("a comma or ]") }
    return leave(.array(nodes))
  }

  private mutating func number() throws(FormatError) -> JSONNode.Value {
    let start = position
    if current == UInt8(ascii: "-") { position += 1 }
    let whole = digits()
    let hasLeadingZero = whole > 1 && bytes[position - whole] == UInt8(ascii: "0")
    guard whole > 0, !hasLeadingZero else { throw unexpected("a number") }
    if current == UInt8(ascii: ".") {
      position += 1
      guard digits() > 0 else { throw unexpected("a digit after the point") }
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == UInt8(ascii: "-") || current == UInt8(ascii: "+") { position += 1 }
      guard digits() > 0 else { throw unexpected("a digit of the exponent") }
    }
    guard position - start <= 40 else {
      position = start
      throw error("a number of at most 40 characters")
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      position += 1
    }
    return position - start
  }

  private mutating func word(
    _ word: StaticString,
    _ value: JSONNode.Value
  ) throws(FormatError) -> JSONNode.Value {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count,
      bytes[position..<end].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
      )
    else { throw unexpected("a JSON value") }
    position = end
    return value
  }

  private mutating func enter() throws(FormatError) {
    depth += 1
    guard depth <= Self.depthLimit else {
      throw error("at most \(Self.depthLimit) levels of nesting")
    }
    position += 1
  }

  private mutating func leave(_ value: JSONNode.Value) -> JSONNode.Value {
    depth -= 1
    return value
  }

  private mutating func consume(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard current == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  var current: UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  func unexpected(_ expected: String) -> FormatError {
    guard let byte = current else { return error(expected, found: "the end of the file") }
    let isVisible = (0x21...0x7E).contains(byte)
    let found = isVisible ? String(Unicode.Scalar(byte)) : "byte \(byte)"
    return error(expected, found: found)
  }

  func error(_ expected: String, found: String? = nil) -> FormatError {
    FormatError(expected: expected, found: found, file: file, bytes: bytes, offset: position)
  }
}

/// The names of one object: a list while they are few, so that small objects stay cheap, then a
/// set, so that huge ones do too.
private struct NameSet {
  private var few: [String] = []
  private var many: Set<String> = []

  /// Adds a name; `false` when it was there.
  mutating func insert(_ name: String) -> Bool {
    guard few.count >= 16 else {
      guard !few.contains(name) else { return false }
      few.append(name)
      return true
    }
    if many.isEmpty { many = Set(few) }
    return many.insert(name).inserted
  }
}
