import Athletics

/// The lines of an order, each made when it is asked for, so that a pane pays for what it shows.
package struct StandingEntries: RandomAccessCollection, Hashable, Sendable {
  private let time: RaceTime
  /// Finished, then running, then no longer seen.
  private let rows: [Field.Row]
  private let finishedCount: Int
  private let seenCount: Int
  private let leader: RunnerTrack?
  private let tracks: [RunnerTrack?]
  private let places: [Int?]

  /// Puts a field in order.
  init(of placed: Field.Placed, at time: RaceTime, tracks: [RunnerTrack?], places: [Int?]) {
    var running = placed.running
    var gone = placed.gone
    RowSort.sort(&running)
    RowSort.sort(&gone)
    self.time = time
    self.tracks = tracks
    self.places = places
    finishedCount = placed.finished.count
    seenCount = placed.finished.count + running.count
    leader = (placed.finished.first ?? running.first).flatMap { tracks[Int($0.runner)] }
    rows = placed.finished + running + gone
  }

  /// The first line.
  package var startIndex: Int { 0 }

  /// After the last line.
  package var endIndex: Int { rows.count }

  /// Where a runner stands in the order.
  ///
  /// - Complexity: O(*n*).
  package func position(of runnerIndex: Int) -> Int? {
    rows.firstIndex { Int($0.runner) == runnerIndex }
  }

  /// Who stands at a position and where, without the gap, which takes longer.
  package func sighting(_ position: Int) -> Sighting {
    let row = rows[position]
    return Sighting(
      runnerIndex: Int(row.runner),
      covered: row.metres,
      isFinished: row.isFinished,
      isGone: row.isLastSeen
    )
  }

  /// Where a runner is.
  package struct Sighting: Hashable, Sendable {
    /// The place in `race.runners`.
    package let runnerIndex: Int
    /// Metres run.
    package let covered: Double
    /// Whether the runner is home.
    package let isFinished: Bool
    /// Whether no source sees the runner any more.
    package let isGone: Bool
  }

  /// The line at a position.
  ///
  /// - Complexity: O(log *n*).
  package subscript(position: Int) -> StandingEntry {
    let row = rows[position]
    var entry = StandingEntry(
      rank: nil,
      runnerIndex: Int(row.runner),
      covered: row.metres,
      gapTime: nil,
      gapDistance: nil,
      gapDistanceBasis: Swift.max(row.basis, rows[0].basis),
      basis: row.basis,
      gapBasis: .estimated,
      gapPrecision: .tenths,
      isFinished: row.isFinished,
      isGone: row.isLastSeen
    )
    guard let leader, position < seenCount else { return entry }
    entry.gapDistance = rows[0].metres - row.metres
    if position < finishedCount {
      fill(&entry, finishedAt: position, behind: leader)
    } else {
      fill(&entry, runningAt: position, behind: leader)
    }
    return entry
  }

  /// A finished runner: the gap is the difference of the marks.
  private func fill(_ entry: inout StandingEntry, finishedAt position: Int, behind: RunnerTrack) {
    var first = position
    while first > 0, areLevel(rows[first - 1], rows[position]) { first -= 1 }
    entry.rank = first + 1
    entry.gapTime = (tracks[entry.runnerIndex]?.end ?? behind.end) - behind.end
    entry.gapBasis = Swift.max(entry.basis, rows[0].basis)
    entry.gapPrecision = precision(of: entry, and: behind, at: behind.lastKnown)
  }

  /// How finely the coarser of two times at a point was printed.
  private func precision(
    of entry: StandingEntry,
    and leader: RunnerTrack,
    at point: Distance
  ) -> TimePrecision {
    let own = tracks[entry.runnerIndex]?.precision(at: point)
    return Swift.min(own ?? .tenths, leader.precision(at: point))
  }

  private func areLevel(_ first: Field.Row, _ second: Field.Row) -> Bool {
    places[Int(first.runner)].map { $0 == places[Int(second.runner)] } ?? false
  }

  /// A running one: the gap is the time between the two passings of the runner's point.
  private func fill(_ entry: inout StandingEntry, runningAt position: Int, behind: RunnerTrack) {
    entry.rank = firstLevel(with: position) + 1
    entry.gapPrecision = precision(of: entry, and: behind, at: entry.coveredDistance)
    if entry.gapDistance == 0 {
      entry.gapTime = .zero
      entry.gapBasis = entry.basis
    } else if entry.basis != .estimated, let knot = behind.knot(at: entry.coveredDistance) {
      entry.gapTime = time - knot.time
      entry.gapBasis = Swift.max(entry.basis, knot.basis)
    } else {
      let passed = RaceTime(estimatedSeconds: behind.seconds(at: entry.covered))
      entry.gapTime = Swift.max(time - passed, .zero)
    }
  }

  /// The first running row as far on as the one at a position.
  private func firstLevel(with position: Int) -> Int {
    var low = finishedCount
    var high = position
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].metres > rows[position].metres { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
