import Athletics
import ReplayEngine
import TerminalUI

/// Draws clock, laps to go, leader, lights and ghosts in the infield.
enum InfieldView {
  /// Draws what there is room for, the most telling first.
  ///
  /// - Returns: the cells it took.
  @discardableResult
  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ frame: inout Frame,
    _ room: Rect
  ) -> Rect {
    guard room.height >= 1, room.width >= 8 else { return .zero }
    let text = InfieldText(replay, moment, width: room.width)
    var lines = [text.clock, text.laps]
    lines += text.lines.filter { $0.text.columns <= room.width }
    lines = Array(lines.prefix(room.height))
    let legend = lines.count > 2 && lines.count + 2 <= room.height ? text.legend : []
    let below = Array(legend.prefix(max(0, room.height - lines.count - 1)))
    let height = lines.count + (below.isEmpty ? 0 : below.count + 1)
    let top = room.y + (room.height - height) / 2
    var width = 0
    for (index, line) in lines.enumerated() {
      width = max(width, put(line, &frame, room, top + index))
    }
    for (index, line) in below.enumerated() {
      width = max(width, put(line, &frame, room, top + lines.count + 1 + index))
    }
    return Rect(x: room.x + (room.width - width) / 2, y: top, width: width, height: height)
  }

  private static func put(
    _ line: InfieldText.Line,
    _ frame: inout Frame,
    _ room: Rect,
    _ y: Int
  ) -> Int {
    frame.put(line.text, at: room.x, y, line.style, width: room.width, align: .centre)
  }
}
