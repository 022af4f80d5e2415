import Athletics
import ReplayEngine

/// A point of a race as one types it: `40%`, `lap 7`, `1000m`, `2:20.49`, `bell`.
enum SeekTarget {
  /// The race time of what was typed.
  ///
  /// - Returns: `nil` for what is no point of the race.
  static func time(_ text: String, in replay: Replay) -> RaceTime? {
    let text = text.split(separator: " ").joined(separator: " ").lowercased()
    switch text {
    case "gun", "start": return .zero
    case "finish", "end": return replay.end
    case "bell": return replay.lapBoard.bell.flatMap(replay.arrival)
    default: break
    }
    if text.hasSuffix("%") {
      guard let share = Double(text.dropLast()), (0...100).contains(share) else { return nil }
      return RaceTime(estimatedSeconds: replay.end.seconds * share / 100)
    }
    if text.hasPrefix("lap ") { return lap(Int(text.dropFirst(4)), replay) }
    if let point = DistanceText.parse(text) { return replay.arrival(at: point) }
    return (try? TimeMark(parsing: text)).flatMap { $0.time <= replay.end ? $0.time : nil }
  }

  /// The end of a lap, counted from 1.
  private static func lap(_ number: Int?, _ replay: Replay) -> RaceTime? {
    let ends = lapEnds(replay.lapBoard)
    guard let number, number > 0, number <= ends.count else { return nil }
    return replay.arrival(at: ends[number - 1])
  }

  /// Where laps end; the few metres that a mile runs before its first lap are none.
  static func lapEnds(_ board: LapBoard) -> [Distance] {
    guard let lap = board.lap, let first = board.lapMarks.first,
      first.millimetres * 2 < lap.millimetres
    else { return board.lapMarks }
    return Array(board.lapMarks.dropFirst())
  }
}
