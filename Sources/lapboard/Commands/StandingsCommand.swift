import ArgumentParser
import Athletics
import Dashboard
import MeetingLibrary

/// Prints order, distance, gaps, lights and ghosts at one instant of a race.
struct StandingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "standings",
    abstract: "Order, distance, gaps, lights and ghosts at one instant of a race."
  )

  @Argument(help: "The race.")
  var race: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A race time (2:20.49, 40%), where gaps are at each runner's own place, or a point (1000m, lap 3, bell, finish), where they are between passings of it.",
      valueName: "point"
    )
  )
  var at = "finish"

  @OptionGroup var beside: ReplayOptions
  @OptionGroup var spoilers: SpoilerOptions
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (replay, leftOut) = try spoilers.ask(libraryOptions) { try beside.replay(of: race, in: $0) }
    let report = try StandingsReport(replay, at: at)
    try output.print(
      "standings",
      report,
      ascii: display.ascii,
      heading: report.heading(of: replay.race, at: at),
      table: report.table(),
      csvTable: { report.table(forCSV: true) },
      footer: report.footer,
      leftOut: leftOut
    )
  }
}
