import Athletics
import ReplayEngine
import TerminalUI

/// Where a chart is drawn, and its two axes.
struct ChartGrid {
  /// Columns at the left for the labels of the axis, the axis itself the last of them.
  static let gutter = 8

  /// Where the line or the bars stand.
  let plot: Rect
  /// The values at the left.
  let axis: ChartAxis
  /// The race distance, in metres.
  let distance: Double

  /// The row of a value.
  func row(_ value: Double) -> Int { plot.y + axis.dot(value, rows: plot.height) / 4 }

  /// The column of dots at a distance.
  func dot(_ metres: Double) -> Int {
    Int((metres / distance * Double(plot.width * 2 - 1)).rounded())
  }

  /// The column of cells at a distance.
  func column(_ metres: Double) -> Int { plot.x + dot(metres) / 2 }

  /// Draws the axis with its ticks, zero as a line across.
  func drawTicks(_ frame: inout Frame, label: (Double) -> String) {
    frame.verticalLine(at: plot.x - 1, plot.y, length: plot.height)
    for value in axis.ticks {
      let y = row(value)
      let text = label(value)
      frame.put(text, at: plot.x - 8, y, .dim, width: 7, align: .right)
      frame.put(value == 0 ? "┼" : "┤", at: plot.x - 1, y, .role(.border))
      if value == 0 { frame.horizontalLine(at: plot.x, y, length: plot.width, .role(.border)) }
    }
  }

  /// Draws round distances below the chart; the unit of the values at their left.
  func drawDistances(_ frame: inout Frame, unit: String) {
    let y = plot.maxY
    frame.put(unit, at: plot.x - 8, y, .dim, width: 7, align: .right)
    let step = ChartAxis.distanceStep(distance, room: plot.width)
    let isLong = step >= 1000
    var metres = step
    var end = plot.x
    while metres <= distance {
      let text = isLong ? "\(Int(metres / 1000)) km" : "\(Int(metres)) m"
      let x = column(metres) - text.columns / 2
      if x > end, x + text.columns <= plot.maxX + 2 {
        frame.put(text, at: x, y, .dim)
        end = x + text.columns
      }
      metres += step
    }
  }
}
