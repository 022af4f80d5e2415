import ArgumentParser
import Athletics
import Dashboard
import MeetingFormats

/// Writes a meeting as data that `import` reads again.
struct ExportMeetingCommand: ParsableCommand {
  /// What a meeting can be written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json
    case csv
  }

  /// Which table of a meeting is written.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    case results
    case startLists = "start-lists"
  }

  static let configuration = CommandConfiguration(
    commandName: "meeting",
    abstract: "A meeting as JSON or CSV, which import reads again.",
    discussion: """
      json holds all that is known of the meeting: timetable, start lists, results with attempts and \
      splits, notes and sources. csv is one table, of results or of start lists. With the spoiler \
      guard on, what is later than the meeting clock is in neither.
      """
  )

  @Argument(help: "The meeting.")
  var meeting: String

  @Option(name: .long, help: "What is written.")
  var format: Format

  @Option(name: .long, help: "csv: which table (default: results).")
  var what: Part?

  @OptionGroup var target: ExportTarget
  @OptionGroup var spoilers: SpoilerOptions
  @OptionGroup var libraryOptions: LibraryOptions

  func validate() throws {
    if what != nil, format != .csv { throw ValidationError("--what has no effect without csv") }
  }

  func run() throws {
    let instant = spoilers.now?.instant ?? Zones.now
    let (export, leftOut) = try spoilers.ask(libraryOptions) {
      try MeetingExport(meeting, in: $0, at: instant, withRaces: format == .json)
    }
    let told = export.programme.meeting
    let tables = CSVTables(told, zone: export.programme.zone, known: export.disciplines)
    let text =
      switch (format, what ?? .results) {
      case (.json, _):
        MeetingJSON.text(
          told,
          races: export.races,
          sources: export.sources,
          clock: leftOut.until?.rfc3339(offsetSeconds: 0)
        )
      case (.csv, .results): CSVText.text(tables.results())
      case (.csv, .startLists): CSVText.text(tables.startLists)
      }
    try target.write(text, named: told.id, suffix: format.rawValue)
  }
}

/// Where an export goes.
struct ExportTarget: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Where to; - is standard output, a folder gets a file named after the meeting.",
      valueName: "file"
    )
  )
  var output: String?

  /// Writes the text; into a folder under a name made of an id.
  func write(_ text: String, named id: String, suffix: String) throws {
    var path = output
    if let folder = output, OutputFile.isFolder(folder) {
      path = (folder.hasSuffix("/") ? folder : folder + "/") + ExportName.file(id, suffix)
    }
    try OutputFile(path).write(text)
  }
}
