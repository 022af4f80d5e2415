import Athletics

/// The first known passing at every point of a race where one is known.
///
/// An estimate that would be there before it is held behind it: nobody is known to have led the first
/// known runner.
struct KnownFront {
  /// A point with the earliest known time there.
  struct Point: Hashable, Sendable {
    var at: Distance
    /// The earliest known time of a runner with a name; else that of a split without one.
    var time: RaceTime
    /// When a pacemaker may have been there: that of a split without a name, where it is earlier.
    var pacemaker: RaceTime
  }

  /// The points on the way, rising, the finish not among them.
  let points: [Point]
  private let pacemakers: [Bool]
  /// The share of the finish time at each point, by the shape.
  private let shares: [Double]

  /// The least time behind the first, in seconds; each place of the result adds a little, so that
  /// several who are held stay in the order of the result.
  static let margin = 0.05
  private static let perPlace = 0.01
  private static let places = 100
  /// Nobody is held so long that the next known point would ask for more metres a second than this.
  static let topSpeed = 10.0

  /// The front of a race, from the known points of its runners and its nameless splits.
  ///
  /// - Complexity: O(*n* log *n*) in the known points.
  init(of race: Race, _ tracks: [RunnerTrack?], shape: TypicalShape) {
    let named = EarliestTimes(of: tracks, over: race.distance)
    var first = named
    for split in race.leaderSplits
    where !split.isSuspect && split.at > .zero && split.at < race.distance {
      first.add(split.at, split.time)
    }
    points = first.points.map { point in
      Point(at: point.at, time: named.time(at: point.at) ?? point.time, pacemaker: point.time)
    }
    pacemakers = race.runners.map(\.isPacemaker)
    shares = points.map { shape.share(at: $0.at.metres / race.distance.metres) }
  }

  /// The ways of a field, those with estimates ahead of the front held behind it.
  ///
  /// - Complexity: O(*n* · *p*) in the runners and the points of the front.
  func holding(_ tracks: [RunnerTrack?], inOrder order: [Int]) -> [RunnerTrack?] {
    guard !points.isEmpty else { return tracks }
    var held = tracks
    for (place, index) in order.enumerated() {
      guard let track = tracks[index] else { continue }
      let margin = Self.margin(place)
      let limits = points.map { point in
        (pacemakers[index] ? point.pacemaker : point.time).seconds + margin
      }
      if isAhead(track, of: limits) { held[index] = holding(track, behind: limits) }
    }
    return held
  }

  private static func margin(_ place: Int) -> Double {
    margin + perPlace * Double(min(place, places))
  }

  /// Whether some estimate of a way is before its limit; a way by the shape costs no search.
  private func isAhead(_ track: RunnerTrack, of limits: [Double]) -> Bool {
    if track.isShaped { return zip(limits, shares).contains { $0 > $1 * track.scale } }
    return zip(points, limits).contains { hold(at: $0.at, track, $1) != nil }
  }

  /// The seconds to which a way is to be held at a point; `nil` where it is known, late enough, or
  /// its next known point is too near.
  private func hold(at point: Distance, _ track: RunnerTrack, _ limit: Double) -> Double? {
    guard point < track.lastKnown, track.knot(at: point) == nil else { return nil }
    let own = track.seconds(at: point.metres)
    guard own < limit, let next = track.knots.first(where: { $0.at > point }) else { return nil }
    let latest = next.time.seconds - (next.at - point).metres / Self.topSpeed
    let until = min(limit, latest)
    return until > own + 0.0001 ? until : nil
  }

  /// A way held at every point where it lay ahead; a further point changes the curve about it, so
  /// it is looked at again.
  private func holding(_ track: RunnerTrack, behind limits: [Double]) -> RunnerTrack {
    var held = track
    var holds: [Distance: Double] = [:]
    for _ in points.indices {
      var isDone = true
      for (point, limit) in zip(points, limits) {
        guard let seconds = hold(at: point.at, held, limit),
          seconds > (holds[point.at] ?? 0) + 0.0001
        else { continue }
        holds[point.at] = seconds
        isDone = false
      }
      if isDone { break }
      held = HeldWay(track, holds).track
    }
    return held
  }
}
