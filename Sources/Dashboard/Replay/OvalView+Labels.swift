import Athletics
import ReplayEngine
import TerminalUI

extension OvalView {
  /// Names shown beside signs, at most: of few runners, and of a crowd.
  private static let nameLimits = (few: 8, crowd: 4)

  /// The lines across the track by name, and who has finished beside the finish.
  mutating func drawLabels(_ frame: inout Frame) {
    let finish = plan.cell(0, plan.width)
    let row = min(finish.y + 1, plan.rect.maxY - 1)
    let label = Position(x: max(plan.rect.x, finish.x - 5), y: row)
    frame.put("finish", at: label.x, label.y, .dim)
    taken.take(label.x, label.y, width: 6)
    drawFinished(scene.crowd.finished, from: label.x + 7, row, &frame)
    if replay.race.distance == .mile { drawLabel("1500 m", at: plan.along(1500), &frame) }
    if plan.along(0) != plan.geometry.lapLength { drawLabel("start", at: plan.along(0), &frame) }
  }

  /// The finishers in order of finish, ghosts among them, as far as they fit; the others counted.
  private mutating func drawFinished(
    _ runners: [Int],
    from x: Int,
    _ y: Int,
    _ frame: inout Frame
  ) {
    let home = finishers(runners)
    let room = (plan.rect.maxX - x) / 2
    let shown = home.count <= room ? home.count : max(0, room - 2)
    for (index, (sign, style)) in home.prefix(shown).enumerated() {
      frame.put(sign, at: x + 2 * index, y, style)
    }
    if shown < home.count { frame.put("+\(home.count - shown)", at: x + 2 * shown, y, .bold) }
    if !home.isEmpty { taken.take(x, y, width: plan.rect.maxX - x) }
  }

  private func finishers(_ runners: [Int]) -> [(Unicode.Scalar, Style)] {
    var home = runners.map { runner in
      (replay.replay.tracks[runner]?.end, replay.glyphs[runner], Style(.runner(runner)))
    }
    for ghost in scene.finishedGhosts {
      let end = replay.ghosts.runs[ghost].end
      let place = home.firstIndex { $0.0.map { $0 > end } ?? false } ?? home.count
      home.insert((end, replay.ghosts.signs[ghost], Style(.ghost)), at: place)
    }
    return home.map { ($0.1, $0.2) }
  }

  /// A word outside the track where a line crosses it, pushed along where another stands.
  private mutating func drawLabel(_ text: String, at along: Double, _ frame: inout Frame) {
    let width = text.columns
    let edge = plan.cell(along, plan.width), beyond = plan.cell(along, plan.width + 4)
    let cell = Position(x: beyond.x, y: edge.y + (beyond.y - edge.y).signum())
    let shift = cell.y == edge.y ? (cell.x < edge.x ? width : 0) : width / 2
    let first = cell.x - shift
    let left = (0...10).map { first - $0 }
    let columns =
      cell.y > edge.y
      ? left + (1...10).map { first + $0 } : left.flatMap { [$0, 2 * first - $0] }
    let beside = columns.first { taken.hasRoom($0, cell.y, width: width) }
      .map { Position(x: $0, y: cell.y) }
    guard let place = beside ?? taken.place(near: cell, width: width, reach: 3) else { return }
    frame.put(text, at: place.x, place.y, .dim)
    taken.take(place.x, place.y, width: width)
  }

  /// Names of the first runners and of the ghosts, where nothing stands in the way.
  mutating func drawNames(_ frame: inout Frame) {
    let signs = scene.crowd.signs
    let limit = signs.count > 10 ? Self.nameLimits.crowd : Self.nameLimits.few
    for sign in signs.prefix(limit) {
      let style = Style(.runner(sign.runner), sign.runner == scene.leader ? .bold : [])
      let glyph = replay.glyphs[sign.runner]
      drawName(replay.names[sign.runner], glyph, beside: sign.cell, style, &frame)
    }
    for ghost in scene.ghosts {
      let name = replay.ghosts.shortName(of: ghost.index)
      let sign = replay.ghosts.signs[ghost.index]
      drawName(name, sign, beside: ghost.cell, .role(.ghost), &frame)
    }
  }

  /// A name right beside its sign; further away it takes the sign along.
  private mutating func drawName(
    _ name: String,
    _ sign: Unicode.Scalar,
    beside cell: Position,
    _ style: Style,
    _ frame: inout Frame
  ) {
    let width = name.columns
    for x in [cell.x + 2, cell.x - 1 - width]
    where !scene.crowd.isTight(at: cell) && isBesideFree(x, cell, width) {
      frame.put(name, at: x, cell.y, style)
      taken.take(x, cell.y, width: width)
      return
    }
    let plan = plan
    let place = taken.place(near: cell, width: width + 2, reach: 5) { x, y in
      !plan.isOnTrack(x, y)
    }
    guard let place else { return }
    frame.put(sign, at: place.x, place.y, style)
    frame.put(name, at: place.x + 2, place.y, style)
    taken.take(place.x, place.y, width: width + 2)
  }

  /// Whether a name fits between its own sign and whatever comes next.
  private func isBesideFree(_ x: Int, _ cell: Position, _ width: Int) -> Bool {
    let start = x > cell.x ? x : x - 1
    return x >= taken.rect.minX && x + width <= taken.rect.maxX
      && (start..<(start + width + 1)).allSatisfy {
        taken.isFree($0, cell.y) || !taken.rect.columns.contains($0)
      }
  }
}
