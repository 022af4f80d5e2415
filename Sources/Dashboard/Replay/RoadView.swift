import Athletics
import ReplayEngine
import TerminalUI

/// Draws a road race along a line with its 5 km points.
enum RoadView {
  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    guard rect.width >= 20, rect.height >= 3 else { return }
    let line = rect.inset(left: 3, right: 3)
    let y = rect.y + max(1, rect.height * 2 / 3)
    frame.horizontalLine(at: line.x, y, length: line.width, .role(.trackEdge), with: "━")
    let distance = replay.race.distance.metres
    func column(_ metres: Double) -> Int {
      line.x + Int((metres / distance * Double(line.width - 1)).rounded())
    }
    drawPoints(replay, &frame, y: y, column)
    let entries = moment.standings.entries.filter { !$0.isGone }
    for entry in entries.reversed() {
      let style = Style(.runner(entry.runnerIndex), entry.rank == 1 ? .bold : [])
      frame.put(replay.glyphs[entry.runnerIndex], at: column(entry.covered), y, style)
    }
    for wave in moment.waves {
      frame.put("▪", at: column(wave.metres), y - 1, .role(.light, .bold))
    }
    let room = Rect(x: line.x, y: rect.y, width: line.width, height: max(1, y - rect.y - 1))
    InfieldView.draw(replay, moment, &frame, room)
  }

  private static func drawPoints(
    _ replay: ReplayState,
    _ frame: inout Frame,
    y: Int,
    _ column: (Double) -> Int
  ) {
    var free = 0
    for mark in replay.replay.lapBoard.lapMarks {
      let x = column(mark.metres)
      frame.put("┿", at: x, y, .role(.trackEdge))
      let isFinish = mark == replay.race.distance
      let label = isFinish ? "finish" : "\(mark.millimetres / 1_000_000)"
      let start = isFinish ? x - 5 : x - label.columns / 2
      guard start > free else { continue }
      frame.put(label, at: start, y + 1, .dim)
      free = start + label.columns
    }
  }
}
