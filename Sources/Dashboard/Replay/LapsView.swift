import Athletics
import ReplayEngine
import TerminalUI

/// Draws the laps of the chosen runner as bars, with the difference to the lights.
enum LapsView {
  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    guard let laps = replay.laps, replay.race.runners.indices.contains(replay.chosen) else {
      EmptyView.draw("laps", "Neither a split nor a finish time is known.", &frame, rect)
      return
    }
    let runner = replay.race.runners[replay.chosen]
    let hasLights = laps.rows.contains { $0.lapBehind != nil }
    let inside = Box(
      "laps · \(runner.athlete.familyName)",
      note: hasLights ? "± lights" : ""
    ).draw(into: &frame, in: rect)
    guard inside.height >= 2, inside.width >= 24 else { return }
    let done = laps.rows.lastIndex { $0.cumulative <= moment.time } ?? -1
    let hasNote = inside.height >= 5
    let room = inside.height - (hasNote ? 1 : 0)
    let first = max(0, min(done - room / 2, laps.rows.count - room))
    let scale = BarScale(laps.rows.map(\.pace))
    for (line, index) in laps.rows.indices.dropFirst(first).prefix(room).enumerated() {
      let place = Rect(x: inside.x, y: inside.y + line, width: inside.width, height: 1)
      drawRow(
        index,
        laps,
        isDone: index <= done,
        isRoad: replay.race.lap == nil,
        scale,
        &frame,
        place
      )
    }
    if hasNote {
      frame.put(
        note(laps, moment),
        at: inside.x + 1,
        inside.maxY - 1,
        .dim,
        width: inside.width - 2
      )
    }
  }

  private static func drawRow(
    _ index: Int,
    _ laps: SplitTable,
    isDone: Bool,
    isRoad: Bool,
    _ scale: BarScale,
    _ frame: inout Frame,
    _ place: Rect
  ) {
    let row = laps.rows[index]
    frame.put(
      label(row, isRoad: isRoad),
      at: place.x + 1,
      place.y,
      .dim,
      width: 7,
      align: .right
    )
    guard isDone else { return }
    let style: Style = index == laps.fastest ? .role(.live, .bold) : .plain
    frame.put(lapText(row), at: place.x + 8, place.y, style, width: 9, align: .right)
    let behind = row.lapBehind
    let bar = Rect(
      x: place.x + 18,
      y: place.y,
      width: place.width - 19 - (behind == nil ? 0 : 8),
      height: 1
    )
    let barStyle: Style = index == laps.fastest ? .role(.live) : .role(.bar)
    Bar(scale.fraction(row.pace), barStyle).draw(into: &frame, in: bar)
    if let behind {
      frame.put(
        MarkFormat.gap(behind, precision: .hundredths),
        at: place.maxX - 8,
        place.y,
        behind.ticks <= 0 ? .role(.light) : .dim,
        width: 7,
        align: .right
      )
    }
  }

  /// Metres on the track, kilometres on the road: 21.0975 km are `21.1 km`.
  private static func label(_ row: SplitTable.Row, isRoad: Bool) -> String {
    guard isRoad else { return "\(row.to.millimetres / 1000)" }
    let isWhole = row.to.millimetres % 1_000_000 == 0
    let kilometres = Distance(millimetres: (row.to.millimetres + 50_000) / 1000)
    return MarkFormat.metres(kilometres, decimals: isWhole ? 0 : 1) + " km"
  }

  private static func lapText(_ row: SplitTable.Row) -> String {
    let precision: TimePrecision = row.isEstimated ? .tenths : row.precision
    return (row.isEstimated ? "~" : "") + MarkFormat.time(row.lap, precision: precision)
  }

  private static func note(_ laps: SplitTable, _ moment: ReplayMoment) -> String {
    guard let halves = laps.halves, halves.second.cumulative <= moment.time else {
      return "lap · bar: the longer the faster"
    }
    let estimated = halves.first.isEstimated ? "~" : ""
    let precision: TimePrecision =
      halves.first.isEstimated ? .tenths : min(halves.first.precision, halves.second.precision)
    let first = MarkFormat.time(halves.first.lap, precision: precision)
    let second = MarkFormat.time(halves.second.lap, precision: precision)
    return "halves \(estimated)\(first) · \(estimated)\(second)"
  }
}

/// Makes small differences of pace visible: the slowest lap still has most of a bar.
struct BarScale {
  private let fastest: Double
  private let slowest: Double

  init(_ paces: [Double]) {
    fastest = paces.min() ?? 1
    slowest = paces.max() ?? 1
  }

  /// A share of the bar for seconds a metre: the fastest fills it.
  func fraction(_ pace: Double) -> Double {
    guard slowest > fastest else { return 0.9 }
    return 1 - 0.6 * (pace - fastest) / (slowest - fastest)
  }
}
