/// What an athlete made of the bars of a high jump or a pole vault, and the figures that break ties.
///
/// Trials after three failures in a row, over a bar that was cleared already, or over a lower one
/// are no part of the competition proper: they are a jump-off.
///
/// - Source: World Athletics Technical Rules 2024, TR26.2 (three failures), TR26.8 (ties), TR26.9
///   (jump-off).
public struct HeightSeries: Hashable, Sendable {
  /// What was made of one bar.
  public struct Bar: Hashable, Sendable {
    /// How high it lay.
    public var height: Distance
    /// The trials as printed: `xxo`, `x-`.
    public var printed: String
    /// How often it fell.
    public var failures: Int
    /// Whether it was cleared.
    public var isCleared: Bool
  }

  /// Bars of the competition, the lowest first.
  public private(set) var bars: [Bar] = []
  /// Bars of a jump-off, in the order they were jumped.
  public private(set) var jumpOff: [Bar] = []

  /// Sorts out the attempts of one athlete; those without a bar are passed over.
  ///
  /// - Complexity: O(*n*) in the trials.
  public init(_ attempts: [Attempt]) {
    var failuresInRow = 0
    for attempt in attempts {
      guard let height = attempt.height else { continue }
      let bar = Bar(height: height, printed: attempt.printed)
      let isOver = bars.last.map { $0.height > height || $0.height == height && $0.isCleared }
      if failuresInRow >= 3 || isOver == true || !jumpOff.isEmpty {
        jumpOff.append(bar)
        continue
      }
      if let last = bars.indices.last, bars[last].height == height {
        bars[last].add(bar)
      } else {
        bars.append(bar)
      }
      failuresInRow = bar.isCleared ? 0 : failuresInRow + bar.failures
    }
  }

  /// The competition up to and with a bar, and so many bars of the jump-off.
  func through(_ height: Distance?, jumpOffs: Int) -> HeightSeries {
    var series = self
    if let height { series.bars.removeAll { $0.height > height } }
    series.jumpOff = Array(jumpOff.prefix(jumpOffs))
    return series
  }

  /// The competition as far as some columns of a table go.
  func through(shown columns: ArraySlice<FieldTable.Column>) -> HeightSeries {
    switch columns.last {
    case .bar(let height): through(height, jumpOffs: 0)
    case .jumpOff(let round, _): through(nil, jumpOffs: round)
    case .round, nil: self
    }
  }

  /// The highest bar that was cleared in the competition; bars of a jump-off are no marks.
  public var best: Distance? { bars.last(where: \.isCleared)?.height }

  /// Failures at the height last cleared: one more than these is the number of jumps there.
  public var failuresAtBest: Int { bars.last(where: \.isCleared)?.failures ?? 0 }

  /// All failures up to and at the height last cleared.
  public var failuresToBest: Int {
    guard let best else { return 0 }
    return bars.reduce(0) { $0 + ($1.height <= best ? $1.failures : 0) }
  }
}

extension HeightSeries.Bar {
  fileprivate init(height: Distance, printed: String) {
    let trials = printed.lowercased()
    self.init(
      height: height,
      printed: printed,
      failures: trials.count { $0 == "x" },
      isCleared: trials.contains("o")
    )
  }

  /// Another trial over the same bar, where a file tells them one by one.
  fileprivate mutating func add(_ other: Self) {
    printed += other.printed
    failures += other.failures
    isCleared = isCleared || other.isCleared
  }
}
