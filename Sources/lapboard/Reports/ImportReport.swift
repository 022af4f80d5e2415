import MeetingFormats
import MeetingLibrary

/// What an import did, or would do, file by file.
struct ImportReport: Encodable {
  struct Problem: Encodable {
    var line: Int?
    var column: Int?
    var expected: String
    var found: String?
    var message: String
  }

  struct File: Encodable {
    var file: String
    var format: String?
    var new = 0
    var changed = 0
    var corrected = 0
    var same = 0
    var refused = 0
    var isUnreadable = false
    var problems: [Problem] = []
    /// What was taken for granted, or kept though it cannot be right.
    var notes: [String] = []

    /// Adds a note, as long as there are not too many.
    mutating func add(_ note: String) {
      if notes.count < ImportReport.most { notes.append(note) }
    }
  }

  /// How many problems of a file are kept, and how many of these are told line by line.
  static let most = 100
  private static let told = 20

  var isDryRun: Bool
  var meetings: [String] = []
  var files: [File] = []
  var skipped: [String] = []

  init(isDryRun: Bool) {
    self.isDryRun = isDryRun
  }

  /// Adds a file that could not be read.
  mutating func add(unreadable error: FormatError) {
    files.append(File(file: error.file, isUnreadable: true, problems: [Problem(error)]))
  }

  /// Whether anything was refused.
  var hasRefusals: Bool { files.contains { $0.refused > 0 || $0.isUnreadable } }

  /// What was refused, in a sentence.
  var refusals: String {
    let rows = files.reduce(0) { $0 + $1.refused }
    let unreadable = files.count(where: \.isUnreadable)
    var parts: [String] = []
    if rows > 0 { parts.append("\(rows) \(rows == 1 ? "row" : "rows")") }
    if unreadable > 0 { parts.append("\(unreadable) \(unreadable == 1 ? "file" : "files")") }
    return parts.joined(separator: " and ") + " refused"
  }

  /// Every problem in a line of its own, then how many more a file has.
  var problemLines: [String] {
    files.flatMap { file in
      let told = min(file.problems.count, Self.told)
      let more = file.refused + (file.isUnreadable ? 1 : 0) - told
      return file.problems.prefix(Self.told).map(\.message)
        + (more > 0 ? ["\(file.file): \(more) more rows refused"] : [])
    }
  }

  var table: TextTable {
    var table = TextTable(columns: [
      ("file", .left), ("format", .left), ("new", .right), ("changed", .right),
      ("corrected", .right), ("same", .right), ("refused", .right),
    ])
    table.rows = files.map { file in
      [
        file.file, file.format ?? "",
        "\(file.new)", "\(file.changed)", "\(file.corrected)", "\(file.same)",
        file.isUnreadable ? "all" : "\(file.refused)",
      ]
    }
    return table
  }

  /// What it comes to, in a sentence.
  var footer: String {
    func sum(_ path: KeyPath<File, Int>) -> Int { files.reduce(0) { $0 + $1[keyPath: path] } }
    let verb = isDryRun ? "would go into" : "went into"
    let more = meetings.count > 5 ? " and \(meetings.count - 5) more" : ""
    let place =
      meetings.isEmpty ? "the library" : meetings.prefix(5).joined(separator: ", ") + more
    var text = files.flatMap { file in file.notes.map { "\n\(file.file): \($0)" } }.joined()
    if !text.isEmpty { text += "\n" }
    text +=
      "\n\(sum(\.new)) new, \(sum(\.changed)) changed, \(sum(\.same)) same rows \(verb) \(place)\n"
    if !skipped.isEmpty {
      let names = skipped.prefix(5).joined(separator: ", ")
      text += "passed over, of no known format: \(names)\(skipped.count > 5 ? ", …" : "")\n"
    }
    return text
  }
}

extension ImportReport.Problem {
  init(_ error: FormatError) {
    self.init(
      line: error.line,
      column: error.column,
      expected: error.expected,
      found: error.found,
      message: error.description
    )
  }
}
