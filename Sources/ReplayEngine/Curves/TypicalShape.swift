package import Athletics

/// How a race over one distance is usually run: each point's share of the finish time.
///
/// It stands in for the way of a runner of whom only the finish is known; all of it is an estimate.
package struct TypicalShape: Hashable, Sendable {
  /// What a shape is made from.
  package enum Origin: Hashable, Sendable {
    /// The mean of so many runs with splits.
    case fitted(runs: Int)
    /// The winner's own way.
    case winner
    /// Even pace, for want of splits.
    case even
  }

  /// One run with its splits and its finish time.
  package struct Run: Hashable, Sendable {
    /// The race distance.
    package var distance: Distance
    /// Splits on the way, in any order.
    package var splits: [Split]
    /// The finish time.
    package var finish: RaceTime
    /// The race it was run in, so that no race weighs more than another; `nil` for a lone run.
    package var raceID: String?

    /// A run with its splits.
    package init(distance: Distance, splits: [Split], finish: RaceTime, raceID: String? = nil) {
      self.distance = distance
      self.splits = splits
      self.finish = finish
      self.raceID = raceID
    }
  }

  /// Runs with fewer splits on the way say too little to be averaged.
  package static let splitsNeeded = 3
  /// Fewer runs than this make no mean; the winner's shape is taken.
  package static let runsNeeded = 3

  /// Of more runs than this only every so-and-so-many-th is averaged.
  package static let runsEnough = 500

  /// The race distance it is for.
  package let distance: Distance
  /// What it is made from.
  package let origin: Origin
  /// Metres against the share of the finish time, 0 to 1.
  let curve: MonotoneCurve

  /// Even pace over a distance.
  package static func even(over distance: Distance) -> TypicalShape {
    TypicalShape(distance: distance, origin: .even, shares: [])
  }

  /// The shape for a race, from its own runs and others of the same event.
  ///
  /// - Parameters:
  ///   - race: the race to fill in.
  ///   - runs: other runs; those over another distance are passed over.
  /// - Complexity: O(*n*) in the splits of all runs.
  package init(for race: Race, with runs: [Run] = []) {
    // Only the runs averaged are made: of a large field few are.
    let own = race.runners.indices.filter { race.runners[$0].result.finish != nil }
    let same = runs.filter { $0.distance == race.distance }
    let count = own.count + same.count
    let step = max(count / Self.runsEnough, 1)
    let sample = stride(from: 0, to: count, by: step).compactMap { index in
      index < own.count ? Run(race.runners[own[index]], in: race) : same[index - own.count]
    }
    let rich = sample.compactMap { $0.shares(atLeast: Self.splitsNeeded) }
    if rich.count >= Self.runsNeeded {
      self.init(distance: race.distance, origin: .fitted(runs: rich.count), shares: Self.mean(rich))
    } else if let winner = race.winner.flatMap({ Run($0, in: race) })?.shares(atLeast: 1) {
      self.init(distance: race.distance, origin: .winner, shares: winner)
    } else {
      let any = sample.compactMap { $0.shares(atLeast: 1) }
      let origin = any.isEmpty ? Origin.even : .fitted(runs: any.count)
      self.init(distance: race.distance, origin: origin, shares: Self.mean(any))
    }
  }

  /// The part of the finish time that is over at a part of the distance, both 0 to 1.
  ///
  /// - Complexity: O(log *n*) in the points of the shape.
  package func share(at fraction: Double) -> Double {
    curve.time(at: fraction * distance.metres)
  }

  /// The same shape over another distance.
  func scaled(to other: Distance) -> TypicalShape {
    guard other != distance else { return self }
    let shares = (1..<Self.steps).map { share(at: Double($0) / Double(Self.steps)) }
    return TypicalShape(distance: other, origin: origin, shares: shares)
  }

  /// Into how many equal stretches the distance is cut.
  static let steps = 20

  /// The shape through shares of the finish time at equal stretches; even pace for none.
  init(distance: Distance, origin: Origin, shares: [Double]) {
    let metres = distance.metres
    var knots = [MonotoneCurve.Knot(metres: 0, seconds: 0)]
    for (index, share) in shares.enumerated() {
      let at = metres * Double(index + 1) / Double(shares.count + 1)
      knots.append(MonotoneCurve.Knot(metres: at, seconds: share))
    }
    knots.append(MonotoneCurve.Knot(metres: metres, seconds: 1))
    self.distance = distance
    self.origin = origin
    curve = MonotoneCurve(through: knots)
  }

  /// The mean of the shares at each fraction; empty for no run.
  private static func mean(_ runs: [[Double]]) -> [Double] {
    guard let first = runs.first else { return [] }
    return first.indices.map { index in
      runs.reduce(0) { $0 + $1[index] } / Double(runs.count)
    }
  }

  fileprivate static let fractions = (1..<steps).map { Double($0) / Double(steps) }
}

extension Result {
  /// The time of a finisher; `nil` for anyone else.
  fileprivate var finish: RaceTime? {
    guard status == .finished, let finish = mark?.time, finish > .zero else { return nil }
    return finish
  }
}

extension TypicalShape.Run {
  /// The run of a finisher; `nil` for anyone else.
  package init?(_ runner: Runner, in race: Race) {
    guard let finish = runner.result.finish else { return nil }
    self.init(distance: race.distance, splits: runner.splits, finish: finish, raceID: race.id)
  }

  /// Shares of the finish time at the common fractions; `nil` with fewer known points on the way.
  func shares(atLeast needed: Int) -> [Double]? {
    let knots = TrackKnot.consistent(splits, over: distance, finish: finish)
    guard knots.count - 2 >= needed else { return nil }
    let curve = MonotoneCurve(through: knots.map(\.onCurve))
    return TypicalShape.fractions.map {
      curve.time(at: $0 * distance.metres) / finish.seconds
    }
  }
}
