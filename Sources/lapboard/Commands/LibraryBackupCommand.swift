import ArgumentParser
import MeetingLibrary

/// Copies the library while others use it.
struct LibraryBackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the library into a new file, also while it is read and written."
  )

  @Argument(help: "The file to make; it must not be there.")
  var file: String

  @OptionGroup var libraryOptions: LibraryOptions

  func run() throws {
    let library = try libraryOptions.openAsItIs()
    do {
      try library.backUp(to: file)
    } catch {
      guard case .cannotWrite = error else { throw error }
      throw CommandError(line: "\(error): name another file", status: 74)
    }
    if !libraryOptions.quiet { StandardStreams.say("copied \(library.path ?? "") to \(file)") }
  }
}
