import ArgumentParser
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
      RacesCommand.self, MeetingsCommand.self, ScheduleCommand.self, MedalsCommand.self,
      FrameCommand.self, KeysCommand.self, DoctorCommand.self,
    ],
    defaultSubcommand: BoardCommand.self
  )

  static func main() {
    TerminalRestore.endOnQuit()
    StandardStreams.ignoreClosedPipes()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as CommandError {
      StandardStreams.fail(error.line, status: error.status)
    } catch {
      end(with: error)
    }
  }

  /// Help and version go to standard output; a wrong call is one line and status 64.
  private static func end(with error: any Error) -> Never {
    guard exitCode(for: error) != .success else {
      StandardStreams.write(fullMessage(for: error) + "\n")
      exit()
    }
    let message = message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
    StandardStreams.fail("\(message); see lapboard --help", status: 64)
  }
}
