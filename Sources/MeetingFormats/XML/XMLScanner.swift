/// Reads an XML document piece by piece, within bounds: no more than one tag or one text is held.
///
/// There is no document type and so no entity but XML's own five; a document that brings one is
/// refused. UTF-8, UTF-16 and code page 1252 are read, the latter also where bytes are no UTF-8.
///
/// - Source: W3C, Extensible Markup Language (XML) 1.0, fifth edition.
package struct XMLScanner {
  /// The longest tag and the longest text, in bytes.
  package static let longest = 1 << 20
  /// How deep elements may stand in each other.
  package static let deepest = 100
  /// How many attributes a tag may have.
  package static let mostAttributes = 256

  private static let pieceSize = 1 << 16

  let file: String
  private let source: any ByteSource
  private let isUnicode: Bool
  private var isCodePage = false
  private var buffer: [UInt8] = []
  private var position = 0
  private var hasEnded = false
  private var line = 1
  private var column = 1
  private var open: [String] = []
  private var isRootOver = false
  private var endsAtOnce = false
  private var hasBegun = false

  /// Opens a file.
  package init(_ file: ImportFile) throws {
    let encoding = TextEncoding.detect(file.head)
    self.init(try file.openText(), file: file.name, isUnicode: encoding != .bytes)
  }

  /// Reads bytes in UTF-8 or an eight-bit code page.
  ///
  /// - Parameters:
  ///   - source: the bytes, without a byte order mark.
  ///   - file: the name for messages.
  ///   - isUnicode: whether a byte order mark has said that it is, whatever the document says.
  package init(_ source: any ByteSource, file: String, isUnicode: Bool = false) {
    self.source = source
    self.file = file
    self.isUnicode = isUnicode
  }

  /// The next step; `nil` at the end of the document.
  ///
  /// - Throws: `FormatError` where the document is none, which is its end; what the source throws.
  /// - Complexity: O(*n*) in the bytes of the step.
  package mutating func next() throws -> XMLEvent? {
    if endsAtOnce {
      endsAtOnce = false
      return close()
    }
    while true {
      try skipBlanks()
      guard let byte = try byte(at: 0) else {
        guard isRootOver else { throw problem(0, expected: expectedAtEnd, found: nil) }
        return nil
      }
      if byte != UInt8(ascii: "<") {
        let text = try text()
        if !text.isEmpty { return .text(text) }
        continue
      }
      switch try self.byte(at: 1) {
      case UInt8(ascii: "?"): try skipInstruction()
      case UInt8(ascii: "!"):
        if let text = try takeDeclaration() { return .text(text) }
      case UInt8(ascii: "/"): return try end()
      default: return try start()
      }
      hasBegun = true
    }
  }

  private var expectedAtEnd: String {
    open.last.map { "</\($0)>" } ?? "an element"
  }

  // MARK: - Elements

  private mutating func start() throws -> XMLEvent {
    hasBegun = true
    let length = try tagLength()
    guard !isRootOver else { throw problem(0, expected: "nothing behind the last element") }
    let tag = XMLTagParser(buffer[position..<(position + length)], isCodePage: isCodePage)
    let found: (name: String, attributes: [(name: String, value: String)], isEmpty: Bool)
    do throws(XMLText.Fault) {
      found = try tag.parse()
    } catch {
      throw problem(error.offset, expected: error.expected, found: error.found)
    }
    guard open.count < Self.deepest else {
      throw problem(0, expected: "at most \(Self.deepest) elements within each other")
    }
    open.append(found.name)
    endsAtOnce = found.isEmpty
    let name = found.name.split(separator: ":").last.map(String.init) ?? found.name
    let event = XMLTag(name: name, attributes: found.attributes, line: line, column: column)
    advance(length)
    return .start(event)
  }

  private mutating func end() throws -> XMLEvent {
    let length = try tagLength()
    let name = String(
      decoding: TextDecoding.trimmed(buffer[(position + 2)..<(position + length - 1)]),
      as: UTF8.self
    )
    guard let last = open.last, last == name else {
      throw problem(0, expected: expectedAtEnd, found: "</\(name)>")
    }
    advance(length)
    return close()
  }

  private mutating func close() -> XMLEvent {
    let name = open.removeLast()
    isRootOver = open.isEmpty
    return .end(name.split(separator: ":").last.map(String.init) ?? name)
  }

  /// How long the tag is that begins here, with its last sign.
  private mutating func tagLength() throws -> Int {
    var offset = 1
    var quote: UInt8 = 0
    while offset < Self.longest {
      guard let byte = try byte(at: offset) else {
        throw problem(0, expected: "> at the end of a tag", found: nil)
      }
      offset += 1
      if byte == UInt8(ascii: "<") { throw problem(offset - 1, expected: "> at the end of a tag") }
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return offset
      }
    }
    throw problem(0, expected: "a tag of at most 1 MiB")
  }

  // MARK: - Text

  private mutating func text() throws -> String {
    guard !open.isEmpty else { throw problem(0, expected: "an element such as <a>") }
    var length = 0
    while let byte = try byte(at: length), byte != UInt8(ascii: "<") {
      length += 1
      if length > Self.longest { throw problem(0, expected: "a text of at most 1 MiB") }
    }
    return try take(length, keepsReferences: false)
  }

  private mutating func take(_ length: Int, keepsReferences: Bool) throws -> String {
    do throws(XMLText.Fault) {
      let text = try XMLText.read(
        buffer[position..<(position + length)],
        isCodePage: isCodePage,
        keepsReferences: keepsReferences
      )
      advance(length)
      return text
    } catch {
      throw problem(error.offset, expected: error.expected, found: error.found)
    }
  }

  private mutating func skipBlanks() throws {
    while let byte = try byte(at: 0), byte == 0x20 || (0x09...0x0D).contains(byte) { advance(1) }
  }

  // MARK: - What is no element

  private mutating func skipInstruction() throws {
    let isDeclaration = try !hasBegun && starts(with: "<?xml")
    var length = 2
    while try !(byte(at: length) == UInt8(ascii: "?") && byte(at: length + 1) == UInt8(ascii: ">"))
    {
      guard try byte(at: length) != nil else { throw problem(0, expected: "?>", found: nil) }
      length += 1
      if length > Self.pieceSize {
        throw problem(0, expected: "an instruction of at most 64 KiB")
      }
    }
    if isDeclaration { try readEncoding(buffer[position..<(position + length)]) }
    advance(length + 2)
  }

  private mutating func readEncoding(_ declaration: ArraySlice<UInt8>) throws {
    let text = String(decoding: declaration, as: UTF8.self)
    guard !isUnicode, let key = text.firstRange(of: "encoding") else { return }
    let value = text[key.upperBound...].drop { "= \t\r\n".contains($0) }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return }
    let name = value.dropFirst().prefix { $0 != quote }.lowercased()
    guard let isCodePage = XMLText.isCodePage(declared: name) else {
      throw problem(0, expected: "UTF-8, UTF-16, ISO-8859-1 or windows-1252", found: name)
    }
    self.isCodePage = isCodePage
  }

  /// Passes a comment over; hands out CDATA; refuses everything else.
  private mutating func takeDeclaration() throws -> String? {
    if try starts(with: "<!--") {
      advance(4)
      while try !starts(with: "-->") {
        guard try byte(at: 0) != nil else { throw problem(0, expected: "-->", found: nil) }
        advance(1)
      }
      advance(3)
      return nil
    }
    guard try starts(with: "<![CDATA["), !open.isEmpty else {
      throw problem(0, expected: "XML without a document type: none is read, nor its entities")
    }
    advance(9)
    var length = 0
    while try
      !(byte(at: length) == UInt8(ascii: "]") && byte(at: length + 1) == UInt8(ascii: "]")
      && byte(at: length + 2) == UInt8(ascii: ">"))
    {
      guard try byte(at: length) != nil else { throw problem(0, expected: "]]>", found: nil) }
      length += 1
      if length > Self.longest { throw problem(0, expected: "a text of at most 1 MiB") }
    }
    let text = try take(length, keepsReferences: true)
    advance(3)
    return text.isEmpty ? nil : text
  }

  // MARK: - Bytes

  /// The byte so many places ahead; `nil` behind the end.
  private mutating func byte(at offset: Int) throws -> UInt8? {
    if position + offset < buffer.count { return buffer[position + offset] }
    try fill(offset)
    return position + offset < buffer.count ? buffer[position + offset] : nil
  }

  private mutating func fill(_ offset: Int) throws {
    guard !hasEnded else { return }
    buffer.removeSubrange(..<position)
    position = 0
    let wanted = offset + Self.pieceSize
    while buffer.count < wanted {
      let piece = try source.read(upTo: Self.pieceSize)
      guard !piece.isEmpty else {
        hasEnded = true
        return
      }
      buffer += piece
    }
  }

  private mutating func starts(with text: StaticString) throws -> Bool {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    for (offset, wanted) in bytes.enumerated() where try byte(at: offset) != wanted {
      return false
    }
    return true
  }

  private mutating func advance(_ count: Int) {
    for _ in 0..<count {
      if buffer[position] == 0x0A {
        line += 1
        column = 1
      } else {
        column += 1
      }
      position += 1
    }
  }

  /// A problem so many bytes ahead.
  private func problem(_ offset: Int, expected: String, found: String?) -> FormatError {
    var place = (line: line, column: column)
    for byte in buffer[position..<min(buffer.count, position + offset)] {
      place = byte == 0x0A ? (place.line + 1, 1) : (place.line, place.column + 1)
    }
    return FormatError(
      file: file,
      line: place.line,
      column: place.column,
      expected: expected,
      found: found
    )
  }

  /// A problem so many bytes ahead, with what stands there.
  private func problem(_ offset: Int, expected: String) -> FormatError {
    let bytes = buffer[min(buffer.count, position + offset)...].prefix(40)
    return problem(offset, expected: expected, found: String(decoding: bytes, as: UTF8.self))
  }
}
