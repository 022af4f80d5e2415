import ArgumentParser
import Athletics
import Dashboard
import MeetingFormats

/// Writes a timetable for calendars, spreadsheets and programs.
struct ExportScheduleCommand: ParsableCommand {
  /// What a timetable can be written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case ics
    case csv
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "A timetable as iCalendar, CSV or JSON.",
    discussion: """
      ics holds one event a unit, in UTC, so that every calendar shows the right hour on both sides of \
      a change of clocks; it tells no results. The same timetable gives the same bytes. csv is one \
      that import reads; json is that of schedule --json.
      """
  )

  @Argument(help: "The meeting.")
  var meeting: String

  @Option(name: .long, help: "What is written.")
  var format: Format

  @Option(
    name: .long,
    help: ArgumentHelp(
      "ics: when the calendar is made (default: the first midnight of the meeting in UTC).",
      valueName: "instant"
    )
  )
  var stamp: InstantArgument?

  @Option(
    name: .long,
    help: ArgumentHelp("json: time zone of the starts (default: yours).", valueName: "zone-id")
  )
  var zone: String?

  @OptionGroup var target: ExportTarget
  @OptionGroup var spoilers: SpoilerOptions
  @OptionGroup var libraryOptions: LibraryOptions

  func validate() throws {
    if stamp != nil, format != .ics { throw ValidationError("--stamp has no effect without ics") }
    if zone != nil, format != .json { throw ValidationError("--zone has no effect without json") }
  }

  func run() throws {
    let instant = spoilers.now?.instant ?? Zones.now
    let (export, leftOut) = try spoilers.ask(libraryOptions) {
      try MeetingExport(meeting, in: $0, at: instant)
    }
    let programme = export.programme
    let told = programme.meeting
    let text: String
    switch format {
    case .ics:
      text = ICalendarWriter(told, programme.timetable, stamp: stamp?.instant).text
    case .csv:
      let tables = CSVTables(told, zone: programme.zone, known: export.disciplines)
      text = CSVText.text(tables.timetable)
    case .json:
      let shown = try Zones.shown(zone, around: told.units.compactMap(\.start) + [instant])
      let report = ScheduleReport(programme, zone: shown, now: instant) { _ in true }
      text = try JSONOutput.text("schedule", report, leftOut: leftOut)
    }
    try target.write(text, named: told.id, suffix: format.rawValue)
  }
}
