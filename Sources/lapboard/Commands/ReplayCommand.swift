import ArgumentParser
import Athletics
import Dashboard
import MeetingLibrary
import ReplayEngine
import TerminalUI

/// Opens the replay of one race; without a terminal prints its splits.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Run a race again, lap by lap."
  )

  @Argument(help: "The race.")
  var race: String

  @Option(name: .long, help: "How fast it runs: 0.1 to 64.")
  var rate: RateArgument?

  @Option(
    name: .long,
    help: ArgumentHelp("Where it starts: bell, 1000m, 2:20.49, 40%, lap 3.", valueName: "point")
  )
  var from: String?

  @OptionGroup var beside: ReplayOptions
  @OptionGroup var start: StartOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var libraryOptions: LibraryOptions

  func run() throws {
    guard StandardStreams.outputIsTerminal, StandardStreams.inputIsTerminal else {
      var state = try libraryOptions.askForCommand { library in
        try start.state(
          pane: .replay,
          race: race,
          beside: beside,
          size: Size(width: 80, height: 24),
          library: library,
          plays: false
        )
      }
      try seek(&state)
      guard let race = state.replay?.race else { return }
      let text = "\(race.title)\n" + SplitsReport(race).table.plain
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

  private func seek(_ state: inout AppState) throws {
    if let rate { state.replay?.playhead.setRate(rate.rate) }
    guard let from else { return }
    guard state.replay?.seek(text: from) ?? false else {
      throw CommandError.usage(
        "--from: \"\(from)\" is no point of this race: 1000m, 2:20.49, 40%, on a track bell or lap 3"
      )
    }
  }
}
