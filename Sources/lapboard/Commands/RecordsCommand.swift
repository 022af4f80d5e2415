import ArgumentParser
import Athletics
import MeetingLibrary

/// Prints the record book of a day, one record, or its progression.
struct RecordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "The record book of any date; one record, or its progression with days stood."
  )

  @Argument(
    help: ArgumentHelp(
      "An event such as \"mile short track\" (default: the whole book).",
      valueName: "event"
    )
  )
  var words: [String] = []

  @Flag(name: .long, help: "Men's events.")
  var men = false

  @Flag(name: .long, help: "Women's events.")
  var women = false

  @Option(
    name: .customLong("of"),
    help: ArgumentHelp(
      "Whose records: an area such as European, or a nation (default: the world's).",
      valueName: "scope"
    )
  )
  var scope: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "As the book stood at the end of this day, such as 2025-02-10 (default: its last).",
      valueName: "date"
    )
  )
  var asOf: DateArgument?

  @Flag(name: .long, help: "Every step, with the days it stood and by how much it improved.")
  var progression = false

  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if men, women { throw ValidationError("--men and --women exclude each other") }
  }

  func run() throws {
    let scope = scope.map { RecordScope(asked: $0) }
    let (all, races, scopes) = try libraryOptions.askForCommand {
      (try $0.progressions(of: scope), try $0.races(), try $0.recordScopes())
    }
    if let scope, all.isEmpty { throw Self.unknown(scope, among: scopes) }
    let sex: Sex? = men ? .men : women ? .women : nil
    let name = words.joined(separator: " ")
    let book = BookDay(all, on: asOf?.date)
    guard name.isEmpty else {
      let ordered = book.tables.map(\.progression)
      let found = try Names.progression(name, sex, among: ordered)
      return try printOne(ProgressionTable(found, on: asOf?.date), races)
    }
    let tables = book.tables.filter { sex == nil || $0.progression.event.sex == sex }
    try progression ? printAll(tables, races) : printBook(tables, races)
  }

  private static func unknown(_ scope: RecordScope, among scopes: [RecordScope]) -> CommandError {
    let known =
      scopes.isEmpty ? "" : "; it has those of \(scopes.map(\.name).joined(separator: ", "))"
    return .notFound("the library has no \(scope.name) records, only the world's\(known)")
  }

  private func printOne(_ table: ProgressionTable, _ races: [RaceSummary]) throws {
    let report = ProgressionReport(table, races, isWhole: progression)
    try output.print(
      "records",
      report,
      ascii: display.ascii,
      heading: report.heading,
      table: report.table,
      csvTable: { report.csvTable },
      footer: report.footer
    )
  }

  private func printBook(_ tables: [ProgressionTable], _ races: [RaceSummary]) throws {
    let report = BookReport(tables, races, asOf: asOf?.date)
    try output.print(
      "records",
      report,
      ascii: display.ascii,
      heading: report.heading,
      table: report.table,
      csvTable: { report.csvTable },
      footer: report.footer
    )
  }

  private func printAll(_ tables: [ProgressionTable], _ races: [RaceSummary]) throws {
    let report = AllProgressionsReport(tables, races, asOf: asOf?.date)
    guard !output.json, !output.csv else {
      return try output.print("records", report, table: report.csvTable)
    }
    for (index, one) in report.progressions.enumerated() {
      if index > 0 { StandardStreams.write("\n") }
      try output.print(
        "records",
        one,
        ascii: display.ascii,
        heading: one.heading,
        table: one.table,
        footer: one.footer
      )
    }
  }
}
