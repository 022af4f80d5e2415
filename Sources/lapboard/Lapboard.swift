import ArgumentParser
import MeetingLibrary
import NCursesTerminal

/// The front door: picks the command, and turns every error into one line and an exit status.
@main
struct Lapboard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lapboard",
    abstract: "A race dashboard for athletics in the terminal.",
    discussion: """
      Without a command it opens the board: timetable, medal table and a record race, lap by lap. \
      Without a terminal it prints a plain summary.
      RACE and MEETING are ids (lievin-2025-mile), a part of one, or a few words of a name.
      """,
    version: Version.text,
    subcommands: [
      BoardCommand.self, ReplayCommand.self, StandingsCommand.self, SplitsCommand.self,
      MomentsCommand.self, RacesCommand.self, MeetingsCommand.self, ScheduleCommand.self,
      ResultsCommand.self, MedalsCommand.self, RecordsCommand.self, AthleteCommand.self,
      DoublesCommand.self, ListCommand.self, SearchCommand.self, PaceCommand.self,
      ImportCommand.self, ExportCommand.self, FrameCommand.self, KeysCommand.self,
      LibraryCommand.self, DoctorCommand.self, ConfigCommand.self, ManualCommand.self,
      CompletionsCommand.self,
    ],
    defaultSubcommand: BoardCommand.self
  )

  static func main() {
    TerminalRestore.endOnQuit()
    StandardStreams.ignoreClosedPipes()
    do {
      var command = try parseAsRoot()
      if needsSettings(command) { _ = try Settings.loaded.get() }
      try command.run()
    } catch let error as CommandError {
      StandardStreams.fail(error.line, status: error.status)
    } catch let error as LibraryError {
      let error = CommandError(error)
      StandardStreams.fail(error.line, status: error.status)
    } catch {
      end(with: error)
    }
  }

  /// Whether a command is one of ours, and not the parser's help, and has a use for settings.
  private static func needsSettings(_ command: any ParsableCommand) -> Bool {
    func isAmong(_ parent: any ParsableCommand.Type) -> Bool {
      parent == type(of: command) || parent.configuration.subcommands.contains(where: isAmong)
    }
    return isAmong(Self.self) && !(command is any IndependentOfSettings)
  }

  /// Help and version go to standard output; a wrong call is one line and status 64, and what no
  /// command foresaw is one line and status 1.
  private static func end(with error: any Error) -> Never {
    let status = exitCode(for: error)
    guard status != .success else {
      StandardStreams.write(fullMessage(for: error) + "\n")
      exit()
    }
    let message = sentence(message(for: error))
    guard status == .validationFailure else {
      StandardStreams.fail(message, status: 1)
    }
    StandardStreams.fail("\(message); see lapboard --help", status: 64)
  }

  /// The parser's message in one line that can go on after it.
  private static func sentence(_ message: String) -> String {
    let stray = "Unexpected argument '\(CommandLine.arguments.dropFirst().first ?? "")'"
    if message == stray { return stray.replacing("Unexpected argument", with: "unknown command") }
    var line = message.split(whereSeparator: \.isNewline).joined(separator: " ")
    if line.hasSuffix(".") { line.removeLast() }
    // More than a few values come one a line, with a dash before each.
    if let list = line.firstRange(of: "one of the following: ") {
      let values = line[list.upperBound...].replacing("- ", with: "").split(separator: " ")
      line = line[..<list.upperBound] + values.joined(separator: ", ")
    }
    return line.prefix(1).lowercased() + line.dropFirst()
  }
}
