import Athletics

/// Reads a meeting that `export meeting` has written, or one laid out as the bundled facts are.
///
/// - Source: docs/formats/meeting-json.md, docs/formats/facts.md.
package struct MeetingJSONReader: ImportReader {
  package let id = "lapboard"
  package let name = "lapboard's own JSON"

  /// The longest file in bytes; it is held whole while it is read.
  static let longest = 64 << 20

  /// A reader.
  package init() {}

  package func confidence(in file: ImportFile) -> Confidence {
    let head = file.headText().drop { $0.isWhitespace }
    guard head.first == "{" else { return .none }
    if head.contains("\"\(MeetingJSON.kind)\"") { return .certain }
    return head.contains("\"short_name\"") && head.contains("\"environment\"") ? .likely : .none
  }

  package func read(_ files: [ImportFile], into intake: Intake) throws {
    for (index, file) in files.enumerated() {
      let bytes = try Self.bytes(of: file)
      let found = try Self.finding(bytes, intake.context, file: file.name)
      try found.hand(to: intake, file: index)
    }
  }

  private static func finding(
    _ bytes: [UInt8],
    _ context: ImportContext,
    file: String
  ) throws(FormatError) -> MeetingFinding {
    let lines = JSONLines(bytes)
    let error: FormatError
    do throws(FormatError) {
      return try FactsFile(path: file, bytes: bytes).read { object throws(FormatError) in
        try MeetingFinding(object, context, lines, file: file)
      }
    } catch let found {
      error = found
    }
    // The decoder tells no place.
    if error.member == nil { try JSONParser.check(bytes, file: file) }
    throw error
  }

  private static func bytes(of file: ImportFile) throws -> [UInt8] {
    let source = try file.openText()
    var bytes: [UInt8] = []
    while true {
      let more = try source.read(upTo: 1 << 20)
      if more.isEmpty { return bytes }
      bytes += more
      guard bytes.count <= longest else {
        throw FormatError(file: file.name, expected: "at most \(longest >> 20) MiB of JSON")
      }
    }
  }
}
