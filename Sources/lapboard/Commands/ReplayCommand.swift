import ArgumentParser
import Athletics
import Dashboard
import Foundation
import MeetingLibrary
import ReplayEngine
import TerminalUI

/// Opens the replay of one race, or tells it in sentences; without a terminal prints its splits.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Run a race again, lap by lap."
  )

  @Argument(help: "The race.")
  var race: String

  @Option(name: .long, help: "How fast it runs: 0.1 to 64; with --linear also max, all at once.")
  var rate: TellingRateArgument?

  @Flag(name: .long, help: "Tell the race in plain sentences, each at its time.")
  var linear = false

  @Option(
    name: .long,
    help: ArgumentHelp("Where it starts: bell, 1000m, 2:20.49, 40%, lap 3.", valueName: "point")
  )
  var from: String?

  @OptionGroup var beside: ReplayOptions
  @OptionGroup var start: StartOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var libraryOptions: LibraryOptions

  func validate() throws {
    guard !linear, case .atOnce? = rate else { return }
    throw ValidationError("--rate max needs --linear")
  }

  func run() throws {
    if linear { return try tell() }
    guard StandardStreams.outputIsTerminal, StandardStreams.inputIsTerminal else {
      let state = try stateForText()
      guard let replay = state.replay else { return }
      let text =
        "\(replay.race.title)\n" + SplitsReport(replay.race).table.plain
        + GhostSplitsReport(replay.ghosts.runs, in: replay.replay).text
      StandardStreams.write(PrintedText.lines(text, ascii: display.ascii))
      return
    }
    try DashboardSession(
      start: start,
      display: display,
      libraryOptions: libraryOptions,
      pane: .replay,
      race: race,
      beside: beside,
      prepare: { state in try seek(&state) }
    ).run()
  }

  /// Tells the race line by line, on a terminal or not.
  private func tell() throws {
    guard let replay = try stateForText().replay else { return }
    let telling = RaceTelling(of: replay.replay, book: replay.book, lights: replay.lights)
    let atOnce: Bool = if case .atOnce? = rate { true } else { false }
    let pace = TellingPace(
      rate: atOnce ? nil : replay.playhead.rate,
      from: replay.playhead.time
    )
    pace.tell(telling, by: ContinuousClock(), waiting: Self.wait) { line in
      StandardStreams.write(PrintedText.lines("\(line)\n", ascii: display.ascii))
    }
  }

  private static func wait(_ length: Duration) {
    Thread.sleep(forTimeInterval: length / .seconds(1))
  }

  private func stateForText() throws -> AppState {
    var state = try start.spoilers.ask(libraryOptions) { library in
      try start.state(
        pane: .replay,
        race: race,
        beside: beside,
        size: Size(width: 80, height: 24),
        library: library,
        plays: false
      )
    }.value
    try seek(&state)
    return state
  }

  private func seek(_ state: inout AppState) throws {
    if let rate = rate?.rate { state.replay?.playhead.setRate(rate) }
    if let from { try Seeking.seek(from, "--from", in: &state) }
  }
}
