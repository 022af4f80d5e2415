import ArgumentParser
import Athletics
import MeetingLibrary

/// Finds athletes, races, meetings, events and nations by their names.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find athletes, races, meetings, events and nations by name.",
    discussion: """
      Words may be begun only, in any order, without their diacritics: wlodar finds Włodarczyk.
      """
  )

  @Argument(help: ArgumentHelp("What to look for.", valueName: "text"))
  var words: [String]

  @Option(name: .long, help: "The most lines.")
  var limit = 20

  @OptionGroup var spoilers: SpoilerOptions
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit: expected a number from 1 on") }
  }

  func run() throws {
    let text = words.joined(separator: " ")
    let (hits, leftOut) = try spoilers.ask(libraryOptions) { try $0.search(text, limit: limit) }
    let report = SearchReport(hits)
    try output.print(
      "search",
      report.hits,
      ascii: display.ascii,
      table: report.table,
      leftOut: leftOut
    )
  }
}
