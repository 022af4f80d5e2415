package import Athletics

/// How far a runner is ahead of something that keeps a pace, all along the way.
package struct LeadSeries: Hashable, Sendable {
  /// What a lead is over.
  package enum Rival: Hashable, Sendable {
    /// A wave of pacing lights.
    case lights(PacingLights)
    /// A pace of one's own making, such as even pace.
    case target(PaceTarget)
    /// A runner of another race.
    case ghost(GhostRun)
    /// Whoever of the other runners is first at each point.
    case others([RunnerTrack])
  }

  /// The lead at a point of the way.
  package struct Point: Hashable, Sendable {
    /// Metres from the start line.
    package var metres: Double
    /// When the runner is there.
    package var time: RaceTime
    /// Seconds ahead; negative when behind.
    package var lead: RaceTime
    /// What the lead rests on.
    package var basis: Basis

    /// Whether the lead is exact: the times of both at the point are known.
    package var isKnown: Bool { basis != .estimated }
  }

  /// The points, rising, as far as the runner and the rival are known.
  package let points: [Point]

  /// The leads at every known point of the runner, and at others between them.
  ///
  /// - Parameters:
  ///   - track: the runner's way.
  ///   - rival: what the lead is over.
  ///   - count: points, evenly spaced, besides the known ones; fewer in a field so large that
  ///     looking through it would be felt.
  /// - Complexity: O(*m* *n* log *k*) in the points, the rivals and their known points.
  package init(of track: RunnerTrack, over rival: Rival, count: Int = 240) {
    var ends = Set(track.knots.map(\.at))
    let count = max(8, min(count, 40_000 / max(rival.size, 1)))
    let end = track.lastKnown.millimetres
    for index in 0...Int64(count) {
      ends.insert(Distance(millimetres: end * index / Int64(count)))
    }
    points = ends.sorted().compactMap { at in
      guard let time = track.time(at: at)?.time, let gap = rival.gap(of: track, at: at) else {
        return nil
      }
      return Point(
        metres: at.metres,
        time: time,
        lead: RaceTime(ticks: -gap.time.ticks),
        basis: gap.basis
      )
    }
  }
}

extension LeadSeries.Rival {
  /// How many ways are asked at each point.
  fileprivate var size: Int {
    if case .others(let tracks) = self { tracks.count } else { 1 }
  }

  /// How far a runner is behind at a point; `nil` where either is not known to have been.
  package func gap(of track: RunnerTrack, at point: Distance) -> (time: RaceTime, basis: Basis)? {
    switch self {
    case .lights(let lights): lights.gap(of: track, at: point).map { ($0.time, $0.basis) }
    case .ghost(let ghost): ghost.gap(of: track, at: point).map { ($0.time, $0.basis) }
    case .target(let target):
      track.time(at: point).flatMap { own in
        target.time(at: point).map { (own.time - $0, own.basis) }
      }
    case .others(let tracks):
      track.time(at: point).flatMap { own in
        tracks.compactMap { $0.time(at: point) }.min { $0.time < $1.time }
          .map { (own.time - $0.time, max(own.basis, $0.basis)) }
      }
    }
  }
}
