/// The attempts of a field event as a table: a line an athlete, a column an attempt or a bar, and
/// the order after each of them.
public struct FieldTable: Hashable, Sendable {
  /// A column of attempts.
  public enum Column: Hashable, Sendable {
    /// The attempts of a round, from 1.
    case round(Int)
    /// A bar of the competition.
    case bar(Distance)
    /// A bar of the jump-off, from round 1 of it.
    case jumpOff(Int, Distance)

    /// The heading: `1`, `2.24`, `J2.38`.
    public var title: String {
      switch self {
      case .round(let number): "\(number)"
      case .bar(let height): MarkFormat.metres(height)
      case .jumpOff(_, let height): "J\(MarkFormat.metres(height))"
      }
    }
  }

  /// What stands in a column of an athlete's line.
  public struct Cell: Hashable, Sendable {
    /// As a sheet prints it: `8.30`, `x`, `-`, `r`, `xxo`.
    public var text: String
    /// The length; `nil` over a bar, and without a valid one.
    public var mark: Distance?
    /// The wind of the attempt, where it was measured.
    public var wind: Wind?
    /// Whether it is the athlete's best mark.
    public var isBest: Bool
  }

  /// The columns, in the order of the competition.
  public let columns: [Column]
  /// The cells of each athlete, one a column; `nil` where nothing is known.
  public let rows: [[Cell?]]
  private let lengths: [[Attempt]]
  private let heights: [HeightSeries]
  private let isRanked: [Bool]

  /// The attempts of a unit's results; `nil` where none are known.
  ///
  /// - Complexity: O(*n* · *c*) in athletes and columns.
  public init?(_ results: [Result]) {
    let attempts = results.map { $0.details?.attempts ?? [] }
    guard attempts.contains(where: { !$0.isEmpty }) else { return nil }
    isRanked = results.map(\.canBeRanked)
    if attempts.contains(where: { $0.contains { $0.height != nil } }) {
      lengths = []
      heights = attempts.map { HeightSeries($0) }
      columns = Self.columns(of: heights)
      rows = heights.map { [columns] in Self.cells(of: $0, columns) }
    } else {
      lengths = attempts
      heights = []
      let count = attempts.map(\.count).max() ?? 0
      columns = (0..<count).map { .round($0 + 1) }
      rows = attempts.map { Self.cells(of: $0, count: count) }
    }
  }

  /// Whether any attempt has a wind.
  public var hasWind: Bool { rows.contains { $0.contains { $0?.wind != nil } } }

  /// The order after a column.
  ///
  /// - Parameter column: the column, from 0; `nil` for the end of the competition.
  /// - Returns: the order, with ranks and bests as of then.
  /// - Complexity: O(*n* log *n*) in the athletes.
  public func ranking(after column: Int? = nil) -> FieldRanking {
    let column = min(max(column ?? columns.count - 1, 0), max(columns.count - 1, 0))
    guard heights.isEmpty else {
      return FieldRanking(heights: heights.indices.map { series(of: $0, after: column) })
    }
    return FieldRanking(
      lengths: lengths.indices.map { index in
        isRanked[index] ? lengths[index].prefix(column + 1).compactMap(\.mark) : []
      }
    )
  }

  /// The cells of an athlete as they stood after a column: later ones are empty, and the best mark is
  /// the best until then.
  ///
  /// - Complexity: O(*c*) in the columns.
  public func cells(of row: Int, after column: Int) -> [Cell?] {
    guard heights.isEmpty else {
      return Self.cells(of: heights[row].through(shown: columns.prefix(column + 1)), columns)
    }
    return Self.cells(of: Array(lengths[row].prefix(column + 1)), count: columns.count)
  }

  private func series(of index: Int, after column: Int) -> HeightSeries {
    guard isRanked[index] else { return HeightSeries([]) }
    return heights[index].through(shown: columns.prefix(column + 1))
  }

  private static func columns(of heights: [HeightSeries]) -> [Column] {
    let bars = Set(heights.flatMap { $0.bars.map(\.height) }).sorted()
    let longest = heights.map(\.jumpOff).max { $0.count < $1.count } ?? []
    return bars.map { .bar($0) }
      + longest.enumerated().map { .jumpOff($0.offset + 1, $0.element.height) }
  }

  private static func cells(of series: HeightSeries, _ columns: [Column]) -> [Cell?] {
    let bars = Dictionary(series.bars.map { ($0.height, $0) }) { first, _ in first }
    let best = series.best
    return columns.map { column in
      let bar: HeightSeries.Bar? =
        switch column {
        case .bar(let height): bars[height]
        case .jumpOff(let round, _):
          round <= series.jumpOff.count ? series.jumpOff[round - 1] : nil
        case .round: nil
        }
      guard let bar else { return nil }
      var isBest = false
      if case .bar = column { isBest = bar.height == best }
      return Cell(text: bar.printed, isBest: isBest)
    }
  }

  private static func cells(of attempts: [Attempt], count: Int) -> [Cell?] {
    let best = attempts.compactMap(\.mark).max()
    // Of two equal marks the first is the best one.
    let bestIndex = attempts.firstIndex { $0.mark != nil && $0.mark == best }
    return (0..<count).map { index in
      guard index < attempts.count else { return nil }
      let attempt = attempts[index]
      return Cell(
        text: attempt.printed,
        mark: attempt.mark,
        wind: attempt.wind,
        isBest: index == bestIndex
      )
    }
  }
}

extension Result {
  /// Whether the attempts count for an order.
  fileprivate var canBeRanked: Bool {
    switch status {
    case .disqualified, .didNotStart, .withdrawn: false
    default: true
    }
  }
}
