/// Orders the athletes of a field event by their attempts.
///
/// Lengths: by the best mark, then the second-best, the third-best and so on. Heights: by the best
/// height, then by failures there, by all failures up to it, and by the jump-off, where there was
/// one. Who is level in all of that shares the rank.
///
/// - Source: World Athletics Technical Rules 2024, TR25.22 (lengths), TR26.8 and TR26.9 (heights).
public struct FieldRanking: Hashable, Sendable {
  /// What told an athlete from the one before.
  public enum Decision: String, Hashable, Sendable {
    /// The best mark alone.
    case mark
    /// The second-best mark, or a later one.
    case nextBest = "next best"
    /// Failures at the height last cleared.
    case failuresAtHeight = "failures at the height"
    /// All failures up to the height last cleared.
    case failures
    /// The jump-off.
    case jumpOff = "jump-off"
    /// Nothing: they are level.
    case level
  }

  /// Where an athlete stands.
  public struct Line: Hashable, Sendable {
    /// Which of the athletes, from 0.
    public var index: Int
    /// The rank; `nil` without a valid mark.
    public var rank: Int?
    /// The best mark; `nil` without a valid one.
    public var best: Distance?
    /// What puts the athlete behind the one before; `nil` for the first, and without a rank.
    public var decision: Decision?
  }

  /// The athletes, best first; those without a valid mark at the end, in the order given.
  public let lines: [Line]

  /// Orders athletes by length.
  ///
  /// - Parameter marks: the valid marks of each.
  /// - Complexity: O(*n* log *n*) in the athletes.
  public init(lengths marks: [[Distance]]) {
    let sorted = marks.map { $0.sorted(by: >) }
    self.init(bests: sorted.map(\.first)) { one, two in
      Self.compare(sorted[one], sorted[two])
    }
  }

  /// Orders athletes by height.
  ///
  /// - Complexity: O(*n* log *n*) in the athletes.
  public init(heights series: [HeightSeries]) {
    let figures = series.map { ($0.failuresAtBest, $0.failuresToBest) }
    self.init(bests: series.map(\.best)) { one, two in
      if figures[one].0 != figures[two].0 {
        return (figures[one].0 < figures[two].0, .failuresAtHeight)
      }
      if figures[one].1 != figures[two].1 { return (figures[one].1 < figures[two].1, .failures) }
      return Self.compare(jumpOff: series[one].jumpOff, series[two].jumpOff)
    }
  }

  /// The rank of each athlete in the order given; `nil` without a valid mark.
  public var ranks: [Int?] {
    var ranks = [Int?](repeating: nil, count: lines.count)
    for line in lines { ranks[line.index] = line.rank }
    return ranks
  }

  /// - Parameters:
  ///   - bests: the best mark of each.
  ///   - tie: of two with the same best mark, whether the first is before the second, and why.
  private init(
    bests: [Distance?],
    tie: (Int, Int) -> (isBefore: Bool, decision: Decision)
  ) {
    func compare(_ one: Int, _ two: Int) -> (isBefore: Bool, decision: Decision) {
      guard let mine = bests[one], let theirs = bests[two], mine == theirs else {
        return ((bests[one] ?? .zero) > (bests[two] ?? .zero), .mark)
      }
      return tie(one, two)
    }
    let ranked = bests.indices.filter { bests[$0] != nil }.sorted {
      let (isBefore, decision) = compare($0, $1)
      return decision == .level ? $0 < $1 : isBefore
    }
    let ranks = Ranking.ranks(of: ranked) { compare($0, $1).decision == .level }
    var lines: [Line] = []
    for (place, index) in ranked.enumerated() {
      let decision = place > 0 ? compare(ranked[place - 1], index).decision : nil
      lines.append(Line(index: index, rank: ranks[place], best: bests[index], decision: decision))
    }
    lines += bests.indices.filter { bests[$0] == nil }.map { Line(index: $0) }
    self.lines = lines
  }

  /// Who has no mark left to compare is behind.
  private static func compare(
    _ one: [Distance],
    _ two: [Distance]
  ) -> (isBefore: Bool, decision: Decision) {
    for (mine, theirs) in zip(one, two) where mine != theirs {
      return (mine > theirs, .nextBest)
    }
    guard one.count != two.count else { return (false, .level) }
    return (one.count > two.count, .nextBest)
  }

  /// In the first round that one of them cleared alone; who does not jump has not cleared it.
  private static func compare(
    jumpOff one: [HeightSeries.Bar],
    _ two: [HeightSeries.Bar]
  ) -> (isBefore: Bool, decision: Decision) {
    for round in 0..<max(one.count, two.count) {
      let mine = round < one.count && one[round].isCleared
      let theirs = round < two.count && two[round].isCleared
      if mine != theirs { return (mine, .jumpOff) }
    }
    return (false, .level)
  }
}
