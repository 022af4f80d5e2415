import Athletics
import ReplayEngine

/// How far a part of the replay has come, where it moves in steps: the same step, the same picture.
struct ReplayStep: Hashable, Sendable {
  private let count: Int
  private let lit: [Range<Int>]

  /// The step of a part at an instant; `nil` for one that moves all the time.
  ///
  /// - Complexity: O(*n*) in the laps or the points of the chart.
  init?(of box: ReplayBox, _ replay: ReplayState, at time: RaceTime, hasClock: Bool) {
    switch box {
    case .course, .order: return nil
    case .ticker:
      count = replay.moments.count(through: time)
      lit = replay.flash.lit
    case .laps:
      count = replay.laps?.rows.count { $0.cumulative <= time } ?? 0
      lit = []
    case .chart:
      guard !hasClock, let points = Self.points(replay.charts.plot.content, at: time) else {
        return nil
      }
      count = points
      lit = []
    }
  }

  private static func points(_ content: ChartPlot.Content, at time: RaceTime) -> Int? {
    switch content {
    case .bars(let bars): bars.bars.count { $0.row.cumulative <= time }
    case .lead(let series, _): series.points.prefix { $0.time <= time }.count
    case .speed: nil
    case .nothing: 0
    }
  }
}
