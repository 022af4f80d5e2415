package import Athletics

/// A plan row by row, as it is printed.
///
/// Times since the gun are rounded, and laps are the differences between them, so that the column
/// adds up and its end is the target itself.
package struct PaceTable: Hashable, Sendable {
  /// One lap, kilometre or mile.
  package struct Row: Hashable, Sendable {
    /// Where it begins.
    package var from: Distance
    /// Where it ends.
    package var to: Distance
    /// How long it takes.
    package var lap: RaceTime
    /// The time at its end.
    package var cumulative: RaceTime

    /// How long it is.
    package var length: Distance { to - from }
  }

  /// How finely the times are printed.
  package let precision: TimePrecision
  /// The rows, in order.
  package let rows: [Row]
  /// The time for the first half.
  package let firstHalf: RaceTime
  /// The time for the second half.
  package let secondHalf: RaceTime
  /// The first whole row at the best pace; `nil` where all are alike, and with fewer than two.
  package let fastest: Int?
  /// The first whole row at the slowest pace; `nil` where all are alike, and with fewer than two.
  package let slowest: Int?

  /// The table of a plan: hundredths on the track, tenths on the road, finer where the target is.
  ///
  /// - Complexity: O(*n* log *n*) in the rows.
  package init(_ plan: PacePlan) {
    let isOnTrack = plan.course.lap != nil
    let precision = max(plan.target.precision, isOnTrack ? .hundredths : .tenths)
    let isByLap = if case .laps = plan.shape { true } else { false }
    let ends =
      isByLap ? plan.course.laps(over: plan.distance) : plan.course.points(over: plan.distance)
    var rows: [Row] = []
    for end in ends {
      let from = rows.last?.to ?? .zero
      let before = rows.last?.cumulative ?? .zero
      let time = plan.printed(at: end, precision)
      rows.append(Row(from: from, to: end, lap: time - before, cumulative: time))
    }
    let half = plan.printed(at: Distance(millimetres: plan.distance.millimetres / 2), precision)
    self.precision = precision
    self.rows = rows
    firstHalf = half
    secondHalf = plan.target.time - half
    let whole = rows.indices.filter { rows[$0].length == plan.course.stretch }
    let paces = whole.map { plan.pace(of: rows[$0]) }
    let best = paces.min() ?? 0, worst = paces.max() ?? 0
    let differ = worst > best * (1 + Self.alike)
    fastest = differ ? zip(whole, paces).first { $1 <= best * (1 + Self.alike) }?.0 : nil
    slowest = differ ? zip(whole, paces).first { $1 >= worst * (1 - Self.alike) }?.0 : nil
  }

  /// Paces nearer than this share are alike.
  private static let alike = 0.0002
}

extension PacePlan {
  /// The time at a point, to the nearest printed step; at the finish the target itself.
  fileprivate func printed(at point: Distance, _ precision: TimePrecision) -> RaceTime {
    guard point < distance, let time = schedule.time(at: point) else { return target.time }
    let step = precision.ticks
    return RaceTime(ticks: (time.ticks + step / 2) / step * step)
  }

  /// Seconds a metre over a row, before rounding.
  fileprivate func pace(of row: PaceTable.Row) -> Double {
    (schedule.seconds(at: row.to.metres) - schedule.seconds(at: row.from.metres))
      / row.length.metres
  }
}
