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
      "Whose records: an area such as European, a nation such as NOR, or WL 2026 (default: the world's).",
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

  @OptionGroup var spoilers: SpoilerOptions
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if men, women { throw ValidationError("--men and --women exclude each other") }
  }

  func run() throws {
    let ((owner, all, races), leftOut) = try spoilers.ask(libraryOptions) { told in
      let owner = try scope.map { try Self.scope($0, among: told.library.recordScopes()) }
      let all = try told.progressions(of: owner)
      return (owner, all, try told.races(counting: false))
    }
    let day = spoilers.spoilerGuard.map { $0.limited(asOf?.date) } ?? asOf?.date
    let sex: Sex? = men ? .men : women ? .women : nil
    let name = words.joined(separator: " ")
    let book = BookDay(all, on: day)
    guard name.isEmpty else {
      let ordered = book.tables.map(\.progression)
      let found = try Names.progression(name, sex, of: owner, among: ordered)
      return try printOne(ProgressionTable(found, on: day), races, leftOut)
    }
    let tables = book.tables.filter { sex == nil || $0.progression.event.sex == sex }
    try progression ? printAll(tables, races, day, leftOut) : printBook(tables, races, day, leftOut)
  }

  /// The scope that somebody asks for, in capitals or not; `WL` alone for the last season there is.
  private static func scope(
    _ asked: String,
    among scopes: [RecordScope]
  ) throws -> RecordScope {
    let scope = RecordScope(asked: asked)
    let isSeason = ["wl", "leads"].contains(asked.lowercased())
    let found =
      scopes.first { $0 == scope } ?? scopes.first { $0.name.lowercased() == asked.lowercased() }
      ?? scopes.last { if case .season = $0 { isSeason } else { false } }
    guard let found else { throw unknown(scope, among: scopes) }
    return found
  }

  private static func unknown(_ scope: RecordScope, among scopes: [RecordScope]) -> CommandError {
    let names = scopes.prefix(12).map(\.name).joined(separator: ", ")
    let more = scopes.count > 12 ? " and \(scopes.count - 12) others" : ""
    let known = scopes.isEmpty ? "" : "; it has those of \(names)\(more)"
    return .notFound("the library has no \(scope.name) records, only the world's\(known)")
  }

  private func printOne(
    _ table: ProgressionTable,
    _ races: [RaceSummary],
    _ leftOut: LeftOut
  ) throws {
    let report = ProgressionReport(table, races, isWhole: progression)
    try output.print(
      "records",
      report,
      ascii: display.ascii,
      heading: report.heading,
      table: report.table,
      csvTable: { report.csvTable },
      footer: report.footer,
      leftOut: leftOut
    )
  }

  private func printBook(
    _ tables: [ProgressionTable],
    _ races: [RaceSummary],
    _ day: CalendarDate?,
    _ leftOut: LeftOut
  ) throws {
    let report = BookReport(tables, races, asOf: day)
    try output.print(
      "records",
      report,
      ascii: display.ascii,
      heading: report.heading,
      table: report.table,
      csvTable: { report.csvTable },
      footer: report.footer,
      leftOut: leftOut
    )
  }

  private func printAll(
    _ tables: [ProgressionTable],
    _ races: [RaceSummary],
    _ day: CalendarDate?,
    _ leftOut: LeftOut
  ) throws {
    let report = AllProgressionsReport(tables, races, asOf: day)
    guard !output.json, !output.csv else {
      return try output.print("records", report, table: report.csvTable, leftOut: leftOut)
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
