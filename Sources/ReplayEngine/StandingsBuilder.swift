import Athletics

/// Puts the runners of a race in order at an instant.
struct StandingsBuilder {
  let tracks: [RunnerTrack?]
  /// Runners with a way, by place, then by finish time.
  let order: [Int]
  /// Places by runner, which may be shared.
  let places: [Int?]

  /// A runner with where he is, while being put in order.
  private struct Row {
    var position: RunnerPosition
    var runner: Int
  }

  func standings(at time: RaceTime) -> Standings {
    var finished: [Row] = []
    var running: [Row] = []
    var gone: [Row] = []
    running.reserveCapacity(order.count)
    for runner in order {
      guard let position = tracks[runner]?.distance(at: time) else { continue }
      let row = Row(position: position, runner: runner)
      if position.isFinished {
        finished.append(row)
      } else if position.isLastSeen {
        gone.append(row)
      } else {
        running.append(row)
      }
    }
    Self.sortByDistance(&running)
    Self.sortByDistance(&gone)
    return Standings(time: time, entries: entries(at: time, finished, running, gone))
  }

  private func entries(
    at time: RaceTime,
    _ finished: [Row],
    _ running: [Row],
    _ gone: [Row]
  ) -> [StandingEntry] {
    var entries: [StandingEntry] = []
    entries.reserveCapacity(order.count)
    let leader = (finished.first ?? running.first).flatMap { tracks[$0.runner] }
    let front = (finished.first ?? running.first)?.position.metres ?? 0
    for row in finished {
      let previous = entries.last
      var entry = Self.entry(row, rank: entries.count + 1, front: front)
      let own = tracks[row.runner]?.end ?? time
      entry.gapTime = own - (leader?.end ?? own)
      if let previous, isLevel(previous.runnerIndex, row.runner) { entry.rank = previous.rank }
      entry.gapBasis = max(row.position.basis, finished[0].position.basis)
      entries.append(entry)
    }
    for row in running {
      let previous = entries.last
      var entry = Self.entry(row, rank: entries.count + 1, front: front)
      if let previous, !previous.isFinished, previous.covered == entry.covered {
        entry.rank = previous.rank
      }
      if let leader { fillGap(of: &entry, behind: leader, at: time) }
      entries.append(entry)
    }
    for row in gone {
      entries.append(Self.entry(row, rank: nil, front: nil))
    }
    return entries
  }

  private func isLevel(_ first: Int, _ second: Int) -> Bool {
    places[first].map { $0 == places[second] } ?? false
  }

  /// The gap is the time between the leader's and the runner's passing of the runner's point.
  private func fillGap(of entry: inout StandingEntry, behind leader: RunnerTrack, at time: RaceTime)
  {
    if entry.gapDistance == 0 {
      entry.gapTime = .zero
      entry.gapBasis = entry.basis
      return
    }
    if entry.basis != .estimated, let knot = leader.knot(at: entry.coveredDistance) {
      entry.gapTime = time - knot.time
      entry.gapBasis = max(entry.basis, knot.basis)
      return
    }
    let passed = RaceTime(estimatedSeconds: leader.seconds(at: entry.covered))
    entry.gapTime = max(time - passed, .zero)
    entry.gapBasis = .estimated
  }

  private static func entry(_ row: Row, rank: Int?, front: Double?) -> StandingEntry {
    StandingEntry(
      rank: rank,
      runnerIndex: row.runner,
      covered: row.position.metres,
      gapTime: nil,
      gapDistance: front.map { $0 - row.position.metres },
      basis: row.position.basis,
      gapBasis: .estimated,
      isFinished: row.position.isFinished,
      isGone: row.position.isLastSeen
    )
  }

  /// Farthest first; level runners keep their order.
  private static func sortByDistance(_ rows: inout [Row]) {
    let sorted = rows.indices.sorted { left, right in
      let ours = rows[left].position.metres, theirs = rows[right].position.metres
      return ours == theirs ? left < right : ours > theirs
    }
    rows = sorted.map { rows[$0] }
  }
}
