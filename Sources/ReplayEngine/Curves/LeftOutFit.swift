import Athletics

/// The errors of typical shapes, each fitted without the race that it is measured on.
package struct LeftOutFit: Hashable, Sendable {
  /// How many races were left out, one at a time.
  package let races: Int
  /// How many runs they hold.
  package let runs: Int
  /// How many splits on the way those have.
  package let splits: Int
  /// The shape for the run's own time.
  package let timed: FitError
  /// The plain mean of all runs.
  package let plain: FitError
  /// Even pace.
  package let even: FitError

  /// Leaves out one race of each event at a time, and measures on its runs; `nil` where nothing
  /// can be measured.
  ///
  /// A run needs three splits on the way to be measured, and three such runs of other races to be
  /// measured with.
  ///
  /// - Parameter events: the runs of each event, over one distance each.
  /// - Complexity: O(*n*²) in the runs of an event.
  package init?(events: [[TypicalShape.Run]]) {
    var races: Set<String> = []
    var runs = 0
    var misses = (timed: [FitError.Miss](), plain: [FitError.Miss](), even: [FitError.Miss]())
    for event in events {
      let all = event.compactMap { RunShares($0, atLeast: TypicalShape.splitsNeeded) }
      for run in all.map(\.run) {
        let others = all.filter { $0.run.raceID != run.raceID }
        guard others.count >= TypicalShape.runsNeeded else { continue }
        runs += 1
        races.insert(run.raceID ?? "")
        let timed = TypicalShape(for: run.finish, over: run.distance, from: others)
        misses.timed += run.misses(of: timed)
        misses.plain += run.misses(of: TypicalShape(meanOf: others, over: run.distance))
        misses.even += run.misses(of: .even(over: run.distance))
      }
    }
    guard !misses.even.isEmpty else { return nil }
    self.races = races.count
    self.runs = runs
    splits = misses.even.count
    timed = FitError(misses.timed)
    plain = FitError(misses.plain)
    even = FitError(misses.even)
  }
}

extension TypicalShape {
  /// How well shapes tell the splits of races that they were not fitted to.
  ///
  /// - Parameter runs: of one event; those of one race bear its id.
  /// - Returns: `nil` where no run can be measured.
  /// - Complexity: O(*n*²) in the runs.
  package static func leaveOneRaceOut(_ runs: [Run]) -> LeftOutFit? {
    LeftOutFit(events: [runs])
  }

  /// The plain mean of runs, at least one.
  fileprivate init(meanOf runs: [RunShares], over distance: Distance) {
    let shares = (0..<(Self.steps - 1)).map { step in
      runs.reduce(0) { $0 + $1.shares[step] } / Double(runs.count)
    }
    self.init(distance: distance, origin: .fitted(runs: runs.count), shares: shares)
  }
}

extension TypicalShape.Run {
  /// The errors of a shape at the known points on the way.
  fileprivate func misses(of shape: TypicalShape) -> [FitError.Miss] {
    TrackKnot.consistent(splits, over: distance, finish: finish).dropFirst().dropLast().map {
      let told = shape.curve.time(at: $0.at.metres) * finish.seconds
      return FitError.Miss(seconds: abs(told - $0.time.seconds), split: $0.time.seconds)
    }
  }
}
