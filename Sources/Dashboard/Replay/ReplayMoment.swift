import Athletics
import ReplayEngine

/// One instant of a race, worked out once a frame for every box that shows it.
struct ReplayMoment {
  /// The race time shown.
  let time: RaceTime
  /// The order.
  let standings: Standings
  /// Metres the leader has run; the end of the race when nobody is seen any more.
  let covered: Double
  /// Metres the lights have run, where they are shown.
  let lightsAt: Double?
  /// How far the winner-to-be or leader is behind the lights.
  let lightsGap: PaceGap?
  /// Who is followed.
  let followed: Set<String>

  init(_ replay: ReplayState, followed: Set<String>) {
    time = replay.playhead.time
    standings = replay.replay.standings(at: time)
    covered = standings.leader?.covered ?? replay.race.distance.metres
    let lights = replay.showsLights ? replay.lights : nil
    lightsAt = lights.map { $0.metres(at: replay.playhead.time) }
    let leader = standings.leader?.runnerIndex ?? replay.replay.order.first
    lightsGap = lights.flatMap { lights in
      leader.flatMap { replay.replay.tracks[$0] }.flatMap {
        lights.gap(of: $0, at: replay.playhead.time)
      }
    }
    self.followed = followed
  }
}
