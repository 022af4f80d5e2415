import ArgumentParser
import Athletics
import ReplayEngine

/// Prints a plan over a distance to a time.
struct PaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pace",
    abstract: "A plan lap by lap, or by kilometres, to a time.",
    discussion: """
      The odd stretch of a track comes first: 9.344 m of a mile, 300 m of 1500 m on 400 m.
      negative:2% runs the second half in 2% less time than the first, positive:2% in more; \
      fast:3% runs the first tenth, to the end of its lap, 3% faster than the rest.
      """
  )

  @Argument(help: "1500, mile, 2 miles, 5k, half, marathon.")
  var distance: String

  @Argument(help: "The time at the end, such as 3:46.63.")
  var time: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The lap of the track: 200 or 400 (default: 400, above 10,000 m the road).",
      valueName: "metres"
    )
  )
  var track: TrackArgument?

  @Option(name: .long, help: ArgumentHelp("By km or by mile.", valueName: "km|mile"))
  var road: RoadArgument?

  @Option(
    name: .long,
    help: ArgumentHelp("even, negative:2%, positive:2%, fast:3% or custom.", valueName: "shape")
  )
  var shape: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      The time of each lap, for custom; left out, the last one is what remains. \
      The 9.344 m of a mile belong to its first lap.
      """,
      valueName: "28.0,28.1,…"
    )
  )
  var laps: String?

  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if track != nil, road != nil { throw ValidationError("--track and --road exclude each other") }
  }

  func run() throws {
    let report = PaceReport(try plan())
    try output.print(
      "pace",
      report,
      ascii: display.ascii,
      heading: report.heading,
      table: report.table,
      footer: report.footer
    )
  }

  private func plan() throws -> PacePlan {
    do {
      guard let distance = DistanceText.parseRace(distance) else {
        throw PaceError.unknownDistance(self.distance)
      }
      return try PacePlan(
        try paceShape(),
        over: distance,
        in: try TimeMark(parsing: time, over: distance),
        on: track?.course ?? road?.course
      )
    } catch let error as PaceError {
      throw CommandError.usage("\(error)")
    } catch let error as MarkError {
      throw CommandError.usage("\(error)")
    }
  }

  private func paceShape() throws -> PaceShape {
    switch (shape?.lowercased(), laps) {
    case (nil, nil): return .even
    case (nil, let laps?), ("custom", let laps?): return .laps(try PaceShape.laps(parsing: laps))
    case ("custom", nil):
      throw CommandError.usage("--shape custom: give the times of the laps with --laps")
    case (let shape?, nil): return try PaceShape(parsing: shape)
    case (let shape?, _):
      throw CommandError.usage("--shape \(shape): --laps goes with --shape custom alone")
    }
  }
}

/// The lap of a track on the command line.
enum TrackArgument: String, ExpressibleByArgument, CaseIterable {
  case short = "200"
  case standard = "400"

  var course: PaceCourse { self == .short ? .shortTrack : .standardTrack }
}

/// How a road is measured out on the command line.
enum RoadArgument: String, ExpressibleByArgument, CaseIterable {
  case km
  case mile

  var course: PaceCourse { self == .km ? .kilometres : .miles }
}
