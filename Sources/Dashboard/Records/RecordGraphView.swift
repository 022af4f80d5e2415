import Athletics
import TerminalUI

/// Draws a progression as steps through time, with the names of the holders where there is room.
enum RecordGraphView {
  /// What the line through the chosen step is drawn with.
  static let cursor = "┊"

  static func draw(_ state: AppState, _ frame: inout Frame, _ rect: Rect) {
    let records = state.records
    guard let table = records.table else {
      Box("graph").draw(into: &frame, in: rect)
      return
    }
    let isAlone = records.isGraphAlone
    let box = Box(
      isAlone ? table.progression.event.name : "progression",
      note: records.zoom > 0 ? "zoom \(1 << records.zoom)×" : "",
      isFocused: isAlone
    )
    let inside = box.draw(into: &frame, in: rect)
    guard inside.height >= 4, inside.width >= 24 else { return }
    if let line = records.line {
      frame.put(caption(line), at: inside.x + 1, inside.y, width: inside.width - 2)
    }
    let graph = RecordGraph(table)
    let window = graph.window(zoom: records.zoom, around: records.line?.step)
    let plot = inside.inset(left: RecordAxes.gutter, top: 1, right: 2, bottom: 1)
    guard let range = graph.range(in: window) else {
      let sentence = "Nothing of this event was set here by then."
      frame.put(sentence, at: inside.x + 1, inside.y + 1, .dim, width: inside.width - 2)
      return
    }
    let axes = RecordAxes(plot: plot, days: window, seconds: range)
    axes.draw(&frame)
    drawLine(graph, axes, &frame)
    drawPoints(graph, axes, records.line?.step, &frame)
    RecordGraphNames.draw(graph, axes, records.line?.step, &frame)
  }

  /// The chosen step in words.
  private static func caption(_ line: RecordLine) -> String {
    let step = line.step
    let days = line.row.map { " · \(RecordText.stood($0))" } ?? " · does not count"
    return "\(step.printedMark) \(RecordText.holder(step)), \(step.date.printed)\(days)"
  }

  /// A level from each step to the next, and down; nothing where steps are missing.
  private static func drawLine(_ graph: RecordGraph, _ axes: RecordAxes, _ frame: inout Frame) {
    var canvas = BrailleCanvas(width: axes.plot.width, height: axes.plot.height)
    for (index, point) in graph.points.enumerated() {
      let next = index + 1 < graph.points.count ? graph.points[index + 1] : nil
      let y = axes.dotY(point.seconds)
      let start = max(axes.dotX(point.day), 0)
      let end = min(axes.dotX(next?.day ?? graph.end), canvas.dotWidth - 1)
      let style: Style = point.step.ratification == .pending ? .role(.warning) : .role(.bar)
      if point.isBeforeGap {
        for x in stride(from: start, through: end, by: 4) where start <= end {
          canvas.set(x, y, .dim)
        }
      } else if start <= end {
        canvas.line(from: (start, y), to: (end, y), style)
        guard let next, axes.days.contains(next.day) else { continue }
        canvas.line(from: (end, y), to: (end, axes.dotY(next.seconds)), style)
      }
    }
    canvas.draw(into: &frame, in: axes.plot)
  }

  private static func drawPoints(
    _ graph: RecordGraph,
    _ axes: RecordAxes,
    _ chosen: RecordStep?,
    _ frame: inout Frame
  ) {
    let all = graph.points + graph.others
    if let point = all.first(where: { $0.step == chosen }), axes.days.contains(point.day) {
      let x = axes.cell(point.day, point.seconds).x
      for y in axes.plot.rows where frame[x, y].text == " " {
        frame.put(cursor, at: x, y, .accent)
      }
    }
    for point in all where axes.days.contains(point.day) {
      let cell = axes.cell(point.day, point.seconds)
      frame.put(sign(of: point), at: cell.x, cell.y, style(of: point))
    }
    if let point = all.first(where: { $0.step == chosen }), axes.days.contains(point.day) {
      let cell = axes.cell(point.day, point.seconds)
      frame.put(sign(of: point), at: cell.x, cell.y, Style(.accent, [.bold, .reverse]))
    }
  }

  private static func sign(of point: RecordGraph.Point) -> Unicode.Scalar {
    switch point.step.ratification {
    case .notEligible: "✕"
    case .pending: "◌"
    default: point.isStanding ? "●" : "•"
    }
  }

  private static func style(of point: RecordGraph.Point) -> Style {
    switch point.step.ratification {
    case .notEligible: .dim
    case .pending: .role(.warning, .bold)
    default: point.isStanding ? .role(.record, .bold) : .bold
    }
  }
}
