import ArgumentParser
import Athletics
import Dashboard
import MeetingLibrary

/// The rule of a medal table on the command line.
enum RuleArgument: String, ExpressibleByArgument, CaseIterable {
  case gold
  case total
  case placing

  var rule: MedalTable.Rule {
    switch self {
    case .gold: .gold
    case .total: .total
    case .placing: .placing
    }
  }
}

/// Prints a meeting's medal table.
struct MedalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "medals",
    abstract: "The medal table of a meeting, by the rule it prints."
  )

  @Argument(help: "The meeting.")
  var meeting: String

  @Option(name: .long, help: "The rule.")
  var rank: RuleArgument = .gold

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only finals over at this instant, such as 2025-03-22T11:00:00Z.",
      valueName: "instant"
    )
  )
  var asOf: InstantArgument?

  @Option(name: .long, help: "Only one nation, such as NOR.")
  var nation: String?

  @OptionGroup var spoilers: SpoilerOptions
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (meeting, leftOut) = try spoilers.ask(libraryOptions) {
      try Names.meeting(self.meeting, in: $0)
    }
    let clock = spoilers.spoilerGuard?.until
    let instant =
      asOf.map { asked in clock.map { min($0, asked.instant) } ?? asked.instant } ?? clock
    let venue = try Zones.named(
      meeting.zone,
      around: meeting.units.compactMap(\.start) + [instant ?? Zones.now]
    )
    let programme = Programme(meeting, zone: venue)
    let report = MedalsReport(
      programme,
      rule: rank.rule,
      asOf: instant,
      nation: nation?.uppercased()
    )
    try output.print(
      "medals",
      report,
      ascii: display.ascii,
      heading: report.heading,
      table: report.table,
      footer: report.footer,
      leftOut: leftOut
    )
  }
}
