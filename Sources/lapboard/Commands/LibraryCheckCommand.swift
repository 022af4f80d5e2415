import ArgumentParser
import MeetingLibrary

/// Checks the whole library.
struct LibraryCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read the whole library and say whether it is sound; status 65 where it is not."
  )

  struct Report: Encodable {
    var path: String?
    var isSound: Bool
    var isReadOnly: Bool
    var schema: Int
    var edition: Int?
    var counts: [String: Int]
    var faults: [String]
  }

  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let library = try libraryOptions.openAsItIs()
    let condition = try library.check()
    let report = Report(
      path: library.path,
      isSound: condition.faults.isEmpty,
      isReadOnly: library.mode == .readOnlyFile,
      schema: condition.schema,
      edition: condition.edition,
      counts: Dictionary(uniqueKeysWithValues: condition.counts.map { ($0.what, $0.count) }),
      faults: condition.faults
    )
    var table = TextTable(columns: [("what", .left), ("state", .left)])
    table.rows =
      [
        ["library", (report.path ?? "in memory") + (report.isReadOnly ? ", read-only" : "")],
        ["condition", report.isSound ? "sound" : "damaged"], ["schema", "\(report.schema)"],
        ["facts", report.edition.map { "edition \($0)" } ?? "none"],
      ] + condition.counts.map { [$0.what, "\($0.count)"] } + report.faults.map { ["fault", $0] }
    try output.print("library check", report, ascii: display.ascii, table: table)
    guard report.isSound else {
      throw CommandError.data(
        "\(report.path ?? "the library") is damaged: a backup, or a new file with --library"
      )
    }
  }
}
