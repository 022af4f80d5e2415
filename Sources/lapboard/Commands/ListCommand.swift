import ArgumentParser
import Athletics
import MeetingLibrary

/// Prints the best marks of an event.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The best marks of an event, of all time or a year, and where a mark would stand.",
    discussion: """
      EVENT is a discipline such as 1500m, mile or "pole vault"; "mile short track women" says the \
      sex and the track as well. Level marks share a rank.
      """
  )

  @Argument(help: "The event.")
  var event: [String]

  @Flag(help: "Who it is for (default: men).")
  var sex: SexFlag?

  @Option(name: .long, help: "The most lines.")
  var limit = 100

  @Option(name: .long, help: ArgumentHelp("Begin at this rank.", valueName: "rank"))
  var from: Int?

  @Flag(name: .long, help: "Every mark, and not the best of each athlete alone.")
  var allMarks = false

  @Option(name: .long, help: "Short track is indoor; all joins them (default: all).")
  var environment: EnvironmentArgument?

  @Option(name: .long, help: "Only marks of one year.")
  var year: Int?

  @Option(name: .long, help: "Only one nation, such as NOR or Norway.")
  var nation: String?

  @Option(name: .long, help: "Only one age group.")
  var ageGroup: AgeGroupArgument?

  @Option(
    name: .long,
    help: ArgumentHelp("As the list stood at the end of a day.", valueName: "date")
  )
  var asOf: DateArgument?

  @Option(name: .long, help: "The column that lines are sorted by.")
  var sort = SortArgument.mark

  @Flag(name: .long, help: "The other way round.")
  var reverse = false

  @Flag(name: .long, help: "The marks that cannot count, each with its reason.")
  var notCounting = false

  @Option(name: .long, help: ArgumentHelp("Where this mark would stand.", valueName: "mark"))
  var wouldRank: String?

  @OptionGroup var spoilers: SpoilerOptions
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit: expected a number from 1 on") }
    if limit > Self.mostLines {
      throw ValidationError("--limit: expected \(Self.mostLines) at most")
    }
    if let from, from < 1 { throw ValidationError("--from: expected a rank from 1 on") }
    if from != nil, sort != .mark { throw ValidationError("--from tells a rank: leave --sort out") }
  }

  func run() throws {
    let (report, leftOut) = try spoilers.ask(libraryOptions) { try self.report($0) }
    try output.print(
      "list",
      report,
      ascii: display.ascii,
      heading: report.title,
      table: report.table,
      csvTable: { report.csvTable },
      footer: report.footer,
      leftOut: leftOut
    )
    guard output.json || output.csv, !libraryOptions.quiet, let partial = report.partial else {
      return
    }
    StandardStreams.say(partial)
  }

  /// Lines that one call prints at most.
  private static let mostLines = 1_000_000

  /// The code of the nation asked for, by code or name.
  private func nationCode(_ library: ToldLibrary) throws -> String? {
    guard let nation else { return nil }
    let asked = FoldedText.fold(nation)
    let all = try library.library.nations()
    let found = all.first { FoldedText.fold($0.code) == asked || FoldedText.fold($0.name) == asked }
    guard let found else {
      throw CommandError.notFound("unknown nation \"\(nation)\": a code such as NOR, or its name")
    }
    return found.code
  }

  private func report(_ library: ToldLibrary) throws -> MarkListReport {
    let name = event.joined(separator: " ")
    let typed = try Names.event(name, among: library.disciplines())
    let question = MarkQuery(
      discipline: typed.discipline.id,
      sex: sex?.sex ?? typed.sex ?? .men,
      track: environment == nil ? typed.track : environment?.track,
      isOneMarkAnAthlete: !allMarks,
      year: year,
      nation: try nationCode(library),
      ageGroup: ageGroup?.group,
      through: asOf?.date,
      isOfCountingMarks: !notCounting,
      column: sort.column,
      isReversed: reverse
    )
    let query = try library.limited(question)
    let mark = try asked(typed.discipline)
    let asked = try mark.map { (mark: $0, rank: try library.rank(of: $0, in: query)) }
    let start = try start(query, asked?.rank, library)
    let page = try library.markPage(query, from: start, count: limit)
    return MarkListReport(page, typed.discipline, asked: asked)
  }

  private func asked(_ discipline: Discipline) throws -> Mark? {
    guard let wouldRank else { return nil }
    do {
      return try Mark(parsing: wouldRank, in: discipline)
    } catch {
      throw CommandError.usage("--would-rank: \(error)")
    }
  }

  /// The first line: that of the rank asked for, or such that the mark asked for has as many lines
  /// on either side.
  private func start(_ query: MarkQuery, _ rank: MarkRank?, _ library: ToldLibrary) throws -> Int {
    if let from { return try library.start(ofRank: from, in: query) }
    guard let rank, query.column == .mark else { return 0 }
    let better = rank.rank - 1
    let place = query.isReversed ? rank.total - better : better + rank.levelCount
    return max(0, min(place - limit / 2, rank.total - limit))
  }
}
