import Athletics
import ReplayEngine

/// One instant of a race, worked out once a frame for every box that shows it.
struct ReplayMoment {
  /// One wave of lights at this instant.
  struct Wave {
    /// Its place in the replay's lights.
    let index: Int
    /// Metres it has run.
    let metres: Double
    /// How far the leader, or winner-to-be, is behind it.
    let gap: PaceGap?
  }

  /// The race time shown.
  let time: RaceTime
  /// The order.
  let standings: Standings
  /// Metres the leader has run; the end of the race when nobody is seen any more.
  let covered: Double
  /// The waves of lights that are shown.
  let waves: [Wave]
  /// Who is followed.
  let followed: Set<String>

  init(_ replay: ReplayState, followed: Set<String>) {
    time = replay.playhead.time
    standings = replay.replay.standings(at: time)
    covered = standings.leader?.covered ?? replay.race.distance.metres
    let now = replay.playhead.time
    let leader = standings.leader?.runnerIndex ?? replay.replay.order.first
    let track = leader.flatMap { replay.replay.tracks[$0] }
    let lights = replay.showsLights ? replay.lights : []
    waves = lights.enumerated().map { index, lights in
      Wave(
        index: index,
        metres: lights.metres(at: now),
        gap: track.flatMap { lights.gap(of: $0, at: now) }
      )
    }
    self.followed = followed
  }
}
