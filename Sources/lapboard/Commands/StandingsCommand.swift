import ArgumentParser
import Athletics
import Dashboard
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
      "A race time (2:20.49, 40%), where gaps are at each runner's own place, or a point (1000m, lap 3, bell, finish), where they are between passings of it (default: finish).",
      valueName: "point"
    )
  )
  var at: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The instant at which the winner, or a runner by bib or name, finished.",
      valueName: "winner|BIB|NAME"
    )
  )
  var when: String?

  @OptionGroup var beside: ReplayOptions
  @OptionGroup var spoilers: SpoilerOptions
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if at != nil, when != nil { throw ValidationError("--at and --when exclude each other") }
  }

  func run() throws {
    let at = at ?? "finish"
    let (replay, leftOut) = try spoilers.ask(libraryOptions) { try beside.replay(of: race, in: $0) }
    let instant = try when.map { try Self.finish(of: $0, in: replay) }
    let report = try StandingsReport(replay, at: at, when: instant)
    try output.print(
      "standings",
      report,
      ascii: display.ascii,
      heading: report.heading(of: replay.race, at: when.map { "when \($0) finished" } ?? at),
      table: report.table(),
      csvTable: { report.table(forCSV: true) },
      footer: report.footer,
      leftOut: leftOut
    )
  }

  /// When a runner finished.
  private static func finish(of name: String, in state: ReplayState) throws -> RaceTime {
    let replay = state.replay
    let runner =
      try name.lowercased() == "winner"
      ? replay.order.first : Names.runner(name, in: replay.race)
    guard let runner, let track = replay.tracks[runner], track.reachesFinish else {
      throw CommandError.notFound("--when: nobody is known to have finished as \"\(name)\"")
    }
    return track.end
  }
}
