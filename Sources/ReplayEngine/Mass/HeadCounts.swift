package import Athletics

/// How many runners have passed each point of a race by when.
///
/// The times of everybody at a point lie in order, so that no question walks over the runners.
package struct HeadCounts: Hashable, Sendable {
  /// How many have passed a point.
  package struct Count: Hashable, Sendable {
    /// The point.
    package var at: Distance
    /// How many have passed it.
    package var passed: Int
    /// How many of them with a time known there; the others by an estimate.
    package var known: Int

    /// What the number rests on.
    package var basis: Basis { known < passed ? .estimated : .official }
  }

  private struct Point: Hashable, Sendable {
    var at: Distance
    /// Ticks of all who pass, rising, and of those whose time is known.
    var all: [Int64]
    var known: [Int64]
  }

  private let points: [Point]

  /// Of more points than this those with fewer times are left out.
  private static let mostPoints = 24

  /// The counts of a race at every 5 km and where runners are timed.
  ///
  /// - Complexity: O(*p* · *n* log *n*) in the points and the runners.
  package init(of replay: Replay) {
    self.init(of: replay, at: Self.points(of: replay))
  }

  /// The counts at some points.
  package init(of replay: Replay, at points: [Distance]) {
    self.points = points.map { at in
      let arrivals = replay.field.arrivals(at: at)
      let all = arrivals.map(\.ticks).sorted()
      let known = arrivals.filter { $0.basis != .estimated }.map(\.ticks)
      return Point(at: at, all: all, known: known.count == all.count ? all : known.sorted())
    }
  }

  /// How many have passed each point at a race time.
  ///
  /// - Complexity: O(*p* log *n*) in the points and the runners.
  package func counts(at time: RaceTime) -> [Count] {
    points.map { point in
      Count(
        at: point.at,
        passed: Self.count(point.all, through: time.ticks),
        known: Self.count(point.known, through: time.ticks)
      )
    }
  }

  private static func count(_ ticks: [Int64], through time: Int64) -> Int {
    var low = 0
    var high = ticks.count
    while low < high {
      let middle = (low + high) / 2
      if ticks[middle] <= time { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Every 5 km, and the points at which a tenth of the runners are timed.
  private static func points(of replay: Replay) -> [Distance] {
    var times: [Distance: Int] = [:]
    for index in replay.tracks.indices {
      guard let knots = replay.tracks[index]?.knots else { continue }
      for knot in knots where knot.at > .zero { times[knot.at, default: 0] += 1 }
    }
    let least = max(1, replay.order.count / 10)
    let timed = times.filter { $0.value >= least }.sorted {
      ($1.value, $0.key) < ($0.value, $1.key)
    }
    let kept = timed.prefix(mostPoints).map(\.key) + replay.lapBoard.lapMarks.prefix(mostPoints)
    return Set(kept).sorted()
  }
}
