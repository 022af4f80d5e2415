import Athletics
import ReplayEngine

/// A point of a race as one types it: `40%`, `lap 7`, `1000m`, `2:20.49`, `bell`, `+10`.
enum SeekTarget {
  /// The race time of what was typed.
  ///
  /// - Parameters:
  ///   - text: a share, a lap, a distance, a race time, a name, or with a sign so much on or back.
  ///   - replay: the race.
  ///   - now: the race time from which one goes on or back.
  /// - Returns: a race time within the race.
  /// - Throws: `SeekError` for what is no point of the race.
  static func time(
    _ text: String,
    in replay: Replay,
    from now: RaceTime = .zero
  ) throws(SeekError) -> RaceTime {
    let text = text.split(separator: " ").joined(separator: " ").lowercased()
    switch text {
    case "": throw .empty
    case "gun", "start": return .zero
    case "finish", "end": return replay.end
    case "half", "halfway": return try arrival(at: half(of: replay), replay)
    case "bell":
      guard let bell = replay.lapBoard.bell else { throw .noBell }
      return try arrival(at: bell, replay)
    default: break
    }
    if text.hasSuffix("%") { return try share(text, replay) }
    if text.hasPrefix("lap") { return try lap(text, replay) }
    if let point = DistanceText.parse(text) { return try arrival(at: point, replay) }
    if let step = step(text) { return max(.zero, min(now + step, replay.end)) }
    guard let time = length(text) else { throw .unknown(text) }
    guard time <= replay.end else { throw .late(text, end: replay.end) }
    return time
  }

  /// Where laps end; the few metres that a mile runs before its first lap are none.
  static func lapEnds(_ board: LapBoard) -> [Distance] { board.lapEnds }

  private static func half(of replay: Replay) -> Distance {
    Distance(millimetres: replay.race.distance.millimetres / 2)
  }

  private static func arrival(
    at point: Distance,
    _ replay: Replay
  ) throws(SeekError) -> RaceTime {
    guard point <= replay.race.distance else {
      throw .beyond(point, distance: replay.race.distance)
    }
    guard let time = replay.arrival(at: point) else { throw .unseen(point) }
    return time
  }

  private static func share(_ text: String, _ replay: Replay) throws(SeekError) -> RaceTime {
    guard let share = Double(text.dropLast().filter { $0 != " " }), (0...100).contains(share)
    else { throw .share(text) }
    return min(RaceTime(estimatedSeconds: replay.end.seconds * share / 100), replay.end)
  }

  /// The end of a lap, counted from 1.
  private static func lap(_ text: String, _ replay: Replay) throws(SeekError) -> RaceTime {
    guard replay.race.lap != nil else { throw .noLaps }
    let ends = lapEnds(replay.lapBoard)
    guard let number = Int(text.dropFirst(3).filter { $0 != " " }) else { throw .unknown(text) }
    guard number > 0, number <= ends.count else { throw .lap(number, of: ends.count) }
    return try arrival(at: ends[number - 1], replay)
  }

  /// So much on or back: `+10`, `-5s`, `+1:30`.
  private static func step(_ text: String) -> RaceTime? {
    guard let sign = text.first, "+-−".contains(sign), let length = length(text.dropFirst()) else {
      return nil
    }
    return sign == "+" ? length : RaceTime(ticks: -length.ticks)
  }

  /// A length of time, in seconds where it has no colon: `2:20.49`, `10`, `5s`, `5 s`.
  private static func length(_ text: some StringProtocol) -> RaceTime? {
    let digits = text.hasSuffix("s") ? text.dropLast() : text[...]
    return (try? TimeMark(parsing: String(digits)))?.time
  }
}
