import ArgumentParser
import MeetingLibrary

/// Lists the meetings.
struct MeetingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meetings",
    abstract: "List the meetings of the library."
  )

  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let library = try libraryOptions.openForCommand()
    let report = MeetingsReport(try library.meetings())
    try output.print("meetings", report.meetings, table: report.table)
  }
}
