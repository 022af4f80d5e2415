import Athletics
import ReplayEngine
import TerminalUI

/// Draws a road race along a line with its 5 km points, and the leaders on a line of their own.
enum RoadView {
  /// Rows of the whole course: counts and lights, the road, its points, and who has passed them.
  private static let courseHeight = 4
  /// Rows of the leaders' stretch: names, lights, the road, its scale, and a gap.
  private static let zoomHeight = 6

  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    guard rect.width >= 20, rect.height >= 3 else { return }
    let inside = rect.inset(left: 2, right: 2)
    let field = RoadField(moment.standings.entries)
    let course = min(rect.height, courseHeight)
    let hasZoom = rect.height >= courseHeight + zoomHeight + 3 && field.seen > 0
    let heights: [Constraint] = [
      .flexible, .fixed(hasZoom ? zoomHeight : 0), .fixed(course),
    ]
    let rows = inside.split(.vertical, heights)
    let head = InfieldText.head(replay, moment)
    let lines = InfieldView.Lines(replay, moment, in: rows[0])
    InfieldView(head, over: lines, in: rows[0]).draw(&frame)
    if hasZoom { RoadZoomView.draw(replay, moment, field, &frame, rows[1]) }
    drawCourse(replay, moment, field, &frame, rows[2])
  }

  private static func drawCourse(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ field: RoadField,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    let y = rect.y + (rect.height >= 3 ? 1 : 0)
    let line = RoadLine(
      rect: Rect(x: rect.x, y: y, width: rect.width, height: 1),
      from: 0,
      to: replay.race.distance.metres
    )
    var taken = TakenCells(Rect(x: rect.x, y: rect.y, width: rect.width, height: y - rect.y + 1))
    line.drawRoad(points(of: replay), &frame)
    _ = line.drawOthers(replay, moment, &taken, &frame)
    line.drawRunners(field, replay, moment, &taken, &frame)
    guard rect.height >= courseHeight, field.seen > 8 else { return }
    drawPassed(replay, field, line, &frame)
  }

  /// How many runners have passed each point.
  private static func drawPassed(
    _ replay: ReplayState,
    _ field: RoadField,
    _ line: RoadLine,
    _ frame: inout Frame
  ) {
    let y = line.rect.y + 2
    var free = line.rect.x + 7
    frame.put("passed", at: line.rect.x, y, .dim)
    for mark in replay.replay.lapBoard.lapMarks {
      let count = field.count(from: mark.metres)
      guard count > 0, let x = line.column(mark.metres) else { continue }
      let text = "\(count)"
      let start = min(x - text.columns / 2, line.rect.maxX - text.columns)
      guard start >= free else { continue }
      frame.put(text, at: start, y)
      free = start + text.columns + 1
    }
  }

  private static func points(of replay: ReplayState) -> [(metres: Double, label: String)] {
    replay.replay.lapBoard.lapMarks.map { mark in
      let isFinish = mark == replay.race.distance
      return (mark.metres, isFinish ? "finish" : "\(mark.millimetres / 1_000_000)")
    }
  }
}
