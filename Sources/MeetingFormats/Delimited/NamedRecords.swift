/// Reads records whose columns the first record names.
struct NamedRecords {
  /// The record at hand.
  private(set) var reader: RecordReader
  private let places: [String: Int]

  /// Reads the first record that is not empty.
  ///
  /// - Parameters:
  ///   - reader: before its first record.
  ///   - columns: names that must be there.
  /// - Throws: `FormatError` where one of them is missing; what the reader throws.
  init(_ reader: RecordReader, columns: [String]) throws {
    var reader = reader
    var names: [String] = []
    while names.isEmpty, try reader.next() {
      if reader.count > 1 || !reader.isEmpty(0) { names = Self.names(reader) }
    }
    self.reader = reader
    places = Dictionary(zip(names, names.indices)) { first, _ in first }
    guard let missing = columns.first(where: { places[$0] == nil }) else { return }
    throw FormatError(
      file: reader.file,
      line: max(1, reader.line),
      expected: "a first line with the column \(missing)",
      found: names.prefix(20).joined(separator: ", ")
    )
  }

  /// The names of a file's columns by its first bytes; none for a file without a line.
  static func names(in file: ImportFile, delimiter: UInt8) -> [String] {
    var reader = RecordReader(
      MemorySource(Array(file.headText().utf8)),
      file: file.name,
      delimiter: delimiter
    )
    while (try? reader.next()) ?? false {
      if reader.count > 1 || !reader.isEmpty(0) { return names(reader) }
    }
    return []
  }

  private static func names(_ reader: RecordReader) -> [String] {
    (0..<reader.count).map { reader.text($0).lowercased() }
  }

  /// The line on which the record begins, from 1.
  var line: Int { reader.line }

  /// Goes on to the next record that is not empty.
  ///
  /// - Returns: `false` at the end.
  mutating func next() throws -> Bool {
    while try reader.next() {
      if reader.count > 1 || !reader.isEmpty(0) { return true }
    }
    return false
  }

  /// Whether a column is there.
  func has(_ column: String) -> Bool { places[column] != nil }

  /// Where a column is; beyond all fields where it is missing.
  func place(_ column: String) -> Int { places[column] ?? .max }

  /// A field's text; `nil` where it is empty or the column is missing.
  func text(_ column: String) -> String? { reader.optional(place(column)) }

  /// A field's text.
  ///
  /// - Throws: `FormatError` where it is empty.
  func text(_ column: String, expected: String) throws(FormatError) -> String {
    guard let text = text(column) else { throw problem(column, expected: expected) }
    return text
  }

  /// A whole number from 1; `nil` where the field is empty.
  func positive(_ column: String) throws(FormatError) -> Int? {
    guard text(column) != nil else { return nil }
    guard let number = reader.number(place(column)), number > 0 else {
      throw problem(column, expected: "a whole number from 1")
    }
    return number
  }

  /// What is wrong with a field.
  func problem(_ column: String, expected: String) -> FormatError {
    reader.problem(place(column), expected: expected)
  }

  /// Refuses a record in which a quote is open.
  func requireClosedQuotes() throws(FormatError) {
    if reader.isQuoteOpen { throw reader.problem(reader.count - 1, expected: "a closing quote") }
  }
}
