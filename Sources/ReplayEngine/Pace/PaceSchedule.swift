package import Athletics

/// Times at given points, with even pace from each to the next, as lights on the kerb run.
package struct PaceSchedule: Hashable, Sendable {
  /// A point and the time for it.
  package struct Point: Hashable, Sendable {
    /// Where, from the start line.
    package var at: Distance
    /// When, since the gun.
    package var time: RaceTime

    /// A point with its time.
    package init(at: Distance, time: RaceTime) {
      self.at = at
      self.time = time
    }
  }

  /// The points, the gun first, rising in distance and time.
  package let points: [Point]

  /// A schedule through points; `nil` unless there is one, and all rise from the gun.
  package init?(_ points: [Point]) {
    var all = [Point(at: .zero, time: .zero)]
    for point in points {
      guard let last = all.last, last.at < point.at, last.time < point.time else { return nil }
      all.append(point)
    }
    guard all.count > 1 else { return nil }
    self.points = all
  }

  /// The last point.
  package var end: Point { points[points.count - 1] }

  /// The time at a point, to the nearest 1/10,000 s; `nil` before the start line and beyond the end.
  ///
  /// - Complexity: O(log *n*) in the points.
  package func time(at point: Distance) -> RaceTime? {
    guard point >= .zero, point <= end.at else { return nil }
    let (from, to) = piece { $0.at < point }
    let share = (to.time - from.time).ticks
      .scaled(
        by: (point - from.at).millimetres,
        over: (to.at - from.at).millimetres
      )
    return RaceTime(ticks: from.time.ticks + share)
  }

  /// Seconds at a point in metres, held between start and end.
  func seconds(at metres: Double) -> Double {
    let (from, to) = piece { $0.at.metres < metres }
    let held = min(max(metres, from.at.metres), to.at.metres) - from.at.metres
    return from.time.seconds + (to.time - from.time).seconds * held / (to.at - from.at).metres
  }

  /// Metres from the start line at a race time, held between start and end.
  ///
  /// - Complexity: O(log *n*) in the points.
  package func metres(at time: RaceTime) -> Double {
    let (from, to) = piece { $0.time < time }
    let held = (min(max(time, from.time), to.time) - from.time).seconds
    return from.at.metres + (to.at - from.at).metres * held / (to.time - from.time).seconds
  }

  /// The schedule as far as a point; itself where it ends before.
  package func limited(to point: Distance) -> PaceSchedule {
    guard point > .zero, point < end.at, let time = time(at: point), time > .zero else {
      return self
    }
    let kept = points.dropFirst().filter { $0.at < point && $0.time < time }
    return PaceSchedule(kept + [Point(at: point, time: time)]) ?? self
  }

  /// The two neighbours around the first point that is not before something.
  private func piece(_ isBefore: (Point) -> Bool) -> (from: Point, to: Point) {
    var low = 1
    var high = points.count - 1
    while low < high {
      let middle = (low + high) / 2
      if isBefore(points[middle]) { low = middle + 1 } else { high = middle }
    }
    return (points[low - 1], points[low])
  }
}
