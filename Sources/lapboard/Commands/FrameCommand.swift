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

/// Prints one pane as text.
struct FrameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frame",
    abstract: "One pane as plain text, at any size and instant."
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

  @OptionGroup var beside: ReplayOptions
  @OptionGroup var start: StartOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var libraryOptions: LibraryOptions

  func run() throws {
    var state = try libraryOptions.askForCommand { library in
      try start.state(
        pane: pane,
        race: race,
        beside: beside,
        size: Size(width: size.width, height: size.height),
        library: library,
        plays: false
      )
    }
    if let at {
      do {
        try state.replay?.seek(text: at)
      } catch {
        throw CommandError.usage("--at: \(error)")
      }
    }
    var surface = Surface(size: state.size)
    AppView.draw(state, onto: &surface)
    let frame = display.ascii ? surface.frame.asciiFolded() : surface.frame
    StandardStreams.write(frame.lines().joined(separator: "\n") + "\n")
  }
}
