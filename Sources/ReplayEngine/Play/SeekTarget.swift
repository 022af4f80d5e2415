package import Athletics

/// A point of a race as one types it: `40%`, `lap 7`, `1000m`, `2:20.49`, `bell`, `+10`.
package enum SeekTarget: Hashable, Sendable {
  /// A race time.
  case time(RaceTime)
  /// A point on the way, reached when the first runner is there.
  case point(Distance)
  /// The finish: on the clock, that of the last runner.
  case finish

  /// Reads what was typed.
  ///
  /// - Parameters:
  ///   - text: a share, a lap, a distance, a race time, a name, or with a sign so much on or back.
  ///   - replay: the race.
  ///   - now: the race time from which one goes on or back.
  /// - Throws: `SeekError` for what is no point of the race.
  package init(_ text: String, in replay: Replay, from now: RaceTime = .zero) throws(SeekError) {
    let text = text.split(separator: " ").joined(separator: " ").lowercased()
    if let named = try Self.named(text, replay) {
      self = named
    } else if text.hasSuffix("%") {
      self = .time(try Self.share(text, replay))
    } else if text.hasPrefix("lap") {
      self = .point(try Self.lap(text, replay))
    } else if let point = DistanceText.parse(text) {
      self = .point(try Self.within(point, replay.race))
    } else if let step = Self.step(text) {
      self = .time(max(.zero, min(now + step, replay.end)))
    } else {
      guard let time = Self.length(text) else { throw .unknown(text) }
      guard time <= replay.end else { throw .late(text, end: replay.end) }
      self = .time(time)
    }
  }

  /// The race time of what was typed.
  ///
  /// - Parameters:
  ///   - text: as for the target.
  ///   - replay: the race.
  ///   - now: the race time from which one goes on or back.
  /// - Returns: a race time within the race.
  /// - Throws: `SeekError` for what is no point of the race.
  package static func time(
    _ text: String,
    in replay: Replay,
    from now: RaceTime = .zero
  ) throws(SeekError) -> RaceTime {
    switch try SeekTarget(text, in: replay, from: now) {
    case .time(let time): return time
    case .finish: return replay.end
    case .point(let point):
      guard let time = replay.arrival(at: point) else { throw .unseen(point) }
      return time
    }
  }

  /// A point by its name; `nil` for anything else.
  private static func named(_ text: String, _ replay: Replay) throws(SeekError) -> SeekTarget? {
    switch text {
    case "": throw .empty
    case "gun", "start": return .time(.zero)
    case "finish": return .finish
    case "end": return .time(replay.end)
    case "half", "halfway":
      return .point(Distance(millimetres: replay.race.distance.millimetres / 2))
    case "bell":
      guard let bell = replay.lapBoard.bell else { throw .noBell }
      return .point(bell)
    default: return nil
    }
  }

  private static func within(_ point: Distance, _ race: Race) throws(SeekError) -> Distance {
    guard point <= race.distance else { throw .beyond(point, distance: race.distance) }
    return point
  }

  private static func share(_ text: String, _ replay: Replay) throws(SeekError) -> RaceTime {
    let figures = text.dropLast().filter { $0 != " " }
    let isPlain = figures.allSatisfy { ("0"..."9").contains($0) || $0 == "." }
    guard isPlain, let share = Double(figures), (0...100).contains(share) else {
      throw .share(text)
    }
    return min(RaceTime(estimatedSeconds: replay.end.seconds * share / 100), replay.end)
  }

  /// The end of a lap, counted from 1.
  private static func lap(_ text: String, _ replay: Replay) throws(SeekError) -> Distance {
    guard replay.race.lap != nil else { throw .noLaps }
    let ends = replay.lapBoard.lapEnds
    guard let number = Int(text.dropFirst(3).filter { $0 != " " }) else { throw .unknown(text) }
    guard number > 0, number <= ends.count else { throw .lap(number, of: ends.count) }
    return ends[number - 1]
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
