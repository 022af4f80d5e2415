package import Athletics

/// Chooses the points at which a race is told lap by lap: those that the sources know.
package enum LapPoints {
  /// Points for the table of one runner.
  ///
  /// Laps counted from the start line come first, then crossings of the finish line, then rounder
  /// stretches, and at last whatever points the sources have. The first choice of which the
  /// runner's splits know every point is taken; a short rest is added to the last lap.
  ///
  /// - Parameters:
  ///   - track: the runner's way.
  ///   - lap: one lap of the track; `nil` on the road.
  /// - Returns: rising points, the last known one at the end.
  /// - Complexity: O(*n* log *n*) in the runner's known points.
  package static func best(for track: RunnerTrack, lap: Distance?) -> [Distance] {
    let end = track.lastKnown
    var choices: [[Distance]] = []
    if let lap {
      choices.append(steps(of: lap, to: end))
      choices.append(lines(lap, of: track.distance, to: end))
      choices.append(steps(of: Distance(millimetres: lap.millimetres * 2), to: end))
    }
    for metres: Int64 in [400, 1000, 5000, 200, 100] {
      choices.append(steps(of: Distance(metres: metres), to: end, addsRest: lap != nil))
    }
    let supported = choices.first { points in
      points.count > 1 && points.allSatisfy { track.knot(at: $0) != nil }
    }
    if let supported { return supported }
    let known = track.knots.map(\.at).filter { $0 > .zero }
    guard known.count < 3 else { return known }
    return lap.map { steps(of: $0, to: end) }
      ?? steps(of: Distance(metres: 5000), to: end, addsRest: false)
  }

  /// Multiples of a length from the start line, and the end.
  ///
  /// - Parameters:
  ///   - length: from one point to the next.
  ///   - end: the last point.
  ///   - addsRest: whether a rest of less than half a length is added to the last one.
  /// - Returns: rising points, the end among them.
  package static func steps(
    of length: Distance,
    to end: Distance,
    addsRest: Bool = true
  ) -> [Distance] {
    guard length > .zero, end > .zero else { return [] }
    let whole = end.millimetres / length.millimetres
    let rest = end.millimetres % length.millimetres
    guard whole > 0 else { return [end] }
    let isRestAdded = rest == 0 || addsRest && rest * 2 < length.millimetres
    let count = isRestAdded ? whole - 1 : whole
    var points = (0..<count).map { Distance(millimetres: ($0 + 1) * length.millimetres) }
    points.append(end)
    return points
  }

  /// Crossings of the finish line, a first stretch of less than half a lap added to the first.
  private static func lines(_ lap: Distance, of distance: Distance, to end: Distance) -> [Distance]
  {
    var marks = LapBoard(distance: distance, lap: lap).lapMarks.filter { $0 < end }
    if let first = marks.first, first.millimetres * 2 < lap.millimetres { marks.removeFirst() }
    marks.append(end)
    return marks
  }
}
