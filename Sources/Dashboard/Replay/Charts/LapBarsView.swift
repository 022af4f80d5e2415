import Athletics
import ReplayEngine
import TerminalUI

/// Draws laps as bars up or down from a target: up for the faster ones.
enum LapBarsView {
  static func draw(
    _ laps: LapBars,
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ frame: inout Frame,
    _ inside: Rect
  ) {
    let left = ChartGrid.gutter
    let width = inside.width - left - 1
    let texts = laps.bars.map(BarTexts.init)
    let fits = zip(texts, laps.bars).map { text, bar in
      let share = (bar.row.to - bar.row.from).metres / replay.race.distance.metres
      return text.columns < Int(share * Double(width))
    }
    let hasTexts = inside.height >= 7 && fits.count(where: \.self) * 3 >= fits.count * 2
    let plot = inside.inset(left: left, right: 1, bottom: hasTexts ? 3 : 1)
    let axis = ChartAxis(values: laps.bars.map(\.height), rows: plot.height)
    let grid = ChartGrid(plot: plot, axis: axis, distance: replay.race.distance.metres)
    grid.drawTicks(&frame) { label($0, axis, laps) }
    var canvas = BrailleCanvas(width: plot.width, height: plot.height)
    for (index, bar) in laps.bars.enumerated() where bar.row.cumulative <= moment.time {
      fill(bar, index == replay.laps?.fastest, grid, &canvas)
      if hasTexts, fits[index] { put(texts[index], bar, grid, &frame) }
    }
    canvas.draw(into: &frame, in: plot)
    if hasTexts {
      frame.put("lap", at: inside.x, plot.maxY, .dim, width: 7, align: .right)
      frame.put("±", at: inside.x, plot.maxY + 1, .dim, width: 7, align: .right)
      drawEnds(laps, isRoad: replay.race.lap == nil, grid, &frame, inside.maxY - 1)
    } else {
      grid.drawDistances(&frame, unit: "s")
    }
  }

  /// The differences in the manner of tables, faster ones with a minus; at their zero the pace itself.
  private static func label(_ value: Double, _ axis: ChartAxis, _ laps: LapBars) -> String {
    guard value == 0 else { return axis.label(-value) }
    let isLong = laps.unit >= Distance(metres: 5000)
    let precision: TimePrecision = isLong ? .seconds : .hundredths
    return laps.level.map { MarkFormat.time($0, precision: precision) } ?? "0"
  }

  /// A full bar for a known lap, every second dot for an estimated one.
  private static func fill(
    _ bar: LapBars.Bar,
    _ isFastest: Bool,
    _ grid: ChartGrid,
    _ canvas: inout BrailleCanvas
  ) {
    guard bar.slower != nil else { return }
    let style: Style = isFastest ? .role(.live) : .role(bar.height < 0 ? .barAlternate : .bar)
    let base = grid.axis.dot(0, rows: grid.plot.height)
    let end = grid.axis.dot(bar.height, rows: grid.plot.height)
    let first = grid.dot(bar.row.from.metres) + 1
    let last = max(first, grid.dot(bar.row.to.metres) - 1)
    for y in min(base, end)...max(base, end) {
      for x in first...last where !bar.isEstimated || (x + y) % 2 == 0 {
        canvas.set(x, y, style)
      }
    }
  }

  private static func put(
    _ texts: BarTexts,
    _ bar: LapBars.Bar,
    _ grid: ChartGrid,
    _ frame: inout Frame
  ) {
    let x = grid.column(bar.row.from.metres)
    let width = grid.column(bar.row.to.metres) - x
    let y = grid.plot.maxY
    frame.put(texts.lap, at: x, y, .plain, width: width, align: .centre)
    frame.put(texts.slower, at: x, y + 1, .dim, width: width, align: .centre)
  }

  /// Where each lap ends, below it.
  private static func drawEnds(
    _ laps: LapBars,
    isRoad: Bool,
    _ grid: ChartGrid,
    _ frame: inout Frame,
    _ y: Int
  ) {
    for bar in laps.bars {
      let x = grid.column(bar.row.from.metres)
      let width = grid.column(bar.row.to.metres) - x
      let text = StretchLabel.end(bar.row.to, isRoad: isRoad)
      guard text.columns <= width else { continue }
      frame.put(text, at: x, y, .dim, width: width, align: .centre)
    }
  }
}

/// A lap and its difference as printed below a bar.
private struct BarTexts {
  let lap: String
  let slower: String

  init(_ bar: LapBars.Bar) {
    lap = LapText.lap(bar.row)
    slower = bar.slower.map { LapText.difference($0, bar.row, isEstimated: bar.isEstimated) } ?? ""
  }

  var columns: Int { max(lap.columns, slower.columns) }
}
