import ArgumentParser
import Dashboard
import MeetingLibrary
import ReplayEngine
import TerminalUI

extension Pane: ExpressibleByArgument {
  /// The pane of a name such as `board`.
  package init?(argument: String) {
    guard let pane = Pane.allCases.first(where: { $0.name == argument.lowercased() }) else {
      return nil
    }
    self = pane
  }

  /// The names, for help.
  package static var allValueStrings: [String] { allCases.map(\.name) }
}

extension Still.Format: ExpressibleByArgument {}

/// Prints one pane as a picture.
struct FrameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frame",
    abstract: "One pane as plain text or SVG, at any size and instant."
  )

  @Argument(help: "board, schedule, medals or replay.")
  var pane: Pane

  @Option(name: .long, help: ArgumentHelp("Columns by rows.", valueName: "CxR"))
  var size = SizeArgument(width: 120, height: 36)

  @Option(name: .long, help: "The race (default: Liévin 2025).")
  var race: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The instant of the race: bell, 1000m, 2:20.49, 40%, lap 3.",
      valueName: "point"
    )
  )
  var at: String?

  @Option(name: .long, help: "text or svg.")
  var format = Still.Format.text

  @OptionGroup var beside: ReplayOptions
  @OptionGroup var start: StartOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var libraryOptions: LibraryOptions

  func run() throws {
    var state = try start.spoilers.ask(libraryOptions) { library in
      try start.state(
        pane: pane,
        race: race,
        beside: beside,
        size: Size(width: size.width, height: size.height),
        library: library,
        plays: false
      )
    }.value
    if let at { try Seeking.seek(at, "--at", in: &state) }
    let still = Still(state, ascii: display.ascii)
    StandardStreams.write(still.written(as: format, theme: display.pictureTheme()))
  }
}
