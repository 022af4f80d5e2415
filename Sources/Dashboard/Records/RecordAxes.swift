import Athletics
import TerminalUI

/// Days to the right and seconds upwards, in the cells of a plot.
struct RecordAxes {
  /// Columns at the left for the marks, the axis itself the last of them.
  static let gutter = 9

  /// Where the line stands.
  let plot: Rect
  /// The days from the left to the right edge.
  let days: ClosedRange<Double>
  /// The seconds from the bottom to the top.
  let seconds: ClosedRange<Double>

  /// The column of dots of a day.
  func dotX(_ day: Double) -> Int {
    let share = (day - days.lowerBound) / max(days.upperBound - days.lowerBound, 1)
    return Int((share * Double(plot.width * 2 - 1)).rounded())
  }

  /// The row of dots of a mark, from the top.
  func dotY(_ value: Double) -> Int {
    let share = (seconds.upperBound - value) / (seconds.upperBound - seconds.lowerBound)
    return Int((share * Double(plot.height * 4 - 1)).rounded())
  }

  /// The cell of a day and a mark.
  func cell(_ day: Double, _ value: Double) -> Position {
    Position(x: plot.x + dotX(day) / 2, y: plot.y + dotY(value) / 4)
  }

  /// Draws marks at the left and dates below.
  func draw(_ frame: inout Frame) {
    frame.verticalLine(at: plot.x - 1, plot.y, length: plot.height)
    drawMarks(&frame)
    drawDates(&frame)
  }

  private func drawMarks(_ frame: inout Frame) {
    let steps: [Double] = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600]
    let span = seconds.upperBound - seconds.lowerBound
    let room = Double(max(1, plot.height / 2))
    let step = steps.first { span / $0 <= room } ?? 1200
    let precision: TimePrecision = step < 0.1 ? .hundredths : step < 1 ? .tenths : .seconds
    var tick = (seconds.lowerBound / step).rounded(.up)
    while tick * step <= seconds.upperBound {
      let y = plot.y + dotY(tick * step) / 4
      let text = MarkFormat.time(RaceTime(estimatedSeconds: tick * step), precision: precision)
      frame.put(text, at: plot.x - Self.gutter, y, .dim, width: Self.gutter - 2, align: .right)
      frame.put("┤", at: plot.x - 1, y, .role(.border))
      tick += 1
    }
  }

  private func drawDates(_ frame: inout Frame) {
    var end = plot.x - 1
    for (day, text) in dates {
      let x = plot.x + dotX(Double(day)) / 2 - text.columns / 2
      guard x > end, x + text.columns <= plot.maxX + 1 else { continue }
      frame.put(text, at: x, plot.maxY, .dim)
      end = x + text.columns
    }
  }

  /// The dates below the graph, as round as their number allows.
  private var dates: [(day: Int, text: String)] {
    let length = days.upperBound - days.lowerBound
    let room = Double(max(2, plot.width / 14))
    let first = CalendarDate(daysSince1970: Int(days.lowerBound.rounded(.up)))
    let last = CalendarDate(daysSince1970: Int(days.upperBound.rounded(.down)))
    if length / 366 >= 3 {
      let step = [1, 2, 5, 10, 20, 50, 100].first { length / 365 / Double($0) <= room } ?? 200
      return stride(from: first.year / step * step, through: last.year, by: step)
        .map { CalendarDate(year: $0, month: 1, day: 1) }.filter { first <= $0 }
        .map { ($0.daysSince1970, "\($0.year)") }
    }
    if length > 70 {
      let step = [1, 2, 3, 6, 12].first { length / 30 / Double($0) <= room } ?? 12
      let months = first.year * 12...last.year * 12 + 11
      return months.filter { $0 % step == 0 }
        .map { CalendarDate(year: $0 / 12, month: $0 % 12 + 1, day: 1) }
        .filter { first <= $0 && $0 <= last }
        .map { ($0.daysSince1970, "\($0.monthName) \($0.year)") }
    }
    let step = [1, 2, 5, 10, 20].first { length / Double($0) <= room } ?? 40
    return stride(from: first.daysSince1970, through: last.daysSince1970, by: step)
      .map { ($0, CalendarDate(daysSince1970: $0).printed) }
  }
}
