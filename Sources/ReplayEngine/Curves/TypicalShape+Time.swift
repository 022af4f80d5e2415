package import Athletics

extension TypicalShape {
  /// A run this much slower or faster, as a part of the time, weighs half of one in that time.
  static let nearness = 0.02
  /// At least so many runs weigh half, however far off.
  static let nearestRuns = 10

  /// The shape of a run in a time: the mean of other runs, those in nearly that time before all.
  ///
  /// A run as much as 2 % slower or faster weighs half, one twice as far off a fifth. Where fewer
  /// than ten runs are so near, the tenth weighs half, so that far from all of them each counts
  /// for about the same. No race weighs more by its many runners. Of too few runs the mean is
  /// taken of any with a split; of none, even pace.
  ///
  /// - Parameters:
  ///   - time: the finish time.
  ///   - distance: the race distance.
  ///   - runs: of the same event; those over another distance are passed over.
  /// - Complexity: O(*n* log *n*) in the runs, O(*n*) in their splits.
  package init(for time: RaceTime, over distance: Distance, from runs: [Run]) {
    let same = runs.filter { $0.distance == distance }
    let step = max(same.count / Self.runsEnough, 1)
    let sample = stride(from: 0, to: same.count, by: step).map { same[$0] }
    var counted = sample.compactMap { RunShares($0, atLeast: Self.splitsNeeded) }
    if counted.count < Self.runsNeeded {
      counted = sample.compactMap { RunShares($0, atLeast: 1) }
    }
    self.init(for: time, over: distance, from: counted)
  }

  /// The shape from runs whose shares are worked out.
  init(for time: RaceTime, over distance: Distance, from runs: [RunShares]) {
    let weights = RunShares.weights(of: runs, for: time)
    let total = weights.reduce(0, +)
    let shares = (0..<(Self.steps - 1)).map { step in
      zip(runs, weights).reduce(0) { $0 + $1.0.shares[step] * $1.1 } / total
    }
    self.init(
      distance: distance,
      origin: runs.isEmpty ? .even : .fitted(runs: runs.count),
      shares: runs.isEmpty ? [] : shares
    )
  }
}

/// A run as shares of its finish time, with what its weight depends on.
struct RunShares {
  /// The run.
  let run: TypicalShape.Run
  /// Shares of the finish time at equal stretches.
  let shares: [Double]

  /// A run with so many known points on the way; `nil` for one with fewer.
  init?(_ run: TypicalShape.Run, atLeast needed: Int) {
    guard let shares = run.shares(atLeast: needed) else { return nil }
    self.run = run
    self.shares = shares
  }

  /// How much each run counts for a finish time; all weights are positive.
  static func weights(of runs: [RunShares], for time: RaceTime) -> [Double] {
    let offs = runs.map { abs($0.run.finish.seconds - time.seconds) / time.seconds }
    guard let far = offs.max() else { return [] }
    let near = offs.sorted().prefix(TypicalShape.nearestRuns).last ?? far
    let width = max(near, TypicalShape.nearness)
    var perRace: [String: Double] = [:]
    for run in runs { run.run.raceID.map { perRace[$0, default: 0] += 1 } }
    return zip(runs, offs).map { run, off in
      let share = off / width
      return 1 / (1 + share * share) / (run.run.raceID.flatMap { perRace[$0] } ?? 1)
    }
  }
}
