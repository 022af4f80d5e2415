import Athletics
import ReplayEngine
import TerminalUI

/// A part of the replay that moves in steps of its own.
enum ReplayPart: Hashable, Sendable {
  /// What the order and the infield say.
  case figures
  /// The edges of the course's box.
  case course
  /// The track with everybody on it.
  case track
  /// The bar from gun to finish.
  case timeline
  /// The order.
  case order
  /// Where the leader is, over the order.
  case orderTitle
  /// The laps.
  case laps
  /// The chart.
  case chart
  /// The ticker.
  case ticker
}

/// How far a part of the replay has come: the same step, the same picture.
///
/// A step tells apart what may change from one tick of a playing race to the next. Whatever a key or
/// a resize changes is drawn anew at any step.
enum ReplayStep: Hashable, Sendable {
  /// Nothing moves.
  case still
  /// At which race time the figures are taken.
  case figures(RaceTime)
  /// So many rows, points or moments have been passed, and these are lit.
  case passed(Int, lit: [Range<Int>])
  /// Where everybody stands, around a text in the infield.
  case track(TrackScene, Rect)
  /// What the order says.
  case order([StandingRowView.Line], note: String)
  /// What stands over a box.
  case title(String)
  /// Where the playhead stands and how fast it goes, between which moments.
  case timeline(state: String, isLit: Bool, column: Int, TimelineLegend.Step)
}

extension ReplayStep {
  /// The step of the ticker.
  static func ticker(_ replay: ReplayState, at time: RaceTime) -> ReplayStep {
    .passed(replay.moments.count(through: time), lit: replay.flash.lit)
  }

  /// The step of the laps.
  ///
  /// - Complexity: O(*n*) in the laps.
  static func laps(_ replay: ReplayState, at time: RaceTime) -> ReplayStep {
    .passed(replay.laps?.rows.count { $0.cumulative <= time } ?? 0, lit: [])
  }

  /// The step of the chart; `nil` for one that moves all the time.
  ///
  /// - Complexity: O(*n*) in its points.
  static func chart(_ replay: ReplayState, at time: RaceTime) -> ReplayStep? {
    switch replay.charts.plot.content {
    case .bars(let bars): .passed(bars.bars.count { $0.row.cumulative <= time }, lit: [])
    case .lead(let series, _): .passed(series.points.prefix { $0.time <= time }.count, lit: [])
    case .speed: nil
    case .nothing: .still
    }
  }
}
