/// How the text of a file is written, as far as its first bytes tell.
enum TextEncoding: Hashable {
  /// UTF-8 or an eight-bit code page: told apart line by line.
  case bytes
  /// UTF-8 behind a byte order mark.
  case utf8WithMark
  /// UTF-16, with a byte order mark or without.
  case utf16(isLittleEndian: Bool)

  /// Looks at the first bytes: a byte order mark, or zeros in every other place.
  static func detect(_ head: [UInt8]) -> TextEncoding {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8WithMark }
    if head.starts(with: [0xFF, 0xFE]) { return .utf16(isLittleEndian: true) }
    if head.starts(with: [0xFE, 0xFF]) { return .utf16(isLittleEndian: false) }
    guard head.count >= 4 else { return .bytes }
    var zeros = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    let most = head.count / 2 * 2 / 5
    if zeros[1] > most, zeros[0] == 0 { return .utf16(isLittleEndian: true) }
    if zeros[0] > most, zeros[1] == 0 { return .utf16(isLittleEndian: false) }
    return .bytes
  }
}

/// A source without its first bytes.
final class SkippingSource: ByteSource {
  private let source: any ByteSource
  private var left: Int

  init(_ source: any ByteSource, count: Int) {
    self.source = source
    left = count
  }

  func read(upTo count: Int) throws -> [UInt8] {
    while left > 0 {
      let skipped = try source.read(upTo: left)
      if skipped.isEmpty { return [] }
      left -= skipped.count
    }
    return try source.read(upTo: count)
  }
}

/// UTF-16 turned into UTF-8; what is no text becomes U+FFFD.
final class UTF16Source: ByteSource {
  private let source: any ByteSource
  private let isLittleEndian: Bool
  private var half: UInt8?
  private var high: UInt16?
  private var isFirst = true
  private var hasEnded = false

  init(_ source: any ByteSource, isLittleEndian: Bool) {
    self.source = source
    self.isLittleEndian = isLittleEndian
  }

  func read(upTo count: Int) throws -> [UInt8] {
    var text: [UInt8] = []
    while text.isEmpty, !hasEnded {
      let bytes = try source.read(upTo: max(2, count))
      if bytes.isEmpty {
        hasEnded = true
        if half != nil || high != nil { append(0xFFFD, to: &text) }
        break
      }
      for byte in bytes {
        guard let first = half else {
          half = byte
          continue
        }
        half = nil
        let unit =
          isLittleEndian
          ? UInt16(byte) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(byte)
        take(unit, &text)
      }
    }
    return text
  }

  private func take(_ unit: UInt16, _ text: inout [UInt8]) {
    if isFirst {
      isFirst = false
      if unit == 0xFEFF { return }
    }
    if let lead = high {
      high = nil
      if (0xDC00...0xDFFF).contains(unit) {
        append(0x10000 + (UInt32(lead) - 0xD800) << 10 + UInt32(unit) - 0xDC00, to: &text)
        return
      }
      append(0xFFFD, to: &text)
    }
    switch unit {
    case 0xD800...0xDBFF: high = unit
    case 0xDC00...0xDFFF: append(0xFFFD, to: &text)
    default: append(UInt32(unit), to: &text)
    }
  }

  private func append(_ value: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
