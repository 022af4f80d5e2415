import ArgumentParser
import MeetingLibrary

/// Lists the races.
struct RacesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "races",
    abstract: "List the races of the library."
  )

  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let library = try libraryOptions.openForCommand()
    let report = RacesReport(try library.races())
    try output.print("races", report.races, table: report.table)
  }
}
