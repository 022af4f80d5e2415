/// Reads records of fields from bytes, one record at a time, in memory that does not grow with the
/// file.
///
/// Lines end in LF, CR or both. A field in quotes may hold the delimiter, doubled quotes, and where
/// asked for line ends; a quote within an unquoted field is a letter like any other.
struct RecordReader {
  /// The longest record in bytes.
  static let longest = 1 << 20
  /// The most fields of a record.
  static let mostFields = 4096

  /// The file's name, for problems.
  let file: String
  /// The line on which the record begins, from 1; 0 before the first.
  private(set) var line = 0
  /// Whether the record ends with the file and not with a line end.
  private(set) var isLastCut = false
  /// Whether the record's quote was never closed.
  private(set) var isQuoteOpen = false

  private let source: any ByteSource
  private let delimiter: UInt8
  private let spansLines: Bool
  private var chunk: [UInt8] = []
  private var position = 0
  private var nextLine = 1
  private var content: [UInt8] = []
  private var starts: [Int] = []
  private var columns: [Int] = []
  private var isUTF8 = true
  private var hasEnded = false
  private var skipsLF = false

  /// Reads from the start of a source.
  ///
  /// - Parameters:
  ///   - source: UTF-8 or an eight-bit code page.
  ///   - file: the file's name, for problems.
  ///   - delimiter: what stands between fields.
  ///   - spansLines: whether a field in quotes may hold line ends.
  init(_ source: any ByteSource, file: String, delimiter: UInt8, spansLines: Bool = false) {
    self.source = source
    self.file = file
    self.delimiter = delimiter
    self.spansLines = spansLines
  }

  /// How many fields the record has; an empty line has one, which is empty.
  var count: Int { starts.count }

  /// The bytes of a field, from 0, without its quotes; none for a field that is not there.
  func bytes(_ index: Int) -> ArraySlice<UInt8> {
    guard index >= 0, index < starts.count else { return [] }
    let end = index + 1 < starts.count ? starts[index + 1] : content.count
    return content[starts[index]..<end]
  }

  /// Whether a field is empty, blank or not there.
  func isEmpty(_ index: Int) -> Bool {
    TextDecoding.trimmed(bytes(index)).isEmpty
  }

  /// Whether all fields are empty or blank.
  var isBlank: Bool { TextDecoding.trimmed(content[...]).isEmpty }

  /// The text of a field, trimmed and tame; empty for a field that is not there.
  func text(_ index: Int) -> String {
    TextDecoding.text(bytes(index), isUTF8: isUTF8)
  }

  /// The text of a field; `nil` for one that is empty or not there.
  func optional(_ index: Int) -> String? {
    let text = text(index)
    return text.isEmpty ? nil : text
  }

  /// The whole number of a field: digits alone, at most nine of them; `nil` for anything else.
  func number(_ index: Int) -> Int? {
    let digits = TextDecoding.trimmed(bytes(index))
    guard (1...9).contains(digits.count) else { return nil }
    var value = 0
    for byte in digits {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte) - 0x30
    }
    return value
  }

  /// Where a field begins in its line, in bytes from 1; behind the end for one that is not there.
  func column(_ index: Int) -> Int {
    index < columns.count ? columns[max(0, index)] : (columns.last ?? 1) + bytes(count - 1).count
  }

  /// What is wrong with a field.
  func problem(_ index: Int, expected: String) -> FormatError {
    let found = text(index)
    return FormatError(
      file: file,
      line: line,
      column: column(index),
      expected: expected,
      found: found.isEmpty ? nil : found
    )
  }

  /// What is wrong with a last record that ends before its end, by the fields of those before.
  func cutShort(of width: Int) -> FormatError {
    FormatError(
      file: file,
      line: line,
      column: column(count),
      expected: "\(width) fields, as in the lines before",
      found: "the end of the file after \(count)"
    )
  }

  /// Goes on to the next record.
  ///
  /// - Returns: `false` at the end.
  /// - Throws: `FormatError` for a record longer than `longest`; what the source throws.
  mutating func next() throws -> Bool {
    content.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    columns.removeAll(keepingCapacity: true)
    isQuoteOpen = false
    isLastCut = false
    guard try fill() else { return false }
    line = nextLine
    var scan = Scan()
    begin(&scan)
    while true {
      guard try fill() else {
        isLastCut = true
        isQuoteOpen = scan.isQuoted
        break
      }
      if take(&scan) { break }
      if scan.column > Self.longest || starts.count > Self.mostFields { throw tooLong() }
    }
    isUTF8 = TextDecoding.isUTF8(content[...])
    return true
  }

  /// Where the scan of a record stands.
  private struct Scan {
    var column = 1
    var isQuoted = false
    var wasQuoted = false
    var afterQuote = false
    var atStart = true
  }

  private mutating func begin(_ scan: inout Scan) {
    starts.append(content.count)
    columns.append(scan.column)
    scan.atStart = true
    scan.wasQuoted = false
  }

  /// Takes what is left of the chunk.
  ///
  /// - Returns: whether the record ended in it.
  private mutating func take(_ scan: inout Scan) -> Bool {
    while position < chunk.count {
      takePlain(&scan)
      guard position < chunk.count else { return false }
      let byte = chunk[position]
      position += 1
      scan.column += 1
      if scan.column > Self.longest { return false }
      if scan.isQuoted {
        if byte == UInt8(ascii: "\"") {
          scan.isQuoted = false
          scan.afterQuote = true
          continue
        }
        guard byte == 0x0A || byte == 0x0D else {
          content.append(byte)
          continue
        }
        guard spansLines else {
          isQuoteOpen = true
          endLine(byte)
          return true
        }
        if byte == 0x0D || content.last != 0x0D { nextLine += 1 }
        content.append(byte)
        continue
      }
      if byte == delimiter {
        scan.afterQuote = false
        begin(&scan)
      } else if byte == 0x0A || byte == 0x0D {
        endLine(byte)
        return true
      } else if byte == UInt8(ascii: "\""), scan.atStart || scan.afterQuote {
        if scan.afterQuote { content.append(byte) }
        scan.isQuoted = true
        scan.afterQuote = false
        scan.atStart = false
      } else {
        scan.afterQuote = false
        scan.atStart = false
        content.append(byte)
      }
    }
    return false
  }

  /// Takes the letters up to the next byte that may mean something, within a field that has begun.
  private mutating func takePlain(_ scan: inout Scan) {
    guard !scan.isQuoted, !scan.afterQuote, !scan.atStart else { return }
    let most = min(chunk.count, position + max(0, Self.longest - scan.column))
    var end = position
    while end < most, isPlain(chunk[end]) { end += 1 }
    content.append(contentsOf: chunk[position..<end])
    scan.column += end - position
    position = end
  }

  /// Whether a byte is a letter wherever it stands in a field without quotes.
  private func isPlain(_ byte: UInt8) -> Bool {
    byte != delimiter && byte != 0x0A && byte != 0x0D && byte != UInt8(ascii: "\"")
  }

  private mutating func endLine(_ byte: UInt8) {
    nextLine += 1
    skipsLF = byte == 0x0D
  }

  /// Makes sure that there is a byte to take.
  private mutating func fill() throws -> Bool {
    while true {
      if position < chunk.count {
        guard skipsLF else { return true }
        skipsLF = false
        if chunk[position] == 0x0A { position += 1 }
        continue
      }
      if hasEnded { return false }
      chunk = try source.read(upTo: 1 << 16)
      position = 0
      hasEnded = chunk.isEmpty
    }
  }

  private func tooLong() -> FormatError {
    FormatError(
      file: file,
      line: line,
      expected: "lines of at most \(Self.longest) bytes and \(Self.mostFields) fields"
    )
  }
}
