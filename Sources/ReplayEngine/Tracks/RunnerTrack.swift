package import Athletics

/// One runner's way through a race: distance at a race time, and time at a distance.
///
/// It goes through every known point and no further than the last of them. Where an estimate would
/// overtake the first known runner of the race, the curve is held behind by further points, which
/// are estimates too and no knots.
package struct RunnerTrack: Hashable, Sendable {
  /// The race distance.
  package let distance: Distance
  /// The known points, the gun first.
  package let knots: [TrackKnot]
  /// Whether the way between gun and finish is the typical shape alone.
  package let isShaped: Bool
  /// Whether the way is held behind known passings of others.
  let isHeld: Bool
  let curve: MonotoneCurve
  /// What the curve's times are multiplied by, to be seconds.
  let scale: Double

  /// The way of a runner; `nil` for one with neither a split nor a finish time.
  ///
  /// - Parameters:
  ///   - runner: with splits, mark and status.
  ///   - race: gives the distance.
  ///   - shape: stands in where the finish alone is known.
  /// - Complexity: O(*n*²) in the runner's splits, which are few.
  package init?(runner: Runner, in race: Race, shape: TypicalShape) {
    var finish: TimeMark?
    if runner.result.status == .finished, case .time(let mark) = runner.result.mark {
      finish = mark
    }
    let knots = TrackKnot.consistent(
      runner.splits,
      over: race.distance,
      finish: finish?.time,
      finishPrecision: finish?.precision ?? .hundredths
    )
    self.init(knots: knots, over: race.distance, shape: shape)
  }

  /// The way through known points; `nil` for the gun alone.
  package init?(knots: [TrackKnot], over distance: Distance, shape: TypicalShape) {
    guard let last = knots.last, knots.count > 1 else { return nil }
    self.distance = distance
    self.knots = knots
    isHeld = false
    isShaped = knots.count == 2 && last.at == distance
    if isShaped {
      curve = shape.scaled(to: distance).curve
      scale = last.time.seconds
    } else {
      curve = MonotoneCurve(through: knots.map(\.onCurve))
      scale = 1
    }
  }

  /// The same way along a curve that is held behind others.
  init(_ track: RunnerTrack, heldTo curve: MonotoneCurve) {
    distance = track.distance
    knots = track.knots
    isShaped = track.isShaped
    scale = track.scale
    isHeld = true
    self.curve = curve
  }

  /// The last point where the runner is known to have been.
  package var lastKnown: Distance { lastKnot.at }

  /// The race time at the last known point.
  package var end: RaceTime { lastKnot.time }

  /// Whether the way reaches the finish.
  package var reachesFinish: Bool { lastKnot.at == distance }

  /// Where the runner is at a race time.
  ///
  /// Before the gun it is the start line; after the finish, the finish; after the last known point
  /// of one who did not finish, that point.
  ///
  /// - Complexity: O(log *n*) in the known points.
  package func distance(at time: RaceTime) -> RunnerPosition {
    let last = lastKnot
    guard time < last.time else {
      let isFinished = last.at == distance
      return RunnerPosition(
        metres: last.at.metres,
        basis: last.basis,
        isFinished: isFinished,
        isLastSeen: !isFinished && time > last.time
      )
    }
    guard time > .zero else { return RunnerPosition(metres: 0, basis: .official) }
    let known = knots[index { $0.time <= time }]
    if known.time == time { return RunnerPosition(metres: known.at.metres, basis: known.basis) }
    return RunnerPosition(metres: curve.distance(at: time.seconds / scale), basis: .estimated)
  }

  /// When the runner is at a point: exact at a known one, estimated between.
  ///
  /// - Returns: `nil` before the start line and beyond the last known point.
  /// - Complexity: O(log *n*) in the known points.
  package func time(at point: Distance) -> (time: RaceTime, basis: Basis)? {
    guard point >= .zero, point <= lastKnown else { return nil }
    if let knot = knot(at: point) { return (knot.time, knot.basis) }
    return (RaceTime(estimatedSeconds: seconds(at: point.metres)), .estimated)
  }

  /// The known point at exactly a distance.
  ///
  /// - Complexity: O(log *n*) in the known points.
  package func knot(at point: Distance) -> TrackKnot? {
    var low = 0
    var high = knots.count
    while low < high {
      let middle = (low + high) / 2
      if knots[middle].at < point { low = middle + 1 } else { high = middle }
    }
    return low < knots.count && knots[low].at == point ? knots[low] : nil
  }

  /// How finely the time at a point can be told.
  ///
  /// A known one as it was printed; an estimate to a tenth, and no finer than the known points on
  /// either side of it.
  ///
  /// - Complexity: O(log *n*) in the known points.
  package func precision(at point: Distance) -> TimePrecision {
    let before = index { $0.at <= point }
    if knots[before].at == point { return knots[before].precision }
    let after = min(before + 1, knots.count - 1)
    return min(.tenths, knots[before].precision, knots[after].precision)
  }

  /// Estimated seconds at a point, held within the way.
  func seconds(at metres: Double) -> Double {
    curve.time(at: metres) * scale
  }

  /// Estimated metres a second at a race time; zero once the way has ended.
  ///
  /// - Complexity: O(log *n*) in the known points.
  package func speed(at time: RaceTime) -> Double {
    curve.speed(at: time.seconds / scale) / scale
  }

  /// The last known point that fulfils a condition which the first ones do; at least the gun.
  private func index(where isBefore: (TrackKnot) -> Bool) -> Int {
    var low = 0
    var high = knots.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if isBefore(knots[middle]) { low = middle } else { high = middle }
    }
    return low
  }

  private var lastKnot: TrackKnot { knots[knots.count - 1] }
}
