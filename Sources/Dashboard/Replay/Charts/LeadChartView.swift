import Athletics
import ReplayEngine
import TerminalUI

/// Draws a lead over the distance: a line, and a dot wherever the lead is exact.
enum LeadChartView {
  static func draw(
    _ series: LeadSeries,
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ frame: inout Frame,
    _ inside: Rect
  ) {
    let plot = inside.inset(left: ChartGrid.gutter, right: 2, bottom: 1)
    let axis = ChartAxis(values: series.points.map(\.lead.seconds), rows: plot.height)
    let grid = ChartGrid(plot: plot, axis: axis, distance: replay.race.distance.metres)
    grid.drawTicks(&frame, label: axis.label)
    grid.drawDistances(&frame, unit: "s")
    let style = Style(.runner(replay.chosen))
    let shown = series.points.prefix { $0.time <= moment.time }
    var canvas = BrailleCanvas(width: plot.width, height: plot.height)
    canvas.polyline(
      shown.map { (x: grid.dot($0.metres), y: axis.dot($0.lead.seconds, rows: plot.height)) },
      style
    )
    canvas.draw(into: &frame, in: plot)
    for point in shown where point.isKnown && point.metres > 0 {
      let x = min(grid.column(point.metres), plot.maxX - 1)
      frame.put("•", at: x, grid.row(point.lead.seconds), style.adding(.bold))
    }
    guard let last = shown.last else { return }
    ChartView.drawSign(replay, &frame, grid, at: last.metres, last.lead.seconds)
  }
}
