package import Athletics

/// How fast a runner is all along the way.
package struct SpeedSeries: Hashable, Sendable {
  /// A stretch with the mean speed over it.
  package struct Stretch: Hashable, Sendable {
    /// Where it begins, in metres from the start line.
    package var from: Double
    /// Where it ends.
    package var to: Double
    /// When the runner is at its end.
    package var time: RaceTime
    /// Metres a second.
    package var speed: Double
  }

  /// The stretches, in order.
  package let stretches: [Stretch]
  /// Whether they lie between known points; else they follow the typical shape of such a race.
  package let isKnown: Bool

  /// The speed between each two known points; all along the typical shape where the finish alone is
  /// known.
  ///
  /// - Complexity: O(*n*) in the runner's known points.
  package init(of track: RunnerTrack) {
    isKnown = !track.isShaped
    var ends = track.knots.map { ($0.at.metres, $0.time) }
    if track.isShaped {
      ends = (0...40).map { index in
        let metres = track.distance.metres * Double(index) / 40
        return (metres, RaceTime(estimatedSeconds: track.seconds(at: metres)))
      }
    }
    stretches = zip(ends, ends.dropFirst()).map { start, end in
      Stretch(
        from: start.0,
        to: end.0,
        time: end.1,
        speed: (end.0 - start.0) / (end.1 - start.1).seconds
      )
    }
  }
}
