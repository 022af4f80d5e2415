import Athletics

/// An axis with round ticks.
struct ChartAxis {
  /// The values marked on the axis, greatest first.
  let ticks: [Double]
  private let precision: TimePrecision
  private let low: Double
  private let high: Double

  /// An axis of seconds, zero always among its ticks.
  ///
  /// - Parameters:
  ///   - values: seconds to be shown.
  ///   - rows: rows of the chart; at most every second one is marked.
  init(values: [Double], rows: Int) {
    let steps: [Double] = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300]
    self.init(
      from: min(values.min() ?? 0, 0),
      to: max(values.max() ?? 0, 0),
      least: 0.2,
      rows: rows,
      steps: steps
    )
  }

  /// An axis of speeds, as high as they go and no lower than they do.
  init(speeds: [Double], rows: Int) {
    let steps: [Double] = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20]
    self.init(
      from: speeds.min() ?? 0,
      to: speeds.max() ?? 1,
      least: 0.4,
      rows: rows,
      steps: steps
    )
  }

  private init(
    from least: Double,
    to most: Double,
    least span: Double,
    rows: Int,
    steps: [Double]
  ) {
    let most = max(most, least + span)
    let step = Self.step(of: steps, over: most - least, count: Double(max(1, rows / 2)))
    let first = (least / step).rounded(.up), last = (most / step).rounded(.down)
    low = least
    high = most
    precision = max(high, -low) < 60 ? .tenths : .seconds
    ticks = stride(from: last, through: first, by: -1).map { $0 * step }
  }

  /// The row of dots for a value, from the top.
  func dot(_ value: Double, rows: Int) -> Int {
    let share = (high - value) / (high - low)
    return Int((share * Double(rows * 4 - 1)).rounded())
  }

  /// A tick as printed: `+1.5`, `0`, `-0.5`.
  func label(_ value: Double) -> String {
    if value == 0 { return "0" }
    return MarkFormat.gap(RaceTime(estimatedSeconds: value), precision: precision)
  }

  /// The least step of which no more than so many fit; beyond the greatest it is doubled.
  private static func step(of steps: [Double], over span: Double, count: Double) -> Double {
    if let step = steps.first(where: { span / $0 <= count }) { return step }
    var step = steps[steps.count - 1]
    while span / step > count { step *= 2 }
    return step
  }

  /// Metres between two labels below a chart.
  static func distanceStep(_ distance: Double, room: Int) -> Double {
    let steps: [Double] = [100, 200, 400, 500, 1000, 2000, 5000, 10_000]
    return step(of: steps, over: distance, count: Double(max(8, room)) / 8)
  }
}
