import ArgumentParser
import Athletics
import Dashboard
import MeetingLibrary

/// Prints what happens in a race and when.
struct MomentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moments",
    abstract: "What happens in a race: splits, leads, lights, records, the bell, finishes."
  )

  @Argument(help: "The race.")
  var race: String

  @OptionGroup var beside: ReplayOptions
  @OptionGroup var spoilers: SpoilerOptions
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (replay, leftOut) = try spoilers.ask(libraryOptions) { try beside.replay(of: race, in: $0) }
    let report = MomentsReport(replay.moments, of: replay.race)
    try output.print(
      "moments",
      report.entries,
      ascii: display.ascii,
      heading: "\(replay.race.title)\n",
      table: report.table(),
      csvTable: { report.table(forCSV: true) },
      leftOut: leftOut
    )
  }
}
