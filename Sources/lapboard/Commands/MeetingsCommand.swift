import ArgumentParser
import MeetingLibrary

/// Lists the meetings.
struct MeetingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meetings",
    abstract: "List the meetings of the library."
  )

  @OptionGroup var spoilers: SpoilerOptions
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (meetings, leftOut) = try spoilers.ask(libraryOptions) { try $0.meetings() }
    let report = MeetingsReport(meetings)
    try output.print(
      "meetings",
      report.meetings,
      ascii: display.ascii,
      table: report.table,
      leftOut: leftOut
    )
  }
}
