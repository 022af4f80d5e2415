import Athletics
import ReplayEngine

/// Runners, lights and ghosts in one order, those in front first.
struct StandingOrder {
  /// One line of the order.
  enum Row: Hashable {
    /// A runner, by the place in the order of the race.
    case runner(Int)
    /// A wave of lights, by its place in the moment.
    case wave(Int)
    /// A ghost, by its place in the moment.
    case ghost(Int)
  }

  /// Lights and ghosts with how many runners are in front of each.
  private let others: [(ahead: Int, row: Row)]
  private let entries: StandingEntries
  /// Places in the order of runners marked, who are seen wherever they are.
  private let marked: [Int]

  /// How many lines there are.
  var count: Int { entries.count + others.count }

  /// Puts lights and ghosts among the runners by metres, at the finish by time.
  ///
  /// - Complexity: O(log² *n*) in the runners.
  init(_ replay: ReplayState, _ moment: ReplayMoment) {
    let entries = moment.standings.entries
    self.entries = entries
    marked = replay.marked.compactMap { entries.position(of: $0) }.sorted()
    var others: [(metres: Double, end: RaceTime, row: Row)] = []
    for (index, wave) in moment.waves.enumerated() {
      let target = replay.lights[wave.index].target
      others.append((wave.metres, target.finish, .wave(index)))
    }
    for (index, ghost) in moment.ghosts.enumerated() {
      let run = replay.ghosts.runs[ghost.index]
      let metres = ghost.position.isLastSeen ? -Double.infinity : ghost.position.metres
      others.append((metres, run.end, .ghost(index)))
    }
    others.sort { ($1.metres, $0.end) < ($0.metres, $1.end) }
    self.others = others.map { other in
      (Self.ahead(of: other.metres, other.end, moment.standings.entries, replay), other.row)
    }
  }

  /// How many runners are in front of somebody.
  private static func ahead(
    of metres: Double,
    _ end: RaceTime,
    _ entries: StandingEntries,
    _ replay: ReplayState
  ) -> Int {
    let finish = replay.race.distance.metres
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      let entry = entries[middle]
      var isAhead = !entry.isGone && entry.covered >= metres
      if entry.isFinished, metres >= finish {
        isAhead = replay.replay.tracks[entry.runnerIndex].map { $0.end <= end } ?? false
      }
      if isAhead || (metres == -.infinity && !entry.isGone) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// The lines that fit, the chosen runner among them.
  ///
  /// Where not all fit, lights and ghosts stand below the runners, so that none scrolls away.
  ///
  /// - Complexity: O(*r*) in the rows, and O(*n*) for the chosen one's place.
  func rows(room: Int, chosen: Int) -> [Row] {
    guard count > room else { return all }
    var below = others.prefix(max(0, room - 1)).map(\.row)
    below = marked.prefix(max(0, room / 2 - below.count)).map(Row.runner) + below
    let height = max(0, room - below.count)
    let place = entries.position(of: chosen) ?? 0
    // One marked stands below, so that the leaders stay in sight.
    let selected = marked.contains(place) ? 0 : place
    let first = max(0, min(max(0, selected - height + 1), entries.count - height))
    let shown = first..<min(first + height, entries.count)
    return shown.map(Row.runner)
      + below.filter { row in
        if case .runner(let place) = row { !shown.contains(place) } else { true }
      }
  }

  private var all: [Row] {
    var rows: [Row] = []
    var next = others.startIndex
    for place in 0...entries.count {
      while next < others.endIndex, others[next].ahead <= place {
        rows.append(others[next].row)
        next += 1
      }
      if place < entries.count { rows.append(.runner(place)) }
    }
    return rows
  }
}
