extension JSONParser {
  /// Reads a text in quotes; the position is on the opening one.
  mutating func string() throws(FormatError) -> String {
    position += 1
    let start = position
    var isASCII = true
    while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
      guard byte >= 0x20 else { throw unexpected("no control character in a text") }
      if byte >= 0x80 { isASCII = false }
      position += 1
    }
    guard let end = current else { throw unexpected("a closing quote") }
    let plain = try text(start..<position, isASCII: isASCII)
    guard end == UInt8(ascii: "\\") else {
      position += 1
      return plain
    }
    return try escaped(after: plain)
  }

  private mutating func escaped(after plain: String) throws(FormatError) -> String {
    var result = plain
    while true {
      switch current {
      case UInt8(ascii: "\""):
        position += 1
        return result
      case UInt8(ascii: "\\"):
        result.unicodeScalars.append(try escape())
      case nil:
        throw unexpected("a closing quote")
      default:
        let start = position
        while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
          guard byte >= 0x20 else { throw unexpected("no control character in a text") }
          position += 1
        }
        result += try text(start..<position, isASCII: false)
      }
    }
  }

  private mutating func escape() throws(FormatError) -> Unicode.Scalar {
    position += 1
    guard let byte = current else { throw unexpected("an escape") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default:
      position -= 1
      throw unexpected("an escape such as \\n or \\u00E9")
    }
  }

  private mutating func unicodeEscape() throws(FormatError) -> Unicode.Scalar {
    let start = position
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let isPair =
      (0xD800...0xDBFF).contains(first) && position + 1 < bytes.count
      && bytes[position] == UInt8(ascii: "\\") && bytes[position + 1] == UInt8(ascii: "u")
    if isPair {
      position += 2
      let second = try hexadecimal()
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    position = start
    throw error("a Unicode escape that is a character")
  }

  private mutating func hexadecimal() throws(FormatError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw unexpected("four hexadecimal digits")
      }
      value = value << 4 + UInt32(digit)
      position += 1
    }
    return value
  }

  /// The text of a range, refused when it is not UTF-8.
  private mutating func text(_ range: Range<Int>, isASCII: Bool) throws(FormatError) -> String {
    let slice = bytes[range]
    let text = String(decoding: slice, as: UTF8.self)
    guard isASCII || text.utf8.elementsEqual(slice) else {
      position = range.lowerBound
      throw error("text in UTF-8")
    }
    return text
  }
}
