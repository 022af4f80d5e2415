import ArgumentParser
import Athletics
import Dashboard
import MeetingLibrary

/// Prints a meeting's timetable at an instant.
struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "The timetable of a meeting, and where each unit stands."
  )

  @Argument(help: "The meeting.")
  var meeting: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Time zone of the starts, an IANA name (default: yours).",
      valueName: "zone-id"
    )
  )
  var zone: String?

  @Option(
    name: .long,
    help: ArgumentHelp("One day at the venue, such as 2025-03-22.", valueName: "date")
  )
  var day: String?

  @Option(name: .long, help: "Only units whose results or start list name the athlete.")
  var athlete: String?

  @Option(name: .long, help: "Only units whose results or start list name the nation, such as NOR.")
  var nation: String?

  @OptionGroup var spoilers: SpoilerOptions
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (meeting, leftOut) = try spoilers.ask(libraryOptions) {
      try Names.meeting(self.meeting, in: $0)
    }
    let date = try day.map { text in
      guard let date = CalendarDate(text) else {
        throw CommandError.usage("--day: expected a day such as 2025-03-22, found \"\(text)\"")
      }
      return date
    }
    let instant = spoilers.now?.instant ?? Zones.now
    let instants = meeting.units.compactMap(\.start) + [instant]
    let venue = try Zones.named(meeting.zone, around: instants)
    let shown = try Zones.shown(zone, around: instants)
    let programme = Programme(meeting, zone: venue)
    let report = ScheduleReport(programme, zone: shown, now: instant) { unit in
      (date == nil || unit.date == date)
        && names(
          programme.timetable.results(of: unit, at: instant).map(\.athlete)
            + unit.entries.map(\.athlete)
        )
    }
    try output.print(
      "schedule",
      report,
      ascii: display.ascii,
      heading: report.heading,
      table: report.table,
      footer: report.footer,
      leftOut: leftOut
    )
  }

  /// Whether the athlete and the nation asked for are among those who may be told.
  private func names(_ athletes: [Athlete]) -> Bool {
    if let nation, !athletes.contains(where: { $0.nation == nation.uppercased() }) { return false }
    guard let athlete else { return true }
    let words = FoldedText.words(of: athlete)
    return athletes.contains { athlete in
      let name = FoldedText.fold(athlete.name)
      return words.allSatisfy { name.contains($0) }
    }
  }
}
