package import Athletics

/// Lights on the kerb that run at a target pace.
package struct PacingLights: Hashable, Sendable {
  /// No more lights than these at once.
  package static let limit = 3

  /// What they stand for, such as `world record`.
  package var name: String
  /// One letter, so that they are told apart without colour.
  package var letter: Character
  /// The pace they run at.
  package var target: PaceTarget

  /// Lights with a target.
  package init(name: String, letter: Character, target: PaceTarget) {
    self.name = name
    self.letter = letter
    self.target = target
  }

  /// The lights of a race, at even pace to the time they were set to; `nil` where none is told.
  package init?(of race: Race) {
    guard let mark = race.lights?.target,
      let target = PaceTarget(even: mark, over: race.distance)
    else { return nil }
    self.init(name: "lights \(mark.printed)", letter: "A", target: target)
  }

  /// How far the lights have run at a race time.
  package func metres(at time: RaceTime) -> Double {
    target.metres(at: time)
  }

  /// When the lights are at a point; `nil` beyond their end.
  package func time(at point: Distance) -> RaceTime? {
    target.time(at: point)
  }

  /// How far a runner is behind the lights at a race time.
  ///
  /// - Returns: `nil` for a runner who is no longer seen, or is beyond the end of the lights.
  /// - Complexity: O(log *n*) in the runner's known points.
  package func gap(of track: RunnerTrack, at time: RaceTime) -> PaceGap? {
    let held = track.reachesFinish ? min(time, track.end) : time
    let position = track.distance(at: held)
    guard !position.isLastSeen, position.metres <= target.distance.metres else { return nil }
    let behind = held.seconds - target.seconds(at: position.metres)
    return PaceGap(
      time: RaceTime(estimatedSeconds: behind),
      metres: target.metres(at: held) - position.metres,
      basis: position.basis
    )
  }

  /// How far a runner is behind the lights at a point; exact at a known one.
  ///
  /// - Complexity: O(log *n*) in the runner's known points.
  package func gap(of track: RunnerTrack, at point: Distance) -> PaceGap? {
    guard let (time, basis) = track.time(at: point), let lights = target.time(at: point) else {
      return nil
    }
    return PaceGap(
      time: time - lights,
      metres: target.metres(at: time) - point.metres,
      basis: basis
    )
  }
}
