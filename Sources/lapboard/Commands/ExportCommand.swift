import ArgumentParser

/// Writes what the panes show into files.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "A race as a recording, a picture or data to share.",
    subcommands: [ExportRaceCommand.self]
  )
}
