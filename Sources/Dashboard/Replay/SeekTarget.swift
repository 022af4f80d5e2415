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
    case "bell": return replay.lapBoard.bell.flatMap { passing($0, replay) }
    default: break
    }
    if text.hasSuffix("%") {
      guard let share = Double(text.dropLast()), (0...100).contains(share) else { return nil }
      return RaceTime(estimatedSeconds: replay.end.seconds * share / 100)
    }
    if text.hasPrefix("lap ") { return lap(Int(text.dropFirst(4)), replay) }
    if let point = DistanceText.parse(text) { return passing(point, replay) }
    return (try? TimeMark(parsing: text)).flatMap { $0.time <= replay.end ? $0.time : nil }
  }

  private static func passing(_ point: Distance, _ replay: Replay) -> RaceTime? {
    replay.passings(at: point).first?.time
  }

  /// The end of a lap, counted from 1.
  private static func lap(_ number: Int?, _ replay: Replay) -> RaceTime? {
    let marks = replay.lapBoard.lapMarks
    guard let number, marks.indices.contains(number - 1) else { return nil }
    return passing(marks[number - 1], replay)
  }
}
