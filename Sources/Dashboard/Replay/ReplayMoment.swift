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
  }

  /// One ghost at this instant.
  struct GhostMoment {
    /// Its place in the replay's ghosts.
    let index: Int
    /// Where it is, in metres of this race.
    let position: RunnerPosition
  }

  /// The race time shown.
  var time: RaceTime
  /// The race time of everything else: the one shown, or one before it (`FigureTimes`).
  let figureTime: RaceTime
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

  /// The way of the leader, or of the winner-to-be.
  private let leaderTrack: RunnerTrack?

  /// Works out an instant: the one shown, unless another is given.
  init(_ replay: ReplayState, at instant: RaceTime? = nil, followed: Set<String>) {
    let now = instant ?? replay.playhead.time
    time = now
    figureTime = now
    standings = replay.replay.standings(at: now)
    covered = standings.leader?.covered ?? replay.race.distance.metres
    let leader = standings.leader?.runnerIndex ?? replay.replay.order.first
    leaderTrack = leader.flatMap { replay.replay.tracks[$0] }
    let distance = replay.race.distance
    waves = (replay.showsLights ? replay.lights : []).enumerated().map { index, lights in
      Wave(
        index: index,
        metres: lights.metres(at: now),
        isLit: lights.areLit(at: now, over: distance)
      )
    }
    ghosts = replay.ghosts.runs.enumerated().map { index, run in
      GhostMoment(index: index, position: run.position(at: now))
    }
    self.followed = followed
  }

  /// How far the leader, or winner-to-be, is behind a wave of lights.
  func gap(behind wave: Wave, in replay: ReplayState) -> PaceGap? {
    leaderTrack.flatMap { replay.lights[wave.index].gap(of: $0, at: figureTime) }
  }

  /// How far the leader, or winner-to-be, is behind a ghost.
  func gap(behind ghost: GhostMoment, in replay: ReplayState) -> PaceGap? {
    leaderTrack.flatMap { replay.ghosts.runs[ghost.index].gap(of: $0, at: figureTime) }
  }
}
