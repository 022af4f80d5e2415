package import Athletics

/// A ghost put into a race: its way in that race's metres and on that race's clock.
///
/// It is known no further than its own sources take it. A ghost of a shorter race stops at its own
/// distance, one of a longer race runs on past the finish.
package struct GhostRun: Hashable, Sendable {
  /// Who runs.
  package let ghost: Ghost
  /// Where the two meet: the gun, whatever was asked for, where one of the two has no finish.
  package let alignment: GhostAlignment
  /// Where in the race the ghost's start line lies; negative for a longer race met at the finish.
  package let startLine: Distance
  /// When the ghost's gun goes off on the race's clock.
  package let gun: RaceTime

  /// Puts a ghost into a race.
  ///
  /// - Parameters:
  ///   - ghost: who runs.
  ///   - replay: the race.
  ///   - alignment: where the two meet.
  /// - Complexity: O(*n*) in the runners of the race.
  package init(_ ghost: Ghost, in replay: Replay, alignment: GhostAlignment = .gun) {
    self.ghost = ghost
    let winner = replay.order.lazy.compactMap { replay.tracks[$0] }.first(where: \.reachesFinish)
    guard alignment == .finish, ghost.track.reachesFinish, let winner else {
      self.alignment = .gun
      startLine = .zero
      gun = .zero
      return
    }
    self.alignment = .finish
    startLine = replay.race.distance - ghost.distance
    gun = winner.end - ghost.track.end
  }

  /// The race time when the ghost finishes, or is last seen.
  package var end: RaceTime { gun + ghost.track.end }

  /// The point of the race where the ghost finishes, or is last seen.
  package var lastKnown: Distance { startLine + ghost.track.lastKnown }

  /// Where the ghost is at a race time, in metres from the start line of the race.
  ///
  /// Before its own gun it stands on its own start line.
  ///
  /// - Returns: negative metres where a longer race, met at the finish, has yet to come so far;
  ///   more than the race's distance where it runs on past the finish.
  /// - Complexity: O(log *n*) in the ghost's known points.
  package func position(at time: RaceTime) -> RunnerPosition {
    var position = ghost.track.distance(at: time - gun)
    if startLine != .zero { position.metres += startLine.metres }
    return position
  }

  /// The race time when the ghost is at a point of the race: exact at a known one, else estimated.
  ///
  /// - Returns: `nil` before its own start line and beyond its last known point; negative where it
  ///   was there before the race's gun.
  /// - Complexity: O(log *n*) in the ghost's known points.
  package func time(at point: Distance) -> (time: RaceTime, basis: Basis)? {
    guard let (time, basis) = ghost.track.time(at: point - startLine) else { return nil }
    return (time + gun, basis)
  }

  /// How finely the ghost's time at a point of the race can be told.
  ///
  /// Met at the finish it is no finer than the mark that sets its gun.
  ///
  /// - Complexity: O(log *n*) in the ghost's known points.
  package func precision(at point: Distance) -> TimePrecision {
    let own = ghost.track.precision(at: point - startLine)
    return gun == .zero ? own : min(own, ghost.track.precision(at: ghost.track.lastKnown))
  }

  /// How far a runner of the race is behind the ghost at a race time; negative when ahead.
  ///
  /// Exact at the very instant of a split known of both, estimated at any other. A finisher's gap
  /// stays what it was at the finish: over one distance, met at the gun, the difference of the
  /// marks.
  ///
  /// - Returns: `nil` for a runner who is no longer seen, and at a point where the ghost never was.
  /// - Complexity: O(log *n*) in the known points of either.
  package func gap(of track: RunnerTrack, at time: RaceTime) -> PaceGap? {
    let held = max(track.reachesFinish ? min(time, track.end) : time, .zero)
    let position = track.distance(at: held)
    guard !position.isLastSeen else { return nil }
    if position.basis != .estimated {
      return gap(of: track, at: Distance(roundingMetres: position.metres))
    }
    let metres = position.metres - startLine.metres
    guard metres >= 0, metres <= ghost.track.lastKnown.metres else { return nil }
    let behind = held.seconds - gun.seconds - ghost.track.seconds(at: metres)
    return gap(
      RaceTime(estimatedSeconds: behind),
      .estimated,
      of: track,
      at: Distance(roundingMetres: position.metres),
      held
    )
  }

  /// How far a runner of the race is behind the ghost at a point; negative when ahead.
  ///
  /// Where both have a known time the gap is the difference of the two, to the tick, and rests on
  /// the less firm of them; anywhere else it is estimated.
  ///
  /// - Returns: `nil` where either is not known to have been at the point.
  /// - Complexity: O(log *n*) in the known points of either.
  package func gap(of track: RunnerTrack, at point: Distance) -> PaceGap? {
    guard let (time, basis) = track.time(at: point), let other = self.time(at: point) else {
      return nil
    }
    return gap(time - other.time, max(basis, other.basis), of: track, at: point, time)
  }

  /// A gap with its metres at a race time, or at the last instant before it when the ghost was still
  /// seen: the metres to a ghost that has finished are those between the two as it finished.
  private func gap(
    _ behind: RaceTime,
    _ basis: Basis,
    of track: RunnerTrack,
    at point: Distance,
    _ time: RaceTime
  ) -> PaceGap {
    let held = min(time, end)
    let own = position(at: held), other = track.distance(at: held)
    return PaceGap(
      time: behind,
      metres: own.metres - other.metres,
      basis: basis,
      precision: min(track.precision(at: point), precision(at: point)),
      metresBasis: max(own.basis, other.basis)
    )
  }
}
