import Athletics
import ReplayEngine
import TerminalUI

/// Draws the laps of the chosen runner as bars, with the difference to a target.
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
    let against = replay.charts.lapsAgainst
    let inside = Box(
      "\(StretchLabel.title(laps, lap: replay.race.lap)) · \(replay.names[replay.chosen])",
      note: against.isEmpty ? "" : "± \(against)"
    ).draw(into: &frame, in: rect)
    guard inside.height >= 2, inside.width >= 24 else { return }
    let done = laps.rows.count { $0.cumulative <= moment.time }
    let notes = notes(laps, done: done, moment, replay.race.lap, width: inside.width - 2)
    let least = inside.height >= 9 ? 2 : (inside.height >= 5 ? 1 : 0)
    let noteRoom = max(least, inside.height - laps.rows.count)
    let shownNotes = notes.prefix(noteRoom)
    let room = inside.height - shownNotes.count
    let first = max(0, min(done - 1 - room / 2, laps.rows.count - room))
    let columns = Columns(laps, lap: replay.race.lap)
    for (line, index) in laps.rows.indices.dropFirst(first).prefix(room).enumerated() {
      drawRow(index, laps, isDone: index < done, columns, &frame, inside.row(line))
    }
    for (line, note) in shownNotes.enumerated() {
      let y = inside.maxY - shownNotes.count + line
      frame.put(note, at: inside.x + 1, y, .dim, width: inside.width - 2)
    }
  }

  /// What all rows have in common.
  private struct Columns {
    let labels: [String]
    let labelWidth: Int
    let scale: BarScale

    init(_ laps: SplitTable, lap: Distance?) {
      labels = laps.rows.map { StretchLabel.text($0, laps, lap: lap) }
      labelWidth = max(4, labels.reduce(0) { max($0, $1.columns) })
      scale = BarScale(laps.rows.map(\.pace))
    }
  }

  private static func drawRow(
    _ index: Int,
    _ laps: SplitTable,
    isDone: Bool,
    _ columns: Columns,
    _ frame: inout Frame,
    _ place: Rect
  ) {
    let row = laps.rows[index]
    let label = columns.labels[index]
    let start = place.x + 1 + columns.labelWidth
    frame.put(
      label,
      at: place.x + 1,
      place.y,
      .dim,
      width: columns.labelWidth,
      align: .right
    )
    guard isDone else { return }
    let isFastest = index == laps.fastest
    let style: Style = isFastest ? .role(.live, .bold) : .plain
    frame.put(LapText.lap(row), at: start, place.y, style, width: 9, align: .right)
    let slower = row.lapBehind.map {
      LapText.difference($0, row, isEstimated: row.isEstimated)
    }
    let bar = Rect(
      x: start + 10,
      y: place.y,
      width: place.maxX - 1 - start - 10 - (slower == nil ? 0 : 8),
      height: 1
    )
    Bar(columns.scale.fraction(row.pace), isFastest ? .role(.live) : .role(.bar))
      .draw(into: &frame, in: bar)
    guard let slower, let behind = row.lapBehind else { return }
    frame.put(
      slower,
      at: place.maxX - 8,
      place.y,
      behind.ticks <= 0 ? .role(.light) : .dim,
      width: 7,
      align: .right
    )
  }

  /// Halves once they are run, fastest and slowest, and what the figures rest on.
  private static func notes(
    _ laps: SplitTable,
    done: Int,
    _ moment: ReplayMoment,
    _ lap: Distance?,
    width: Int
  ) -> [String] {
    var notes: [String] = []
    if let halves = laps.halves, halves.second.cumulative <= moment.time {
      notes += joined(LapText.halves(halves), width)
    }
    notes += joined(LapText.extremes(laps, done: done, lap: lap), width)
    if let precisions = LapText.precisions(laps.rows.prefix(done)) { notes.append(precisions) }
    if notes.isEmpty { notes.append("bar: the longer the faster") }
    return notes
  }

  /// The texts side by side where they fit.
  private static func joined(_ texts: [String], _ width: Int) -> [String] {
    let line = texts.joined(separator: " · ")
    return line.columns <= width && !texts.isEmpty ? [line] : texts
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
