import ArgumentParser
import Athletics
import MeetingLibrary
import ReplayEngine

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
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (replay, lights, ghosts) = try libraryOptions.askForCommand { library in
      let race = try Names.race(race, in: library)
      let runs = try Kin.runs(of: race, in: library)
      let replay = Replay(race: race, shape: TypicalShape(for: race, with: runs))
      let ghosts = try beside.company(in: replay, library: library)
      return (replay, try beside.waves(in: race, library: library), ghosts)
    }
    let report = try StandingsReport(replay, lights: lights, ghosts: ghosts, at: at)
    let point = report.atMm == nil ? "" : " (\(at))"
    try output.print(
      "standings",
      report,
      ascii: display.ascii,
      heading: "\(replay.race.title), at \(report.clock)\(point)\n",
      table: report.table(),
      csvTable: { report.table(forCSV: true) },
      footer: report.footer
    )
  }
}
