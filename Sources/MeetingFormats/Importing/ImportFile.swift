/// A file to import: its name, its first bytes, and a way to read it from the start.
package struct ImportFile: Sendable {
  /// How many of the first bytes a format is recognised by.
  package static let headSize = 1 << 14

  /// The name or path as the caller gave it; `-` for standard input.
  package let name: String
  /// The first bytes, at most `headSize`.
  package let head: [UInt8]
  private let opening: Opening

  private typealias Opening = @Sendable () throws -> any ByteSource

  /// A file that can be opened.
  ///
  /// - Parameters:
  ///   - name: the name or path as the caller gave it.
  ///   - open: opens it anew from its first byte, each time.
  /// - Throws: what the system refuses.
  package init(name: String, open: @escaping @Sendable () throws -> any ByteSource) throws {
    self.name = name
    opening = open
    let source = try open()
    var head: [UInt8] = []
    while head.count < Self.headSize {
      let more = try source.read(upTo: Self.headSize - head.count)
      if more.isEmpty { break }
      head += more
    }
    self.head = head
  }

  /// A file whose bytes are all there.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    head = Array(bytes.prefix(Self.headSize))
    opening = { MemorySource(bytes) }
  }

  private init(_ name: String, _ head: [UInt8], opening: @escaping Opening) {
    self.name = name
    self.head = head
    self.opening = opening
  }

  /// The same file, whose bytes come only as long as a check lets them.
  func checked(_ check: @escaping @Sendable () throws -> Void) -> ImportFile {
    let opening = opening
    return ImportFile(name, head) { CheckedSource(try opening(), check) }
  }

  /// Opens it from its first byte.
  package func open() throws -> any ByteSource {
    try opening()
  }

  /// Opens it as UTF-8, or as bytes in which no byte order mark and no UTF-16 is left.
  package func openText() throws -> any ByteSource {
    switch TextEncoding.detect(head) {
    case .bytes: try open()
    case .utf8WithMark: try SkippingSource(open(), count: 3)
    case .utf16(let isLittleEndian): try UTF16Source(open(), isLittleEndian: isLittleEndian)
    }
  }

  /// The last part of the name.
  package var baseName: String {
    name.split(separator: "/").last.map(String.init) ?? name
  }

  /// The letters behind the last dot of the name, small: `lif`; empty without a dot.
  package var suffix: String {
    let base = baseName
    guard let dot = base.lastIndex(of: "."), dot != base.startIndex else { return "" }
    return base[base.index(after: dot)...].lowercased()
  }

  /// The first bytes as text for recognition, with whatever can be read in them.
  package func headText() -> String {
    let source: any ByteSource
    switch TextEncoding.detect(head) {
    case .bytes: source = MemorySource(head)
    case .utf8WithMark: source = MemorySource(Array(head.dropFirst(3)))
    case .utf16(let isLittleEndian):
      source = UTF16Source(MemorySource(head), isLittleEndian: isLittleEndian)
    }
    var bytes: [UInt8] = []
    while let more = try? source.read(upTo: Self.headSize), !more.isEmpty { bytes += more }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first whole lines as text, without their ends; the last one only where the file ends in it.
  package func headLines() -> [Substring] {
    let lines = headText().split(omittingEmptySubsequences: false) { $0.isNewline }
    return head.count < Self.headSize ? lines : lines.dropLast()
  }
}

/// A source that is read as long as a check lets it.
private final class CheckedSource: ByteSource {
  private let source: any ByteSource
  private let check: () throws -> Void

  init(_ source: any ByteSource, _ check: @escaping () throws -> Void) {
    self.source = source
    self.check = check
  }

  func read(upTo count: Int) throws -> [UInt8] {
    try check()
    return try source.read(upTo: count)
  }
}
