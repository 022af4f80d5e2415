import ArgumentParser
import Athletics
import Foundation
import MeetingFormats

/// What a call says of lists of road races.
struct RoadArguments: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      Road lists: what a column holds, such as "Zeit netto=chip", "Pl.=place" or "km5=5 km", or a \
      file of such lines; repeatable.
      """,
      valueName: "HEADER=FIELD|FILE"
    )
  )
  var map: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Road lists: how times without a colon are written: minutes (132.50) or seconds (7950).",
      valueName: "clock|minutes|seconds"
    )
  )
  var times: RoadTimes?

  @Option(name: .long, help: "Road lists: the race distance, such as marathon or 10 km.")
  var distance: DistanceArgument?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Road lists: bibs that begin with these letters run a race of their own; repeatable.",
      valueName: "LETTERS=NAME"
    )
  )
  var bibs: [String] = []

  /// What is said.
  ///
  /// - Throws: `CommandError` for what says nothing, and a file that cannot be read.
  func options() throws -> RoadOptions {
    var options = RoadOptions()
    options.times = times
    options.distance = distance?.distance
    do {
      for text in map {
        guard !text.contains("=") else {
          try options.map(text)
          continue
        }
        try options.map(lines: try Self.lines(of: text))
      }
    } catch let error as RoadOptions.MapError {
      throw CommandError.usage("--map: \(error)")
    }
    for text in bibs {
      let parts = text.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].allSatisfy(\.isLetter) else {
        throw CommandError.usage("--bibs: expected LETTERS=NAME such as W=wheelchair")
      }
      options.classes[parts[0].uppercased()] = String(parts[1])
    }
    return options
  }

  /// No list has so many columns that what is said of them takes more bytes.
  private static let longest = 1 << 20

  private static func lines(of path: String) throws -> String {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw CommandError.usage("--map: expected HEADER=FIELD or a file of such lines: \(path)")
    }
    defer { try? handle.close() }
    let data = try handle.read(upToCount: longest) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }
}

extension RoadTimes: ExpressibleByArgument {}

/// A race distance as an argument: `marathon`, `10 km`.
struct DistanceArgument: ExpressibleByArgument {
  let distance: Distance

  init?(argument: String) {
    guard let distance = DistanceText.parseRace(argument) else { return nil }
    self.distance = distance
  }
}
