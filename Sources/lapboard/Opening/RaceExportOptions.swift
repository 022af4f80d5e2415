import ArgumentParser
import Dashboard
import MeetingFormats

/// What a race can be written as.
enum RaceExportFormat: String, ExpressibleByArgument, CaseIterable {
  case cast
  case svg
  case csv
  case json
}

/// Which data of a race are written.
enum RaceExportData: String, ExpressibleByArgument, CaseIterable {
  case splits
  case standings
  case moments
}

/// The edition of asciicast on the command line.
struct CastVersionArgument: ExpressibleByArgument {
  let edition: AsciicastWriter.Edition

  init?(argument: String) {
    guard let edition = Int(argument).flatMap(AsciicastWriter.Edition.init) else { return nil }
    self.edition = edition
  }

  /// The names, for help.
  static var allValueStrings: [String] { AsciicastWriter.Edition.allCases.map { "\($0.rawValue)" } }
}

/// What of a race is exported, and how.
struct RaceExportOptions: ParsableArguments {
  /// Frames a second when none are asked for.
  static let defaultFPS = 15

  @Option(name: .long, help: "csv, json: which data (default: splits; in json everything).")
  var what: RaceExportData?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "svg, standings: the instant: bell, 1000m, 2:20.49, 40%, lap 3 (default: finish).",
      valueName: "point"
    )
  )
  var at: String?

  @Option(name: .long, help: "svg, cast: which pane (default: replay); in a cast replay or board.")
  var pane: Pane?

  @Option(
    name: .long,
    help: ArgumentHelp("svg, cast: columns by rows (default: 120x36).", valueName: "CxR")
  )
  var size: SizeArgument?

  @Option(name: .long, help: "cast: how fast the race runs, 0.1 to 64 (default: 1).")
  var rate: RateArgument?

  @Option(name: .long, help: "cast: frames a second at most, 1 to 60 (default: 15).")
  var fps: Int?

  @Option(name: .long, help: ArgumentHelp("cast: where it begins.", valueName: "point"))
  var from: String?

  @Option(name: .long, help: ArgumentHelp("cast: where it ends.", valueName: "point"))
  var to: String?

  @Option(name: .long, help: "cast: edition of asciicast, 2 or 3 (default: 2).")
  var castVersion: CastVersionArgument?

  /// Refuses what the format has no use for, rather than passing over it.
  func validate(for format: RaceExportFormat) throws {
    let isData = format == .csv || format == .json
    let uses = [
      ("--what", what != nil, isData), ("--at", at != nil, format != .cast),
      ("--pane", pane != nil, !isData), ("--size", size != nil, !isData),
      ("--rate", rate != nil, format == .cast), ("--fps", fps != nil, format == .cast),
      ("--from", from != nil, format == .cast), ("--to", to != nil, format == .cast),
      ("--cast-version", castVersion != nil, format == .cast),
    ]
    if let stray = uses.first(where: { $0.1 && !$0.2 }) {
      throw ValidationError("\(stray.0) has no effect with --format \(format.rawValue)")
    }
    if let what, what != .standings, at != nil {
      throw ValidationError("--at has no effect with --what \(what.rawValue)")
    }
    if format == .csv, what == nil, at != nil {
      throw ValidationError("--at has no effect with --format csv without --what standings")
    }
    if let fps, !(1...60).contains(fps) { throw ValidationError("--fps: expected 1 to 60") }
    if format == .cast, pane == .schedule || pane == .medals {
      throw ValidationError("--pane: expected replay or board, where the race is seen")
    }
  }
}
