import ArgumentParser
import MeetingLibrary

/// Keeps the library: where it is, whether it is sound, a copy, a meeting less.
struct LibraryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "library",
    abstract: "Where the library is, whether it is sound; a backup; remove a meeting of your own.",
    subcommands: [
      LibraryPathCommand.self, LibraryCheckCommand.self, LibraryBackupCommand.self,
      LibraryRemoveCommand.self,
    ]
  )
}

/// Prints where the library is.
struct LibraryPathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "The library file, whether it is there or not."
  )

  @OptionGroup var libraryOptions: LibraryOptions

  func run() throws {
    guard let path = libraryOptions.path else {
      throw CommandError(.noPath)
    }
    StandardStreams.write(path + "\n")
  }
}

/// Removes a meeting of the user's own.
struct LibraryRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove a meeting of your own with its races; bundled ones stay."
  )

  @Argument(help: "The meeting's id, as lapboard meetings lists it.")
  var meeting: String

  @OptionGroup var libraryOptions: LibraryOptions

  func run() throws {
    let library = try libraryOptions.openToWrite()
    switch try library.isOwnMeeting(id: meeting) {
    case nil:
      if case .one(let id) = try library.meetingID(matching: meeting) {
        throw CommandError.notFound("no meeting has the id \"\(meeting)\": did you mean \(id)?")
      }
      throw CommandError.notFound("unknown meeting \"\(meeting)\": lapboard meetings lists all")
    case false?:
      throw CommandError.usage("\(meeting) comes with lapboard and stays")
    case true?:
      try library.removeMeeting(id: meeting)
      if !libraryOptions.quiet { StandardStreams.say("removed \(meeting)") }
    }
  }
}
