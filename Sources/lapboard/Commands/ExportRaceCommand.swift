import ArgumentParser
import Athletics
import Dashboard
import MeetingFormats
import MeetingLibrary
import ReplayEngine
import TerminalUI

/// Writes a race as a recording, as a picture, or as data.
struct ExportRaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "race",
    abstract: "A race as asciicast, SVG, CSV or JSON.",
    discussion: """
      cast is a recording that asciinema plays, with a marker a lap; svg is a picture of one pane at \
      one instant; csv and json hold splits, standings or moments. The same race, size and theme give \
      the same bytes.
      """
  )

  @Argument(help: "The race.")
  var race: String

  @Option(name: .long, help: "What is written.")
  var format: RaceExportFormat

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Where to; - is standard output.", valueName: "file")
  )
  var output: String?

  @OptionGroup var what: RaceExportOptions
  @OptionGroup var beside: ReplayOptions
  @OptionGroup var start: StartOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var libraryOptions: LibraryOptions

  func validate() throws { try what.validate(for: format) }

  func run() throws {
    let text =
      switch format {
      case .cast: try recording()
      case .svg: try still()
      case .csv, .json: try data()
      }
    try OutputFile(output).write(text)
  }

  // MARK: - Pictures

  private func recording() throws -> String {
    let state = try state(plays: true)
    let from = try what.from.map { try Seeking.point($0, "--from", in: state) } ?? .zero
    let to = try Seeking.point(what.to ?? "finish", "--to", in: state)
    guard from < to else {
      throw CommandError.usage("--to: expected a point after \(MarkFormat.clock(from)) of --from")
    }
    var recording = RaceRecording(
      state: state,
      from: from,
      to: to,
      framesPerSecond: what.fps ?? RaceExportOptions.defaultFPS,
      theme: display.pictureTheme(),
      ascii: display.ascii,
      edition: what.castVersion?.edition ?? .v2
    )
    return recording.text()
  }

  private func still() throws -> String {
    var state = try state(plays: false)
    try Seeking.seek(what.at ?? "finish", "--at", in: &state)
    return Still(state, ascii: display.ascii)
      .written(as: .svg, theme: display.pictureTheme())
  }

  /// The state to be drawn; the replay alone has no meeting clock unless one is asked for, so that it
  /// looks the same at any time.
  private func state(plays: Bool) throws -> AppState {
    let size = what.size ?? SizeArgument(width: 120, height: 36)
    var state = try start.spoilers.ask(libraryOptions) { library in
      try start.state(
        pane: what.pane ?? .replay,
        race: race,
        beside: beside,
        size: Size(width: size.width, height: size.height),
        library: library,
        plays: plays
      )
    }.value
    state.showsClock = state.pane != .replay || start.now != nil
    if let rate = what.rate { state.replay?.playhead.setRate(rate.rate) }
    return state
  }

  // MARK: - Data

  private func data() throws -> String {
    let (replay, leftOut) = try start.spoilers.ask(libraryOptions) {
      try beside.replay(of: race, in: $0)
    }
    let splits = SplitsReport(replay.race)
    let standings = { try StandingsReport(replay, at: what.at ?? "finish") }
    let moments = { MomentsReport(replay.moments, of: replay.race) }
    guard format == .csv else {
      return switch what.what {
      case .splits: try JSONOutput.text("splits", splits, leftOut: leftOut)
      case .standings: try JSONOutput.text("standings", try standings(), leftOut: leftOut)
      case .moments: try JSONOutput.text("moments", moments().entries, leftOut: leftOut)
      case nil:
        try JSONOutput.text(
          "export",
          RaceReport(splits: splits, standings: try standings(), moments: moments().entries),
          leftOut: leftOut
        )
      }
    }
    return switch what.what ?? .splits {
    case .splits: splits.table.csv
    case .standings: try standings().table(forCSV: true).csv
    case .moments: moments().table(forCSV: true).csv
    }
  }
}
