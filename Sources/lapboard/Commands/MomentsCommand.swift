import ArgumentParser
import Athletics
import MeetingLibrary
import ReplayEngine

/// Prints what happens in a race and when.
struct MomentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moments",
    abstract: "What happens in a race: splits, leads, lights, records, the bell, finishes."
  )

  @Argument(help: "The race.")
  var race: String

  @OptionGroup var beside: ReplayOptions
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (replay, moments) = try libraryOptions.askForCommand { library in
      let race = try Names.race(race, in: library)
      let runs = try Kin.runs(of: race, in: library)
      let replay = Replay(race: race, shape: TypicalShape(for: race, with: runs))
      let moments = Moments(
        of: replay,
        book: try library.recordBook(for: race),
        lights: try beside.waves(in: race, library: library)
      )
      return (replay, moments)
    }
    let report = MomentsReport(moments, of: replay.race)
    try output.print(
      "moments",
      report.entries,
      ascii: display.ascii,
      heading: "\(replay.race.title)\n",
      table: report.table(),
      csvTable: { report.table(forCSV: true) }
    )
  }
}
