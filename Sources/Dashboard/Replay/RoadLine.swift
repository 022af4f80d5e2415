import Athletics
import ReplayEngine
import TerminalUI

/// A stretch of a road on one row of cells, with runners, lights and ghosts on it.
struct RoadLine {
  /// How many of the first keep their signs in a field that fills the road.
  static let named = 8

  /// Where the line runs; the row above it belongs to lights and ghosts.
  let rect: Rect
  /// Metres in the middle of the first column.
  let from: Double
  /// Metres in the middle of the last column.
  let to: Double

  private var step: Double { (to - from) / Double(max(1, rect.width - 1)) }

  /// The column of a point; `nil` off the line.
  func column(_ metres: Double) -> Int? {
    let column = Int(((metres - from) / max(step, 1e-9)).rounded())
    return (0..<rect.width).contains(column) ? rect.x + column : nil
  }

  /// The runners on each column, as places in the order.
  func places(of field: RoadField) -> [Range<Int>] {
    field.columns(from: from - step / 2, step: step, rect.width)
  }

  /// The road itself with a mark at each point, and what stands below it.
  func drawRoad(_ points: [(metres: Double, label: String)], _ frame: inout Frame) {
    frame.horizontalLine(at: rect.x, rect.y, length: rect.width, .role(.trackEdge), with: "━")
    var free = rect.x
    for point in points {
      guard let x = column(point.metres) else { continue }
      frame.put("┿", at: x, rect.y, .role(.trackEdge))
      let start = min(x - point.label.columns / 2, rect.maxX - point.label.columns)
      guard start >= free else { continue }
      frame.put(point.label, at: start, rect.y + 1, .dim)
      free = start + point.label.columns + 1
    }
  }

  /// The runners on the road: a sign for each column, and how many more share it in the row above;
  /// a field that fills the road as a profile of its density.
  ///
  /// - Returns: the column and place in the order of every sign drawn.
  @discardableResult
  func drawRunners(
    _ field: RoadField,
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ taken: inout TakenCells,
    _ frame: inout Frame
  ) -> [(x: Int, position: Int)] {
    let columns = places(of: field)
    let full = columns.count { !$0.isEmpty }
    let crowded = columns.reduce(0) { $0 + $1.count } > max(40, 2 * full)
    var signs: [(x: Int, position: Int)] = []
    for (index, places) in columns.enumerated().reversed()
    where !places.isEmpty && (!crowded || places.lowerBound < Self.named) {
      let x = rect.x + index
      let runner = moment.standings.entries[places.lowerBound].runnerIndex
      let style = Style(.runner(runner), places.lowerBound == 0 ? .bold : [])
      frame.put(replay.glyphs[runner], at: x, rect.y, style)
      taken.take(x, rect.y)
      signs.append((x, places.lowerBound))
    }
    if crowded {
      drawDensity(columns, &taken, &frame)
    } else {
      drawCounts(columns, &taken, &frame)
    }
    return signs
  }

  /// How many runners share a sign's column, columns side by side counted together.
  private func drawCounts(
    _ columns: [Range<Int>],
    _ taken: inout TakenCells,
    _ frame: inout Frame
  ) {
    var hidden = 0
    for (index, places) in columns.enumerated().reversed() {
      hidden += max(0, places.count - 1)
      guard hidden > 0 else { continue }
      let text = "+\(hidden)"
      let x = max(rect.x, min(rect.x + index, rect.maxX - text.columns))
      guard taken.hasRoom(x, rect.y - 1, width: text.columns) else { continue }
      frame.put(text, at: x, rect.y - 1, .bold)
      taken.take(x, rect.y - 1, width: text.columns)
      hidden = 0
    }
    if hidden > 0 { frame.put("+\(hidden)", at: rect.x, rect.y - 1, .bold) }
  }

  private func drawDensity(
    _ columns: [Range<Int>],
    _ taken: inout TakenCells,
    _ frame: inout Frame
  ) {
    let levels = Array("▁▂▃▄▅▆▇█".unicodeScalars)
    let most = columns.map(\.count).max() ?? 1
    for (index, places) in columns.enumerated()
    where !places.isEmpty && taken.isFree(rect.x + index, rect.y - 1) {
      let level = min(levels.count - 1, places.count * levels.count / (most + 1))
      frame.put(levels[level], at: rect.x + index, rect.y - 1, .role(.bar))
      taken.take(rect.x + index, rect.y - 1)
    }
  }

  /// Lights and ghosts in the row above, or in the next one where two meet.
  ///
  /// - Returns: the cells of the ghosts drawn, by their place among the ghosts.
  func drawOthers(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ taken: inout TakenCells,
    _ frame: inout Frame
  ) -> [Int: Position] {
    func free(_ metres: Double) -> Position? {
      guard let x = column(metres) else { return nil }
      return (1...4).map { Position(x: x, y: rect.y - $0) }.first { taken.isFree($0.x, $0.y) }
    }
    for wave in moment.waves where wave.isLit {
      guard let cell = free(wave.metres) else { continue }
      let style = Style(LightSign.role(for: wave.index), .bold)
      frame.put(LightSign.scalar(for: wave.index), at: cell.x, cell.y, style)
      taken.take(cell.x, cell.y)
    }
    var cells: [Int: Position] = [:]
    for ghost in moment.ghosts where ghost.isOnTrack(of: replay.race.distance) {
      guard let cell = free(ghost.position.metres) else { continue }
      frame.put(replay.ghosts.signs[ghost.index], at: cell.x, cell.y, .role(.ghost))
      taken.take(cell.x, cell.y)
      cells[ghost.index] = cell
    }
    return cells
  }
}
