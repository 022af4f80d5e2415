import ArgumentParser
import Athletics
import MeetingLibrary

/// Lists who contested two events at one championship.
struct DoublesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doubles",
    abstract: "Who tried and who completed a double, at a meeting or in history."
  )

  @Argument(help: "The meeting (default: all, and what is known of athletes beside).")
  var meeting: String?

  @Flag(name: .long, help: "Only those who won two events.")
  var completed = false

  @OptionGroup var spoilers: SpoilerOptions
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (found, leftOut) = try spoilers.ask(libraryOptions) { library in
      try library.doubles(at: try meeting.map { try Names.meeting($0, in: library).id })
    }
    let report = DoublesReport(found.filter { !completed || $0.isCompleted })
    try output.print(
      "doubles",
      report.doubles,
      ascii: display.ascii,
      table: report.table,
      footer: "as far as the results name athletes\n",
      leftOut: leftOut
    )
  }
}
