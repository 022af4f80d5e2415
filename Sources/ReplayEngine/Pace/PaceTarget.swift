package import Athletics

/// A way to run a race that others are measured against.
package struct PaceTarget: Hashable, Sendable {
  /// What the target is made from.
  package enum Kind: Hashable, Sendable {
    /// The same pace all the way to a time.
    case even(TimeMark)
    /// Through given points at given times.
    case schedule
    /// Another runner's way.
    case track
  }

  /// What it is made from.
  package let kind: Kind
  /// How far it goes.
  package let distance: Distance
  /// The time at its end.
  package let finish: RaceTime
  private let track: RunnerTrack?

  /// Even pace to a time; `nil` for a time or distance of nothing.
  package init?(even mark: TimeMark, over distance: Distance) {
    guard mark.time > .zero, distance > .zero else { return nil }
    kind = .even(mark)
    self.distance = distance
    finish = mark.time
    track = nil
  }

  /// A schedule of splits; `nil` where no two points rise in distance and time.
  ///
  /// - Complexity: O(*n*²) in the points.
  package init?(schedule: [(at: Distance, time: RaceTime)]) {
    guard let last = schedule.max(by: { $0.at < $1.at })?.at else { return nil }
    let splits = schedule.map { Split(at: $0.at, time: $0.time, basis: .official) }
    let knots = TrackKnot.consistent(splits, over: last, finish: nil)
    guard let track = RunnerTrack(knots: knots, over: last, shape: .even(over: last)) else {
      return nil
    }
    self.init(kind: .schedule, track)
  }

  /// Another runner's way, as far as it is known.
  package init(track: RunnerTrack) {
    self.init(kind: .track, track)
  }

  private init(kind: Kind, _ track: RunnerTrack) {
    self.kind = kind
    distance = track.lastKnown
    finish = track.end
    self.track = track
  }

  /// Metres from the start line at a race time, held between start and end.
  ///
  /// - Complexity: O(log *n*) in the points of a schedule, O(1) at even pace.
  package func metres(at time: RaceTime) -> Double {
    if let track { return track.distance(at: time).metres }
    let held = min(max(time, .zero), finish)
    return distance.metres * held.seconds / finish.seconds
  }

  /// Race time at a point; `nil` beyond the end.
  ///
  /// At even pace rounded to the nearest 1/10,000 s.
  package func time(at point: Distance) -> RaceTime? {
    guard point >= .zero, point <= distance else { return nil }
    if let track { return track.time(at: point)?.time }
    let product = finish.ticks.multipliedFullWidth(by: point.millimetres)
    let (quotient, remainder) = distance.millimetres.dividingFullWidth(product)
    return RaceTime(ticks: quotient + (remainder * 2 >= distance.millimetres ? 1 : 0))
  }

  /// Seconds at a point, held between start and end.
  func seconds(at metres: Double) -> Double {
    if let track { return track.seconds(at: metres) }
    return finish.seconds * min(max(metres, 0), distance.metres) / distance.metres
  }
}
