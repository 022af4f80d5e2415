/// Takes a tag apart: `<name a="1" b='2'/>`.
struct XMLTagParser {
  private static let longestName = 200

  private let bytes: ArraySlice<UInt8>
  private let isCodePage: Bool

  /// A tag with its first and last sign.
  init(_ bytes: ArraySlice<UInt8>, isCodePage: Bool) {
    self.bytes = bytes
    self.isCodePage = isCodePage
  }

  /// The name, the attributes, and whether the element ends at once.
  func parse() throws(XMLText.Fault) -> (
    name: String, attributes: [(name: String, value: String)], isEmpty: Bool
  ) {
    var index = bytes.startIndex + 1
    let last = bytes.endIndex - 1
    let name = try name(&index, expected: "the name of an element")
    var attributes: [(name: String, value: String)] = []
    while true {
      let before = index
      skipBlanks(&index)
      if index == last { return (name, attributes, false) }
      if bytes[index] == UInt8(ascii: "/"), index + 1 == last { return (name, attributes, true) }
      guard index > before else { throw fault(index, expected: "a blank before an attribute") }
      guard attributes.count < XMLScanner.mostAttributes else {
        throw fault(index, expected: "at most \(XMLScanner.mostAttributes) attributes")
      }
      attributes.append(try attribute(&index))
    }
  }

  private func attribute(
    _ index: inout Int
  ) throws(XMLText.Fault) -> (name: String, value: String) {
    let name = try name(&index, expected: "an attribute such as Code=\"1\"")
    skipBlanks(&index)
    guard bytes[index] == UInt8(ascii: "=") else {
      throw fault(index, expected: "= behind the name of an attribute")
    }
    index += 1
    skipBlanks(&index)
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = bytes[(index + 1)...].firstIndex(of: quote)
    else { throw fault(index, expected: "a value in quotes") }
    let start = index + 1
    index = end + 1
    do throws(XMLText.Fault) {
      return (name, try XMLText.read(bytes[start..<end], isCodePage: isCodePage))
    } catch {
      throw XMLText.Fault(
        offset: error.offset + start - bytes.startIndex,
        expected: error.expected,
        found: error.found
      )
    }
  }

  private func name(_ index: inout Int, expected: String) throws(XMLText.Fault) -> String {
    let start = index
    while Self.isNameByte(bytes[index]) { index += 1 }
    let name = bytes[start..<index]
    let isDigit = name.first.map { (0x2D...0x39).contains($0) } ?? true
    guard !isDigit, name.count <= Self.longestName else { throw fault(start, expected: expected) }
    return String(decoding: name, as: UTF8.self)
  }

  /// Letters, digits, `_ - . :`, and whatever is not ASCII.
  ///
  /// The last sign of a tag is none of them.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x3A, 0x2D, 0x2E, 0x5F, 0x80...: true
    default: false
    }
  }

  private func skipBlanks(_ index: inout Int) {
    while bytes[index] == 0x20 || (0x09...0x0D).contains(bytes[index]) { index += 1 }
  }

  private func fault(_ index: Int, expected: String) -> XMLText.Fault {
    XMLText.Fault(
      offset: index - bytes.startIndex,
      expected: expected,
      found: String(decoding: bytes[index...].prefix(40), as: UTF8.self)
    )
  }
}
