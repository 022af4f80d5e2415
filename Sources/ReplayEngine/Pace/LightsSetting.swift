package import Athletics

/// What one wave of lights is set to, as one types it.
package enum LightsSetting: Hashable, Sendable {
  /// `3:46.63`, `even:3:46.63`, `negative:2%:3:46.63`, `fast:3%:3:46.63`.
  case time(TimeMark, PaceShape)
  /// `laps:28.0,28.1,…`: lap times, which make the time.
  case laps([RaceTime])
  /// `1000m=2:20,2000m=4:42`: a table of splits, which may end before the race.
  case splits([PaceSchedule.Point])
  /// Anything else: a race, whose winner they follow.
  case race(String)

  /// Reads what was typed.
  ///
  /// - Throws: `PaceError` for what begins as a time, a shape or a table and is none.
  package init(parsing text: String) throws(PaceError) {
    let text = String(text.drop { $0 == " " })
    let word = text.lowercased()
    if text.contains("=") {
      self = .splits(try Self.splits(text))
    } else if word.hasPrefix("laps:") {
      self = .laps(try PaceShape.laps(parsing: text.dropFirst(5)))
    } else if let mark = try? TimeMark(parsing: text) {
      self = .time(mark, .even)
    } else if let (shape, time) = Self.shapeAndTime(word) {
      let shape = try PaceShape(parsing: shape)
      self = .time(try Self.time(time), shape)
    } else if text.contains(":") {
      self = .time(try Self.time(text), .even)
    } else {
      self = .race(text)
    }
  }

  /// The lights of the setting in a race.
  ///
  /// - Parameters:
  ///   - race: the race they are set for.
  ///   - named: gives the race of a name, to follow its winner.
  /// - Returns: `nil` for a race with no winner whose way is known.
  /// - Throws: `PaceError` for what does not fit the race, and what `winner` throws.
  package func lights(
    in race: Race,
    winnerOf named: (String) throws -> Replay
  ) throws -> PacingLights? {
    let course = race.lap.map { PaceCourse.track(lap: $0) } ?? .kilometres
    switch self {
    case .race(let name): return PacingLights(winnerOf: try named(name), over: race.distance)
    case .time(let mark, let shape):
      return PacingLights(try PacePlan(shape, over: race.distance, in: mark, on: course))
    case .laps(let laps):
      let mark = TimeMark(laps.reduce(.zero, +))
      return PacingLights(try PacePlan(.laps(laps), over: race.distance, in: mark, on: course))
    case .splits(let points):
      guard let whole = PaceSchedule(points) else {
        throw PaceError.splits("\(points.count) points")
      }
      let schedule = whole.limited(to: race.distance)
      let name = "lights \(MarkFormat.time(schedule.end.time)) by splits"
      return PacingLights(name: name, letter: "A", target: PaceTarget(schedule))
    }
  }

  private static func splits(_ text: String) throws(PaceError) -> [PaceSchedule.Point] {
    var points: [PaceSchedule.Point] = []
    for field in text.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = field.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, let at = DistanceText.parseRace(String(parts[0])) else {
        throw .splits(text)
      }
      let mark = try time(String(parts[1]))
      try PacePlan.check(at, in: mark)
      points.append(PaceSchedule.Point(at: at, time: mark.time))
    }
    guard PaceSchedule(points) != nil else { throw .splits(text) }
    return points
  }

  /// `negative:2%:3:46.63` as its shape and its time; `nil` where no shape comes first.
  private static func shapeAndTime(_ word: String) -> (shape: String, time: String)? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard let name = parts.first, name.contains(where: \.isLetter), parts.count > 1 else {
      return nil
    }
    let count = name == "even" ? 1 : 2
    guard parts.count > count else { return (word, "") }
    return (
      parts.prefix(count).joined(separator: ":"), parts.dropFirst(count).joined(separator: ":")
    )
  }

  private static func time(_ text: String) throws(PaceError) -> TimeMark {
    do { return try TimeMark(parsing: text) } catch { throw .mark(error) }
  }
}
