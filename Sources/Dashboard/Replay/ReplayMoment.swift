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
    /// Whether it is seen on the kerb: not once it has ended before the race.
    let isLit: Bool
    /// How far the leader, or winner-to-be, is behind it.
    let gap: PaceGap?
  }

  /// One ghost at this instant.
  struct GhostMoment {
    /// Its place in the replay's ghosts.
    let index: Int
    /// Where it is, in metres of this race.
    let position: RunnerPosition
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
  /// The ghosts.
  let ghosts: [GhostMoment]
  /// Who is followed.
  let followed: Set<String>

  init(_ replay: ReplayState, followed: Set<String>) {
    time = replay.playhead.time
    standings = replay.replay.standings(at: time)
    covered = standings.leader?.covered ?? replay.race.distance.metres
    let now = replay.playhead.time
    let leader = standings.leader?.runnerIndex ?? replay.replay.order.first
    let track = leader.flatMap { replay.replay.tracks[$0] }
    let distance = replay.race.distance
    let lights = replay.showsLights ? replay.lights : []
    waves = lights.enumerated().map { index, lights in
      Wave(
        index: index,
        metres: lights.metres(at: now),
        isLit: lights.areLit(at: now, over: distance),
        gap: track.flatMap { lights.gap(of: $0, at: now) }
      )
    }
    ghosts = replay.ghosts.runs.enumerated().map { index, run in
      GhostMoment(
        index: index,
        position: run.position(at: now),
        gap: track.flatMap { run.gap(of: $0, at: now) }
      )
    }
    self.followed = followed
  }
}
