package import Athletics

/// One runner's times lap by lap, beside a pace to compare with.
package struct SplitTable: Hashable, Sendable {
  /// One lap, or one stretch between two points.
  package struct Row: Hashable, Sendable {
    /// Where it begins.
    package var from: Distance
    /// Where it ends.
    package var to: Distance
    /// How long it took.
    package var lap: RaceTime
    /// Race time at its end.
    package var cumulative: RaceTime
    /// What the lap rests on: the weaker of its two ends.
    package var basis: Basis
    /// What the time at its end rests on.
    package var cumulativeBasis: Basis
    /// How finely the coarser of the two ends was printed; hundredths for estimates.
    package var precision: TimePrecision
    /// How finely each end was printed; `nil` for the gun and for estimates.
    package var endPrecisions: (from: TimePrecision?, to: TimePrecision?) {
      (fromPrecision, toPrecision)
    }
    /// Whether one end was printed more finely than the other, as a result after a sheet's splits.
    package var isMixed: Bool {
      guard let fromPrecision, let toPrecision else { return false }
      return fromPrecision != toPrecision
    }
    private let fromPrecision: TimePrecision?
    private let toPrecision: TimePrecision?
    /// Behind the pace compared with, at the end of the lap; negative when ahead.
    package var behind: RaceTime?
    /// Slower than the pace compared with, over the lap alone; negative when faster.
    package var lapBehind: RaceTime?

    /// Seconds a metre.
    package var pace: Double { lap.seconds / (to - from).metres }
    /// Whether either end lies between known points.
    package var isEstimated: Bool { basis == .estimated }
  }

  /// The two halves of the distance.
  package struct Halves: Hashable, Sendable {
    /// The first half.
    package var first: Row
    /// The second half.
    package var second: Row
    /// How much slower the second half was; negative for a faster one, a negative split.
    package var difference: RaceTime { second.lap - first.lap }
    /// Whether the time half way is an estimate.
    package var isEstimated: Bool { first.isEstimated || second.isEstimated }
    /// How finely both can be told: tenths where estimated.
    package var precision: TimePrecision {
      isEstimated
        ? min(.tenths, first.precision, second.precision) : min(first.precision, second.precision)
    }
  }

  /// The laps, in order.
  package let rows: [Row]
  /// What the rows are: laps, other even lengths, or stretches between known points.
  package let division: LapPoints.Division
  /// The rows that can be told fastest or slowest: those of the usual length where at least half
  /// have it, so that their times compare; else all, by their pace alone.
  package let comparable: [Int]
  /// Whether rows that can be compared are all of one length.
  package let isEven: Bool
  /// The comparable row run at the best pace; `nil` with fewer than two.
  package let fastest: Int?
  /// The comparable row run at the slowest pace; `nil` with fewer than two.
  package let slowest: Int?
  /// The two halves of the distance; `nil` for a runner who did not get so far.
  package let halves: Halves?

  /// The laps of a runner, as far as the way is known.
  ///
  /// - Parameters:
  ///   - track: the runner's way.
  ///   - points: where laps end; `LapPoints.best` chooses them.
  ///   - pace: what to compare with.
  /// - Complexity: O(*m* log *n*) in the points and the runner's known points.
  package init(track: RunnerTrack, points: LapPoints, comparedWith pace: PaceTarget? = nil) {
    let ends = points.ends.filter { $0 > .zero && $0 <= track.lastKnown }
    var starts = [Distance.zero]
    starts.append(contentsOf: ends.dropLast())
    let rows = zip(starts, ends).compactMap { Row(track, from: $0, to: $1, pace) }
    let half = Distance(millimetres: track.distance.millimetres / 2)
    let first = Row(track, from: .zero, to: half, pace)
    let second = Row(track, from: half, to: track.distance, pace)
    self.rows = rows
    division = points.division
    let usual = Self.usual(rows)
    let comparable = usual ?? Array(rows.indices)
    self.comparable = comparable
    isEven = usual != nil
    let isEnough = comparable.count > 1
    fastest = isEnough ? comparable.min { rows[$0].pace < rows[$1].pace } : nil
    slowest = isEnough ? comparable.max { rows[$0].pace < rows[$1].pace } : nil
    halves = first.flatMap { first in second.map { Halves(first: first, second: $0) } }
  }
}

extension SplitTable {
  /// The rows of the length that most have; `nil` where fewer than two or than half have it.
  private static func usual(_ rows: [Row]) -> [Int]? {
    let lengths = Dictionary(grouping: rows.indices) { rows[$0].to - rows[$0].from }
    let most = lengths.values.max { ($0.count, $1[0]) < ($1.count, $0[0]) }
    return most.flatMap { $0.count > 1 && $0.count * 2 >= rows.count ? $0 : nil }
  }
}

extension SplitTable.Row {
  /// The stretch between two points; `nil` where the way does not reach its end.
  init?(_ track: RunnerTrack, from: Distance, to: Distance, _ pace: PaceTarget?) {
    guard from < to, let start = track.time(at: from), let end = track.time(at: to) else {
      return nil
    }
    self.from = from
    self.to = to
    lap = end.time - start.time
    cumulative = end.time
    basis = max(start.basis, end.basis)
    cumulativeBasis = end.basis
    fromPrecision = from > .zero ? track.knot(at: from)?.precision : nil
    toPrecision = track.knot(at: to)?.precision
    precision = min(fromPrecision ?? .hundredths, toPrecision ?? .hundredths)
    let before = pace?.time(at: from), after = pace?.time(at: to)
    behind = after.map { end.time - $0 }
    lapBehind = before.flatMap { before in
      after.map { end.time - start.time - ($0 - before) }
    }
  }
}
