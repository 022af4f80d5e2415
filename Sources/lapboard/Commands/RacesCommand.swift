import ArgumentParser
import Dashboard
import MeetingLibrary

/// Lists the races.
struct RacesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "races",
    abstract: "List the races of the library."
  )

  @Argument(help: "Only races with these words: an event, a town, a year, a winner.")
  var words: [String] = []

  @OptionGroup var spoilers: SpoilerOptions
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (races, leftOut) = try spoilers.ask(libraryOptions) { try $0.races() }
    let query = words.joined(separator: " ")
    let report = RacesReport(PickerState.matching(query, of: races))
    try output.print(
      "races",
      report.races,
      ascii: display.ascii,
      table: report.table,
      leftOut: leftOut
    )
  }
}
