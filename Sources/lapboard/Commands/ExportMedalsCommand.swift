import ArgumentParser
import Athletics
import Dashboard

/// Writes a medal table.
struct ExportMedalsCommand: ParsableCommand {
  /// What a medal table can be written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "medals",
    abstract: "A medal table as CSV or JSON.",
    discussion: "The same as medals --csv and medals --json, into a file."
  )

  @Argument(help: "The meeting.")
  var meeting: String

  @Option(name: .long, help: "What is written.")
  var format: Format

  @Option(name: .long, help: "The rule.")
  var rank: RuleArgument = .gold

  @OptionGroup var target: ExportTarget
  @OptionGroup var spoilers: SpoilerOptions
  @OptionGroup var libraryOptions: LibraryOptions

  func run() throws {
    let clock = spoilers.spoilerGuard?.until
    let (export, leftOut) = try spoilers.ask(libraryOptions) {
      try MeetingExport(meeting, in: $0, at: clock ?? Zones.now)
    }
    let report = MedalsReport(export.programme, rule: rank.rule, asOf: clock, nation: nil)
    let text =
      switch format {
      case .csv: report.table.csv
      case .json: try JSONOutput.text("medals", report, leftOut: leftOut)
      }
    try target.write(text, named: export.programme.meeting.id, suffix: format.rawValue)
  }
}
