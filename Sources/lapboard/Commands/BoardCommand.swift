import ArgumentParser
import Dashboard
import MeetingLibrary
import ReplayEngine
import TerminalUI

/// Opens the board; without a terminal prints the plain summary.
struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: "The dashboard: schedule, medals and replay (the default)."
  )

  @Option(name: .long, help: "The race (default: Liévin 2025).")
  var race: String?

  @Option(name: .long, help: "How fast the replay runs: 0.1 to 64.")
  var rate: RateArgument?

  @OptionGroup var start: StartOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var libraryOptions: LibraryOptions

  func run() throws {
    guard StandardStreams.outputIsTerminal, StandardStreams.inputIsTerminal else {
      return try printSummary()
    }
    let rate = rate
    try DashboardSession(
      start: start,
      display: display,
      libraryOptions: libraryOptions,
      pane: .board,
      race: race,
      prepare: { state in
        if let rate { state.replay?.playhead.setRate(rate.rate) }
      }
    ).run()
  }

  private func printSummary() throws {
    let summary = try start.spoilers.ask(libraryOptions) { library in
      let state = try start.state(
        pane: .board,
        race: race,
        size: Size(width: 80, height: 24),
        library: library,
        plays: false
      )
      return try PlainSummary.text(library, state)
    }.value
    StandardStreams.write(PrintedText.lines(summary, ascii: display.ascii))
  }
}
