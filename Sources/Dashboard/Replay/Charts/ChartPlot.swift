import Athletics
import ReplayEngine

/// A chart worked out for all of a race: a frame draws it as far as the playhead.
struct ChartPlot: Hashable, Sendable {
  /// What there is to draw.
  enum Content: Hashable, Sendable {
    /// Laps as bars from a target.
    case bars(LapBars)
    /// A lead over the distance.
    case lead(LeadSeries, isShaped: Bool)
    /// Speed over the distance; beside it the time for a lap or a kilometre.
    case speed(SpeedSeries, per: Distance)
    /// A sentence that says why there is nothing.
    case nothing(String)
  }

  /// What it shows, and against what.
  let title: String
  /// The unit of the axis, short.
  let unit: String
  /// What there is to draw.
  let content: Content
}

/// The laps of a runner beside those of a target.
struct LapBars: Hashable, Sendable {
  /// One lap.
  struct Bar: Hashable, Sendable {
    /// The lap itself.
    let row: SplitTable.Row
    /// How much slower than the target it was; negative for faster, `nil` where that is not known.
    let slower: RaceTime?
    /// Whether the comparison is an estimate.
    let isEstimated: Bool
    /// Seconds faster over one unit of length, so that long and short laps compare.
    let height: Double
  }

  /// The laps in order.
  let bars: [Bar]
  /// What the heights are over: a lap, or a kilometre.
  let unit: Distance
  /// The target's time for it, where that is the same all the way.
  let level: RaceTime?

  init(_ table: SplitTable, of track: RunnerTrack, beside rival: LeadSeries.Rival, unit: Distance) {
    self.unit = unit
    bars = table.rows.map { row in
      let start = rival.gap(of: track, at: row.from), end = rival.gap(of: track, at: row.to)
      let slower = start.flatMap { start in end.map { $0.time - start.time } }
      let basis = max(start?.basis ?? .estimated, end?.basis ?? .estimated)
      let share = unit.metres / (row.to - row.from).metres
      return Bar(
        row: row,
        slower: slower,
        isEstimated: row.isEstimated || basis == .estimated,
        height: -(slower?.seconds ?? 0) * share
      )
    }
    level = rival.evenPace.map { RaceTime(estimatedSeconds: $0 * unit.metres) }
  }
}

extension LeadSeries.Rival {
  /// Seconds a metre where these are the same all the way.
  fileprivate var evenPace: Double? {
    let target: PaceTarget
    switch self {
    case .lights(let lights): target = lights.target
    case .target(let own): target = own
    case .ghost, .others: return nil
    }
    guard case .even = target.kind else { return nil }
    return target.finish.seconds / target.distance.metres
  }
}
