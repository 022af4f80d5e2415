import Athletics
import ReplayEngine
import TerminalUI

/// Draws the chart of the chosen runner as far as the race has run; the time stands in its box
/// where there is no other place for it.
enum ChartView {
  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    hasClock: Bool = false,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    let plot = replay.charts.plot
    if case .nothing(let sentence) = plot.content {
      EmptyView.draw(plot.title, sentence, &frame, rect)
      return
    }
    let footer = hasClock ? clock(replay, moment) : ""
    let inside = Box(plot.title, note: note(plot, replay), footer: footer)
      .draw(into: &frame, in: rect)
    guard inside.height >= 4, inside.width >= 20 else { return }
    switch plot.content {
    case .bars(let bars): LapBarsView.draw(bars, replay, moment, &frame, inside)
    case .lead(let series, _): LeadChartView.draw(series, replay, moment, &frame, inside)
    case .speed(let series, let unit):
      SpeedChartView.draw(series, per: unit, replay, moment, &frame, inside)
    case .nothing: break
    }
  }

  /// The unit, and what is estimated.
  private static func note(_ plot: ChartPlot, _ replay: ReplayState) -> String {
    switch plot.content {
    case .bars(let bars): return "s per \(length(bars.unit, replay)), up: faster"
    case .lead(let series, let isShaped):
      if isShaped { return "seconds · ~ all estimated" }
      return series.points.dropFirst().contains(where: \.isKnown)
        ? "seconds · • known, line ~" : "seconds · ~ all estimated"
    case .speed(let series, let unit):
      let basis = series.isKnown ? "mean between known points" : "~ all estimated"
      return "km/h, time per \(length(unit, replay)) · \(basis)"
    case .nothing: return ""
    }
  }

  /// `lap`, `km`, `5 km`, `200 m`.
  private static func length(_ unit: Distance, _ replay: ReplayState) -> String {
    if unit == replay.race.lap { return "lap" }
    if unit == Distance(metres: 1000) { return "km" }
    return unit.millimetres % 1_000_000 == 0
      ? "\(unit.millimetres / 1_000_000) km" : "\(unit.printedMetres) m"
  }

  private static func clock(_ replay: ReplayState, _ moment: ReplayMoment) -> String {
    let precision: TimePrecision = replay.race.lap == nil ? .seconds : .hundredths
    let time = MarkFormat.clock(moment.time, precision: precision)
    return "\(time) · \(replay.replay.lapBoard.label(at: moment.covered))"
  }

  /// Draws the runner's sign at the end of a line.
  static func drawSign(
    _ replay: ReplayState,
    _ frame: inout Frame,
    _ grid: ChartGrid,
    at metres: Double,
    _ value: Double
  ) {
    let x = min(grid.column(metres), grid.plot.maxX - 1)
    frame.put(
      replay.glyphs[replay.chosen],
      at: x,
      grid.row(value),
      Style(.runner(replay.chosen), .bold)
    )
  }
}
