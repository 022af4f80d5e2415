package import Athletics

/// The moments of a race, worked out from its facts alone.
package struct Moments: Hashable, Sendable {
  /// The moments in order of time.
  package let all: [Moment]

  /// The moments of a race.
  ///
  /// - Complexity: O(*p* · *n* log *n*) in the points told of and the runners.
  package init(of replay: Replay) {
    let finder = MomentFinder(replay: replay)
    var found = [
      Moment(time: .zero, at: .zero, kind: .gun, basis: .official, text: "the gun")
    ]
    found += finder.splits()
    found += finder.nameless()
    found += finder.lights()
    found += finder.bell()
    found += finder.finishes()
    found += finder.records()
    let order = found.indices.sorted { left, right in
      let first = found[left], second = found[right]
      return first.time == second.time ? left < right : first.time < second.time
    }
    all = order.map { found[$0] }
  }

  /// The first moment after a race time.
  ///
  /// - Complexity: O(*n*).
  package func next(after time: RaceTime) -> Moment? {
    all.first { $0.time > time }
  }

  /// The last moment before a race time.
  ///
  /// - Complexity: O(*n*).
  package func previous(before time: RaceTime) -> Moment? {
    all.last { $0.time < time }
  }

  /// The moments after one race time, up to and with another.
  ///
  /// - Complexity: O(*n*).
  package func between(_ start: RaceTime, _ end: RaceTime) -> [Moment] {
    all.filter { $0.time > start && $0.time <= end }
  }
}
