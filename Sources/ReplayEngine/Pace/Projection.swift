package import Athletics

/// What the finish will be, and what it takes to reach a target.
///
/// Straight on over what remains; bends and tiring are not modelled. Always an estimate.
package struct Projection: Hashable, Sendable {
  /// The race distance.
  package let distance: Distance
  /// Metres run.
  package let covered: Double
  /// Race time at `covered`.
  package let elapsed: RaceTime
  /// Metres a second over the last stretch.
  package let speed: Double

  /// The stretch over which the current pace is taken, in metres.
  package static let stretch = 100.0

  /// A runner's outlook at a race time; `nil` at the start and once no longer seen.
  ///
  /// - Complexity: O(log *n*) in the runner's known points.
  package init?(of track: RunnerTrack, at time: RaceTime) {
    let position = track.distance(at: time)
    guard !position.isLastSeen, position.metres > 0 else { return nil }
    let elapsed = min(time, track.end)
    let from = max(position.metres - Self.stretch, 0)
    let taken = elapsed.seconds - track.seconds(at: from)
    guard taken > 0 else { return nil }
    self.init(
      distance: track.distance,
      covered: position.metres,
      elapsed: elapsed,
      speed: (position.metres - from) / taken
    )
  }

  /// An outlook from plain figures.
  ///
  /// - Parameters:
  ///   - distance: the race distance.
  ///   - covered: metres run, in `0...distance`.
  ///   - elapsed: race time at `covered`.
  ///   - speed: metres a second, positive.
  package init(distance: Distance, covered: Double, elapsed: RaceTime, speed: Double) {
    self.distance = distance
    self.covered = covered
    self.elapsed = elapsed
    self.speed = speed
  }

  /// Metres still to run.
  package var remaining: Double { max(distance.metres - covered, 0) }

  /// The finish time at the current pace.
  package var finish: RaceTime {
    elapsed + RaceTime(estimatedSeconds: remaining / speed)
  }

  /// The time for a lap, or any length, at the pace needed for a target.
  package func timeNeeded(for length: Distance, target: RaceTime) -> RaceTime? {
    guard remaining > 0, target > elapsed else { return nil }
    let share = length.metres / remaining
    return RaceTime(estimatedSeconds: (target - elapsed).seconds * share)
  }
}
