import ArgumentParser
import MeetingLibrary

/// Lists the meetings.
struct MeetingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meetings",
    abstract: "List the meetings of the library."
  )

  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let report = MeetingsReport(try libraryOptions.askForCommand { try $0.meetings() })
    try output.print(
      "meetings",
      report.meetings,
      ascii: display.ascii,
      table: report.table
    )
  }
}
