import Athletics
import ReplayEngine
import TerminalUI

/// Draws the speed over the distance, in km/h at the left and as a pace at the right.
enum SpeedChartView {
  static func draw(
    _ series: SpeedSeries,
    per unit: Distance,
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ frame: inout Frame,
    _ inside: Rect
  ) {
    let plot = inside.inset(left: ChartGrid.gutter, right: 9, bottom: 1)
    let axis = ChartAxis(speeds: series.stretches.map { $0.speed * 3.6 }, rows: plot.height)
    let grid = ChartGrid(plot: plot, axis: axis, distance: replay.race.distance.metres)
    grid.drawTicks(&frame) { MarkFormat.metres(Distance(roundingMetres: $0), decimals: 1) }
    drawPaces(grid, per: unit, &frame)
    grid.drawDistances(&frame, unit: "km/h")
    let style = Style(.runner(replay.chosen))
    var canvas = BrailleCanvas(width: plot.width, height: plot.height)
    let now = replay.replay.tracks[replay.chosen]?.distance(at: moment.time).metres ?? 0
    let begun = series.stretches.prefix { $0.from < now }
    canvas.polyline(
      begun.flatMap { stretch -> [(x: Int, y: Int)] in
        let y = axis.dot(stretch.speed * 3.6, rows: plot.height)
        guard series.isKnown else { return [(x: grid.dot((stretch.from + stretch.to) / 2), y: y)] }
        return [
          (x: grid.dot(stretch.from), y: y), (x: grid.dot(min(stretch.to, now)), y: y),
        ]
      },
      style
    )
    canvas.draw(into: &frame, in: plot)
    guard let last = begun.last else { return }
    ChartView.drawSign(replay, &frame, grid, at: now, last.speed * 3.6)
  }

  /// What the speeds come to for a lap or a kilometre.
  private static func drawPaces(_ grid: ChartGrid, per unit: Distance, _ frame: inout Frame) {
    frame.verticalLine(at: grid.plot.maxX, grid.plot.y, length: grid.plot.height)
    for value in grid.axis.ticks where value > 0 {
      let pace = RaceTime(estimatedSeconds: unit.metres / value * 3.6)
      frame.put("├", at: grid.plot.maxX, grid.row(value), .role(.border))
      frame.put(
        MarkFormat.time(pace, precision: .tenths),
        at: grid.plot.maxX + 1,
        grid.row(value),
        .dim,
        width: 7,
        align: .right
      )
    }
  }
}
