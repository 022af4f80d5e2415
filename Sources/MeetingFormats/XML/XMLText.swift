/// Turns the bytes between marks of XML into text that can be kept and shown.
enum XMLText {
  /// What is wrong within a text.
  struct Fault: Error {
    /// Where, from the first byte.
    var offset: Int
    var expected: String
    var found: String
  }

  /// Whether a document that declares an encoding is code page 1252; `nil` for those not read.
  static func isCodePage(declared name: String) -> Bool? {
    switch name {
    case "utf-8", "utf8", "us-ascii", "ascii", "utf-16", "utf-16le", "utf-16be": false
    case "windows-1252", "cp1252", "iso-8859-1", "latin1": true
    default: nil
    }
  }

  /// Text with its references replaced, line ends as blanks, tame, and without blanks around it.
  ///
  /// - Parameters:
  ///   - bytes: what stands in the file.
  ///   - isCodePage: whether the document says that it is code page 1252; of others that is taken
  ///     for granted where bytes are no UTF-8.
  ///   - keepsReferences: for CDATA, in which `&` is a letter.
  /// - Returns: the text.
  /// - Throws: `Fault` for a reference that is none of XML's own.
  /// - Complexity: O(*n*) in the length.
  static func read(
    _ bytes: ArraySlice<UInt8>,
    isCodePage: Bool,
    keepsReferences: Bool = false
  ) throws(Fault) -> String {
    if bytes.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "&") }) {
      return String(decoding: TextDecoding.trimmed(bytes), as: UTF8.self)
    }
    var plain = bytes
    if isCodePage || !TextDecoding.isUTF8(bytes) { plain = Array(text1252(bytes).utf8)[...] }
    if !keepsReferences, bytes.contains(UInt8(ascii: "&")) {
      plain = try resolved(plain)[...]
    }
    for index in plain.indices where [0x09, 0x0A, 0x0D].contains(plain[index]) {
      plain[index] = 0x20
    }
    return TextDecoding.text(plain, isUTF8: true)
  }

  /// Code page 1252 with its line ends left alone.
  private static func text1252(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
      .map { TextDecoding.text($0, isUTF8: false) }
      .joined(separator: " ")
  }

  private static func resolved(_ bytes: ArraySlice<UInt8>) throws(Fault) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "&") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let rest = bytes[(index + 1)...].prefix(12)
      guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(bytes[(index + 1)..<end])
      else {
        throw Fault(
          offset: index - bytes.startIndex,
          expected: "one of &lt; &gt; &amp; &quot; &apos; or a number such as &#233;",
          found: String(decoding: bytes[index...].prefix(12), as: UTF8.self)
        )
      }
      result.append(contentsOf: String(scalar).utf8)
      index = end + 1
    }
    return result
  }

  private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let text = String(decoding: name, as: UTF8.self)
    switch text {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard text.first == "#" else { return nil }
    let isHexadecimal = text.dropFirst().first == "x"
    let digits = text.dropFirst(isHexadecimal ? 2 : 1)
    guard (1...8).contains(digits.utf8.count), digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), value > 0
    else { return nil }
    return Unicode.Scalar(value)
  }
}
