import ArgumentParser
import Athletics
import MeetingLibrary

/// Prints every split of a race.
struct SplitsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "splits",
    abstract: "Every split of a race with its basis."
  )

  @Argument(help: "The race.")
  var race: String

  @OptionGroup var spoilers: SpoilerOptions
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (race, leftOut) = try spoilers.ask(libraryOptions) { try Names.race(self.race, in: $0) }
    let report = SplitsReport(race)
    let notes = race.disagreements.map { "≠ \($0.what)\n" }.joined()
    try output.print(
      "splits",
      report,
      ascii: display.ascii,
      heading: "\(race.title)\n",
      table: report.table,
      footer: notes,
      leftOut: leftOut
    )
  }
}
