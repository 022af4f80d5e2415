import ArgumentParser
import Athletics
import Dashboard
import MeetingFormats
import MeetingLibrary

/// Prints the results of a meeting, or of one unit of it.
struct ResultsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "results",
    abstract: "The results of a meeting or of one unit, with attempts and corrections.",
    discussion: """
      UNIT is an id of the timetable (m-1500m-final) or a part of one; schedule --json lists them. Of \
      field events every attempt is told, and --after shows the order as it stood after one. A \
      corrected result bears a c, and what stood there before is told. With --csv it is a table that \
      the command import reads.
      """
  )

  @Argument(help: "The meeting.")
  var meeting: String

  @Argument(help: "The unit (default: every unit that has results).")
  var unit: String?

  @Option(name: .long, help: "Field events: the order after this attempt or bar, from 1.")
  var after: Int?

  @OptionGroup var spoilers: SpoilerOptions
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let after, after < 1 { throw ValidationError("--after: expected a number from 1") }
  }

  func run() throws {
    let instant = spoilers.now?.instant ?? Zones.now
    let (found, leftOut) = try spoilers.ask(libraryOptions) { library in
      let meeting = try Names.meeting(self.meeting, in: library)
      return (meeting: meeting, disciplines: try library.disciplines())
    }
    let programme = try MeetingExport.programme(found.meeting, at: instant)
    let units = try self.units(of: programme, at: instant)
    guard !output.csv else {
      var told = found.meeting
      told.units = units.map { unit in
        var told = unit
        told.results = programme.timetable.results(of: unit, at: instant)
        return told
      }
      let known = Set(found.disciplines.map(\.id))
      let tables = CSVTables(told, zone: programme.zone, known: known)
      return StandardStreams.write(CSVText.text(tables.results()))
    }
    let report = ResultsReport(programme, units, now: instant, after: after)
    guard output.json else {
      return StandardStreams.write(PrintedText.lines(report.text, ascii: display.ascii))
    }
    StandardStreams.write(try JSONOutput.text("results", report, leftOut: leftOut))
  }

  private func units(of programme: Programme, at instant: Instant) throws -> [TimetableUnit] {
    let all = programme.meeting.units
    guard let unit else {
      return all.filter { !programme.timetable.results(of: $0, at: instant).isEmpty }
    }
    let candidates = all.map {
      NameCandidate(id: $0.id, titles: ["\($0.event.shortName) \($0.roundName)"])
    }
    let id = try Names.resolve(
      NameMatching(candidates).match(unit),
      unit,
      kind: "unit",
      list: "schedule \(programme.meeting.id) --json"
    )
    return all.filter { $0.id == id }
  }
}
