/// How far a shape is off at splits that it was not fitted to.
package struct FitError: Hashable, Sendable {
  /// How absolute errors spread.
  package struct Spread: Hashable, Sendable {
    /// Half of them are no larger.
    package let median: Double
    /// Nine in ten are smaller.
    package let ninthDecile: Double
    /// The largest.
    package let maximum: Double

    /// The spread of at least one error, in any order.
    init(_ errors: [Double]) {
      let sorted = errors.sorted()
      median = sorted[sorted.count / 2]
      ninthDecile = sorted[sorted.count * 9 / 10]
      maximum = sorted[sorted.count - 1]
    }
  }

  /// In seconds.
  package let seconds: Spread
  /// In per cent of the split.
  package let percent: Spread

  /// Of at least one error.
  init(_ misses: [Miss]) {
    seconds = Spread(misses.map(\.seconds))
    percent = Spread(misses.map { $0.seconds / $0.split * 100 })
  }

  /// An absolute error at a split, both in seconds.
  struct Miss {
    var seconds: Double
    var split: Double
  }
}
