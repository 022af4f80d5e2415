import ArgumentParser
import Athletics
import MeetingLibrary

/// Prints what is known of an athlete, or of two against each other.
struct AthleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "athlete",
    abstract: "Bests, records, medals and races of an athlete.",
    discussion: """
      NAME is a name or some words of it, and a nation where several share it: lapboard athlete \
      "ingebrigtsen jakob". --csv prints the bests, with --against the races of both.
      """
  )

  @Argument(help: "The athlete.")
  var name: String

  @Option(name: .long, help: "The races of both, and who won.")
  var against: String?

  @Option(name: .long, help: "One season alone, such as 2025.")
  var year: Int?

  @Option(
    name: .long,
    help: ArgumentHelp("What was known when this day ended, such as 2025-03-21.", valueName: "date")
  )
  var asOf: String?

  @OptionGroup var spoilers: SpoilerOptions
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let day = try asOf.map { text in
      guard let date = CalendarDate(text) else {
        throw CommandError.usage("--as-of: expected a day such as 2025-03-21, found \"\(text)\"")
      }
      return date
    }
    let ((page, rival), leftOut) = try spoilers.ask(libraryOptions) { library in
      let page = try library.athletePage(of: Names.athlete(name, in: library))
      let rival = try against.map { try library.athletePage(of: Names.athlete($0, in: library)) }
      return (page, rival)
    }
    if let rival {
      try print(HeadToHead(page.until(day).only(year), rival.until(day).only(year)), leftOut)
    } else {
      try print(AthleteReport(page.until(day), year: year, asOf: told(day)), leftOut)
    }
  }

  /// The day as of which the page is told; with the guard on there always is one.
  private func told(_ day: CalendarDate?) -> CalendarDate? {
    spoilers.spoilerGuard.map { $0.limited(day) } ?? day
  }

  private func print(_ report: AthleteReport, _ leftOut: LeftOut) throws {
    try output.print(
      "athlete",
      report,
      ascii: display.ascii,
      heading: report.heading,
      table: report.bestsTable,
      csvTable: { report.csvTable },
      footer: report.footer,
      leftOut: leftOut
    )
  }

  private func print(_ meetings: HeadToHead, _ leftOut: LeftOut) throws {
    let report = HeadToHeadReport(meetings)
    try output.print(
      "athlete",
      report,
      ascii: display.ascii,
      heading: report.heading,
      table: report.table,
      leftOut: leftOut
    )
  }
}

extension AthletePage {
  /// The page as it was when a day had ended; the whole page without one.
  fileprivate func until(_ day: CalendarDate?) -> AthletePage { day.map { asOf($0) } ?? self }

  /// The page with the marks of one year alone; the whole page without one.
  fileprivate func only(_ year: Int?) -> AthletePage {
    guard let year else { return self }
    var page = self
    page.marks = season(year)
    return page
  }
}
