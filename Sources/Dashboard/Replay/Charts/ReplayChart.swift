/// What the chart of a replay shows of the chosen runner.
package enum ReplayChart: String, CaseIterable, Hashable, Sendable {
  /// The pace of each lap, faster or slower than a target.
  case laps
  /// Seconds ahead of lights, a ghost or the other runners.
  case gap
  /// The speed, and the pace that it makes.
  case speed
  /// Seconds ahead of even pace to the runner's own time.
  case even

  /// The chart after this one, the first after the last.
  var next: ReplayChart {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}

/// What a chart measures the chosen runner against.
package enum ChartReference: Hashable, Sendable {
  /// A wave of pacing lights, by its place among them.
  case lights(Int)
  /// A ghost, by its place among them.
  case ghost(Int)
  /// Whoever of the other runners is first.
  case others
  /// Even pace to the record that stood before the race.
  case record
  /// Even pace to the runner's own time.
  case even
}

/// Which chart is shown, against whom, and what there is to draw.
package struct ChartState: Hashable, Sendable {
  /// The chart asked for; `nil` for the one that suits the race.
  package internal(set) var chart: ReplayChart?
  /// Against whom, as asked for; a chart that cannot be takes its own first.
  package internal(set) var reference: ChartReference?
  /// Whether a chart is shown where it has no place of its own.
  package internal(set) var isOpen = false
  /// What the differences of the laps are to.
  var lapsAgainst = ""
  /// What is drawn, worked out once for the runner, the chart and the reference.
  var plot = ChartPlot(title: "chart", unit: "", content: .nothing("No race is open."))
}
