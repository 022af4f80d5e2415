import ReplayEngine
import TerminalUI

/// Where the runners of a race stand on the cells of a track: everyone with a sign of his own, or in
/// a head count beside a pack that is too tight for it.
struct TrackCrowd: Hashable {
  /// A runner's sign.
  struct Sign: Hashable {
    /// The place in `race.runners`.
    let runner: Int
    /// Where it stands.
    let cell: Position
    /// The lane in which it found room, from 0.
    let lane: Int
  }

  /// Runners at one spot for whom there is no cell.
  struct Pack: Hashable {
    /// How many.
    var count: Int
    /// Where the first of them would stand.
    let cell: Position

    /// What stands beside the pack; no sign of a runner looks like it.
    var text: String { "+\(count)" }
  }

  /// The runners on the track with a sign, the leader first.
  private(set) var signs: [Sign] = []
  /// Those without one.
  private(set) var packs: [Pack] = []
  /// Those who have finished, first come first.
  private(set) var finished: [Int] = []

  /// Puts runners side by side where they would hide each other; lines across the track they may.
  ///
  /// - Complexity: O(*n*) in the runners.
  init(_ entries: StandingEntries, on plan: TrackPlan) {
    // A few signs are looked through faster than cells are laid out.
    var taken = entries.count > 32 ? TakenCells(plan.rect) : nil
    for position in entries.indices {
      let entry = entries.sighting(position)
      if entry.isGone { break }
      if entry.isFinished {
        finished.append(entry.runnerIndex)
        continue
      }
      let along = plan.along(entry.covered)
      let lane = (0..<plan.laneCount).first { lane in
        let cell = plan.cell(along, plan.across(lane))
        if let taken { return taken.isFree(cell.x, cell.y) }
        return plan.rect.contains(cell) && !signs.contains { $0.cell == cell }
      }
      let cell = plan.cell(along, plan.across(lane ?? plan.laneCount - 1))
      if let lane {
        taken?.take(cell.x, cell.y)
        signs.append(Sign(runner: entry.runnerIndex, cell: cell, lane: lane))
      } else {
        join(at: cell)
      }
    }
  }

  /// Whether signs stand so close to a cell that a name beside it would not tell whose it is.
  func isTight(at cell: Position) -> Bool {
    signs.count { abs($0.cell.x - cell.x) <= 4 && abs($0.cell.y - cell.y) <= 1 } > 2
  }

  /// Counts a runner with the pack next to him, or as the first of one.
  private mutating func join(at cell: Position) {
    let near = packs.firstIndex { abs($0.cell.x - cell.x) <= 6 && abs($0.cell.y - cell.y) <= 2 }
    if let near { packs[near].count += 1 } else { packs.append(Pack(count: 1, cell: cell)) }
  }
}
