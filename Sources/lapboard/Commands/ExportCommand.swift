import ArgumentParser

/// Writes what the panes show into files.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Races, meetings, timetables and medal tables as files to share.",
    subcommands: [
      ExportRaceCommand.self, ExportMeetingCommand.self, ExportScheduleCommand.self,
      ExportMedalsCommand.self,
    ]
  )
}
