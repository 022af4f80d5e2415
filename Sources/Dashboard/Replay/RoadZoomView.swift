import Athletics
import ReplayEngine
import TerminalUI

/// Draws the stretch of road on which the leaders are, with metres behind the first of them.
enum RoadZoomView {
  /// Lengths of the stretch, in metres.
  private static let spans: [Double] = [100, 200, 500, 1000, 2000]
  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ field: RoadField,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    let span = span(moment, field)
    let lead = span / 20
    let line = RoadLine(
      rect: Rect(x: rect.x, y: rect.maxY - 3, width: rect.width, height: 1),
      from: moment.covered - span,
      to: moment.covered + lead
    )
    let step = span / 5
    let points = (0...5).map { index in
      let back = step * Double(index)
      return (moment.covered - back, index == 0 ? "0 m" : "-\(Int(back))")
    }
    var taken = TakenCells(rect)
    line.drawRoad(points.reversed(), &frame)
    let here = field.count(from: moment.covered - span)
    let title = "\(Int(span)) m behind the leader · \(here) of \(field.seen) runners"
    frame.put(title, at: rect.x, rect.y, .dim, width: rect.width)
    taken.take(rect.x, rect.y, width: title.columns)
    let ghosts = line.drawOthers(replay, moment, &taken, &frame)
    let signs = line.drawRunners(field, replay, moment, &taken, &frame)
    drawNames(signs, ghosts, replay, moment, &taken, &frame)
  }

  /// The shortest stretch that holds the first runners, or the longest that holds one more.
  static func span(_ moment: ReplayMoment, _ field: RoadField) -> Double {
    let entries = moment.standings.entries
    let last = min(RoadLine.named, field.seen) - 1
    for place in stride(from: last, to: 0, by: -1) {
      let metres = entries[place].gapDistance ?? 0
      if let span = spans.first(where: { $0 >= metres }) { return span }
    }
    return spans[1]
  }

  private static func drawNames(
    _ signs: [(x: Int, position: Int)],
    _ ghosts: [Int: Position],
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ taken: inout TakenCells,
    _ frame: inout Frame
  ) {
    let rect = taken.rect
    func put(_ name: String, _ sign: Unicode.Scalar, at x: Int, _ style: Style) {
      let width = name.columns + 2
      let start = max(rect.x, min(x - 1, rect.maxX - width))
      for y in [rect.maxY - 4, rect.maxY - 5] where taken.hasRoom(start, y, width: width) {
        frame.put(sign, at: start, y, style)
        frame.put(name, at: start + 2, y, style)
        taken.take(start, y, width: width)
        return
      }
    }
    for sign in signs.sorted(by: { $0.position < $1.position }).prefix(RoadLine.named) {
      let runner = moment.standings.entries[sign.position].runnerIndex
      let style = Style(.runner(runner), sign.position == 0 ? .bold : [])
      put(replay.names[runner], replay.glyphs[runner], at: sign.x, style)
    }
    for ghost in moment.ghosts {
      guard let cell = ghosts[ghost.index] else { continue }
      let name = replay.ghosts.shortName(of: ghost.index)
      put(name, replay.ghosts.signs[ghost.index], at: cell.x, .role(.ghost))
    }
  }
}
