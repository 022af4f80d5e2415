import ArgumentParser
import Athletics
import Foundation
import MeetingFormats
import MeetingLibrary

/// Takes files of timing rooms and tables into the library.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take start lists, results and timetables from files into the library.",
    discussion: """
      What a file is shows in its content: the files of FinishLynx (.evt .sch .ppl .lif .lff), \
      messages of the Olympic Data Feed, XML of federations, OpenTrack, the Splits database, \
      Hy-Tek and TFRRS, lists of records, lists of road races, tables as CSV. The same again \
      changes nothing; a corrected result replaces the one before and is marked; nothing goes because a file lacks it.
      Bad rows are told as file:line:column, the rest goes on; the status is then 65.
      """
  )

  @Argument(help: "Files, folders, or - for standard input.")
  var paths: [String]

  @Option(name: .long, help: "Read every file as this format: \(Self.formats).")
  var format: String?

  @Option(
    name: .long,
    help: "The meeting, by id or name (default: the name of the folder or file)."
  )
  var meeting: String?

  @Option(name: .long, help: "The venue's zone where no file tells it, such as Europe/Dublin.")
  var zone: String?

  @Option(name: .long, help: "The day where no file tells it, such as 2026-05-23.")
  var date: DateArgument?

  @Option(name: .long, help: "The lap of the track in metres where no file tells it: 200 or 400.")
  var track: Int?

  @Flag(name: .long, help: "Take messages of a test feed too.")
  var testFeed = false

  @Flag(name: .long, help: "Tell what would change, and change nothing.")
  var dryRun = false

  @OptionGroup var road: RoadArguments
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  private static var formats: String {
    ImportFormats.all.map(\.id).joined(separator: ", ")
  }

  func validate() throws {
    if paths.isEmpty { throw ValidationError("name files, folders, or - for standard input") }
    if let format, ImportFormats.named(format) == nil {
      throw ValidationError("unknown format \"\(format)\": \(Self.formats)")
    }
    if let track, track != 200, track != 400 {
      throw ValidationError("--track is 200 or 400, the lap in metres")
    }
  }

  func run() throws { try tell(try takeIn()) }

  /// Takes the files in.
  func takeIn() throws -> ImportReport {
    let library = try libraryOptions.openToWrite()
    let bar = ProgressBar(isOn: isatty(2) == 1 && !libraryOptions.quiet)
    let found = ImportPaths(paths, format: format.flatMap { ImportFormats.named($0) }) {
      bar.advance($0)
    }
    defer {
      found.cleanUp()
      bar.clear()
    }
    bar.expect(found.size)
    var run = ImportRun(
      library: library,
      meeting: meeting,
      date: date?.date,
      zone: zone,
      track: track.map { $0 == 200 ? .short : .standard },
      takesTestFeed: testFeed,
      isDryRun: dryRun,
      road: try road.options()
    )
    run.note(found)
    for group in found.groups { try run.take(group, isAlone: found.groups.count == 1) }
    return run.report
  }

  private func tell(_ report: ImportReport) throws {
    for line in report.problemLines { StandardStreams.say(line) }
    try output.print(
      "import",
      report,
      ascii: display.ascii,
      table: report.table,
      footer: report.footer
    )
    if report.hasRefusals { throw CommandError.data(report.refusals) }
  }
}
