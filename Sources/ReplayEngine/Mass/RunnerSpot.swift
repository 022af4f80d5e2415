package import Athletics

/// Where a runner was at an instant of a race, such as when the winner finished.
package struct RunnerSpot: Hashable, Sendable {
  /// The runner's place in `race.runners`.
  package let runner: Int
  /// The line in the order.
  package let entry: StandingEntry
  /// How many runners were in the race.
  package let of: Int

  /// Where a runner was; `nil` where nothing is known of the way.
  ///
  /// - Complexity: O(*n* log *n*) in the runners.
  package init?(_ runner: Int, in replay: Replay, at time: RaceTime) {
    self.init(runner, of: replay.standings(at: time), in: replay)
  }

  /// Where a runner is in an order; `nil` where nothing is known of the way.
  ///
  /// - Complexity: O(*n*) in the runners.
  package init?(_ runner: Int, of standings: Standings, in replay: Replay) {
    guard let entry = standings.entry(of: runner) else { return nil }
    self.runner = runner
    self.entry = entry
    of = replay.order.count
  }

  /// `30.2 km, place 12345 of 50000`, with `~` where it is an estimate; `finished, place 3 of 50000`.
  package var text: String { "\(place)\(rank(of: true))" }

  /// The same without how many there are: `30.2 km, place 12345`.
  package var brief: String { "\(place)\(rank(of: false))" }

  private var place: String {
    if entry.isFinished { return "finished" }
    let metres = Distance(roundingMetres: entry.covered)
    let kilometres = Distance(millimetres: (metres.millimetres + 50_000) / 1000)
    let point = MarkFormat.metres(kilometres, decimals: 1) + " km"
    return entry.isGone ? "last seen at \(point)" : "\(sign)\(point)"
  }

  private func rank(of isFull: Bool) -> String {
    guard let rank = entry.rank else { return "" }
    return ", place \(entry.isFinished ? "" : sign)\(rank)" + (isFull ? " of \(of)" : "")
  }

  private var sign: String { entry.basis == .estimated ? "~" : "" }
}
