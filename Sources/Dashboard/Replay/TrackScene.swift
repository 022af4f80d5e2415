import Athletics
import ReplayEngine
import TerminalUI

/// Where everything on the track stands at an instant, in cells: the same scene, the same picture.
struct TrackScene: Hashable {
  /// One wave of lights on the kerb.
  struct Lights: Hashable {
    /// Its place in the replay's lights.
    let index: Int
    /// The lamp in front; `nil` where every cell for it is another wave's.
    let head: Position?
    /// The lamps behind it, the last first.
    let lamps: [Position]
  }

  /// One ghost on the track.
  struct Ghost: Hashable {
    /// Its place in the replay's ghosts.
    let index: Int
    /// Where its sign stands.
    let cell: Position
  }

  /// The runners.
  let crowd: TrackCrowd
  /// Who leads, by the place in `race.runners`; `nil` when nobody is seen any more.
  let leader: Int?
  /// Metres at which the leader's trail begins, in steps of a sign's width.
  let trailStart: Double
  /// The waves that are seen, the first in front of the others where they meet.
  let lights: [Lights]
  /// The ghosts that are seen.
  let ghosts: [Ghost]
  /// The ghosts who have finished this race, by their places.
  let finishedGhosts: [Int]

  /// Puts everybody where the instant has them.
  ///
  /// - Complexity: O(*n*) in the runners, lights and ghosts.
  init(_ replay: ReplayState, _ moment: ReplayMoment, on plan: TrackPlan) {
    crowd = TrackCrowd(moment.standings.entries, on: plan)
    leader = moment.standings.leader?.runnerIndex
    let step = 2 / plan.scale
    trailStart = (moment.covered / step).rounded(.down) * step
    lights = Self.lights(moment.waves, on: plan)
    ghosts = Self.ghosts(moment.ghosts, beside: crowd, replay.race.distance, on: plan)
    finishedGhosts = moment.ghosts.compactMap { ghost in
      let isHome =
        ghost.position.isFinished
        && replay.ghosts.runs[ghost.index].lastKnown == replay.race.distance
      return isHome ? ghost.index : nil
    }
  }

  /// Each wave on the inner edge, its head and the lamps behind; level heads step inwards.
  private static func lights(_ waves: [ReplayMoment.Wave], on plan: TrackPlan) -> [Lights] {
    // There are a few waves at most.
    var heads: [Position] = []
    return waves.filter(\.isLit).map { wave in
      let along = plan.along(wave.metres)
      let head = [0.0, -4, -8].lazy.map { plan.cell(along, $0) }.first { !heads.contains($0) }
      if let head { heads.append(head) }
      // Four dots apart, moving in steps of as many, so that the scene changes less often.
      let step = 4 / plan.scale
      let front = (wave.metres / step).rounded(.down) * step
      let lamps = stride(from: 3.0, through: 1, by: -1).map { lag in
        plan.cell(plan.along(max(0, front - lag * step)), 0)
      }
      return Lights(index: wave.index, head: head, lamps: lamps)
    }
  }

  /// The ghosts who are still known, in the outer lanes or beyond them.
  private static func ghosts(
    _ ghosts: [ReplayMoment.GhostMoment],
    beside crowd: TrackCrowd,
    _ distance: Distance,
    on plan: TrackPlan
  ) -> [Ghost] {
    guard !ghosts.isEmpty else { return [] }
    var signs = Set(crowd.signs.map(\.cell))
    let lanes = (0..<plan.laneCount).reversed().map(plan.across)
    let places = lanes + [plan.width + 4, plan.width + 8, -4, -8]
    return ghosts.compactMap { ghost in
      guard ghost.isOnTrack(of: distance) else { return nil }
      let along = plan.along(ghost.position.metres)
      let cell = places.lazy.map { plan.cell(along, $0) }.first { !signs.contains($0) }
      guard let cell else { return nil }
      signs.insert(cell)
      return Ghost(index: ghost.index, cell: cell)
    }
  }
}

extension ReplayMoment.GhostMoment {
  /// Whether the ghost is running within the race, and sources still see it.
  func isOnTrack(of distance: Distance) -> Bool {
    !position.isLastSeen && !position.isFinished
      && (0..<distance.metres).contains(position.metres)
  }
}
