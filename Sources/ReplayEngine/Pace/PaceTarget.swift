package import Athletics

/// A way to run a race that others are measured against.
package struct PaceTarget: Hashable, Sendable {
  /// What the target is made from.
  package enum Kind: Hashable, Sendable {
    /// The same pace all the way to a time.
    case even(TimeMark)
    /// Through given points at given times, at even pace between them.
    case schedule
    /// Another runner's way.
    case track
  }

  private enum Way: Hashable, Sendable {
    case schedule(PaceSchedule)
    case track(RunnerTrack)
  }

  /// What it is made from.
  package let kind: Kind
  /// How far it goes.
  package let distance: Distance
  /// The time at its end.
  package let finish: RaceTime
  private let way: Way

  /// Even pace to a time; `nil` for a time or distance of nothing.
  package init?(even mark: TimeMark, over distance: Distance) {
    let end = PaceSchedule.Point(at: distance, time: mark.time)
    guard let schedule = PaceSchedule([end]) else { return nil }
    self.init(schedule, kind: .even(mark))
  }

  /// A schedule of splits in any order; `nil` unless all rise in distance and time.
  ///
  /// - Complexity: O(*n* log *n*) in the points.
  package init?(schedule: [(at: Distance, time: RaceTime)]) {
    let points = schedule.sorted { $0.at < $1.at }
      .map { PaceSchedule.Point(at: $0.at, time: $0.time) }
    guard let schedule = PaceSchedule(points) else { return nil }
    self.init(schedule, kind: .schedule)
  }

  /// A schedule, such as that of a plan.
  package init(_ schedule: PaceSchedule, kind: Kind = .schedule) {
    self.kind = kind
    distance = schedule.end.at
    finish = schedule.end.time
    way = .schedule(schedule)
  }

  /// Another runner's way, as far as it is known and a race goes.
  ///
  /// - Parameters:
  ///   - track: the runner's way, over any distance.
  ///   - limit: where the race that it is set for ends; the track's own end when `nil`.
  package init(track: RunnerTrack, limit: Distance? = nil) {
    kind = .track
    let end = limit.flatMap { limit in track.time(at: limit).map { (limit, $0.time) } }
    (distance, finish) = end ?? (track.lastKnown, track.end)
    way = .track(track)
  }

  /// Metres from the start line at a race time, held between start and end.
  ///
  /// - Complexity: O(log *n*) in the known points.
  package func metres(at time: RaceTime) -> Double {
    guard time < finish else { return distance.metres }
    switch way {
    case .schedule(let schedule): return schedule.metres(at: time)
    case .track(let track): return min(track.distance(at: time).metres, distance.metres)
    }
  }

  /// Race time at a point; `nil` beyond the end.
  ///
  /// Between the points of a schedule rounded to the nearest 1/10,000 s.
  package func time(at point: Distance) -> RaceTime? {
    guard point >= .zero, point <= distance else { return nil }
    switch way {
    case .schedule(let schedule): return schedule.time(at: point)
    case .track(let track): return track.time(at: point)?.time
    }
  }

  /// What the time at a point rests on: a schedule is as it is set, a runner's way as it is known.
  package func basis(at point: Distance) -> Basis {
    guard case .track(let track) = way else { return .official }
    return track.time(at: point)?.basis ?? .estimated
  }

  /// How finely the time at a point is known: a schedule is exact, a runner's way as it was printed.
  package func precision(at point: Distance) -> TimePrecision {
    guard case .track(let track) = way else { return .tenThousandths }
    return track.precision(at: point)
  }

  /// What the place at a race time rests on: a schedule is as it is set, a runner's way as it is
  /// known.
  package func placeBasis(at time: RaceTime) -> Basis {
    guard case .track(let track) = way, time < finish else { return basis(at: distance) }
    return track.distance(at: time).basis
  }

  /// Seconds at a point, held between start and end.
  func seconds(at metres: Double) -> Double {
    let held = min(metres, distance.metres)
    switch way {
    case .schedule(let schedule): return schedule.seconds(at: held)
    case .track(let track): return track.seconds(at: held)
    }
  }
}
