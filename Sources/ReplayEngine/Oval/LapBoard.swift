package import Athletics

/// Laps to go, as the board at the finish line shows them, and the bell.
package struct LapBoard: Hashable, Sendable {
  /// The race distance.
  package let distance: Distance
  /// One lap; `nil` on the road.
  package let lap: Distance?
  /// Points where the runner crosses the finish line, the finish last; on the road every 5 km.
  package let lapMarks: [Distance]

  /// Where the laps end, the finish last: every crossing of the finish line but a first one so near
  /// the start that those metres belong to the first lap; on the road every 5 km.
  ///
  /// A mile on a 400 m track has a first lap of 409.344 m, 1500 m begin with a stretch of 300 m.
  package var lapEnds: [Distance] {
    guard let lap, let first = lapMarks.first, lapMarks.count > 1,
      first.millimetres * 2 < lap.millimetres
    else { return lapMarks }
    return Array(lapMarks.dropFirst())
  }

  /// The board of a race.
  ///
  /// - Parameters:
  ///   - distance: the race distance.
  ///   - lap: one lap of the track; `nil` on the road.
  package init(distance: Distance, lap: Distance?) {
    self.distance = distance
    self.lap = lap
    lapMarks = Self.marks(distance, lap)
  }

  /// Where the last lap begins; `nil` on the road and in races of one lap or less.
  package var bell: Distance? {
    guard let lap, distance > lap else { return nil }
    return distance - lap
  }

  /// Laps to go after so many metres: 1 in the last lap, 0 at the finish; `nil` on the road.
  ///
  /// Before the first crossing the board shows the whole laps that follow it: 8 at the start of a
  /// mile on a 200 m track.
  ///
  /// - Complexity: O(log *n*) in the laps.
  package func lapsToGo(at covered: Double) -> Int? {
    guard let lap else { return nil }
    let whole = Int(distance.millimetres / lap.millimetres)
    return min(marksLeft(at: covered), max(whole, 1))
  }

  /// Whether the last lap has begun and the race is not over, after so many metres.
  package func isBell(at covered: Double) -> Bool {
    guard let bell else { return false }
    return covered >= bell.metres && covered < distance.metres
  }

  /// The next point after one: the next crossing of the finish line, or the next 5 km.
  package func nextMark(after covered: Double) -> Distance? {
    let left = marksLeft(at: covered)
    return left == 0 ? nil : lapMarks[lapMarks.count - left]
  }

  /// The board in words after so many metres: `8 laps to go`, `last lap`, `finish`.
  ///
  /// On the road it is the distance left.
  package func label(at covered: Double) -> String {
    guard covered < distance.metres else { return "finish" }
    guard let laps = lapsToGo(at: covered) else {
      let left = Distance(roundingMetres: distance.metres - covered)
      return MarkFormat.metres(
        Distance(millimetres: (left.millimetres + 50_000) / 1000),
        decimals: 1
      )
        + " km to go"
    }
    return laps == 1 ? "last lap" : "\(laps) laps to go"
  }

  private func marksLeft(at covered: Double) -> Int {
    var low = 0
    var high = lapMarks.count
    while low < high {
      let middle = (low + high) / 2
      if lapMarks[middle].metres <= covered { low = middle + 1 } else { high = middle }
    }
    return lapMarks.count - low
  }

  private static func marks(_ distance: Distance, _ lap: Distance?) -> [Distance] {
    guard distance > .zero else { return [] }
    let step = lap?.millimetres ?? 5_000_000
    let first = lap == nil ? step : distance.millimetres % step
    let start = first == 0 ? step : first
    var marks = stride(from: start, to: distance.millimetres, by: Int(step))
      .map(Distance.init(millimetres:))
    marks.append(distance)
    return marks
  }
}
