import Athletics
import ReplayEngine
import TerminalUI

/// Draws clock, laps to go, leader, lights and ghosts in the infield.
struct InfieldView {
  /// The cells it takes, which it empties before it draws.
  let rect: Rect
  private let lines: [InfieldText.Line]
  private let legend: [InfieldText.Line]

  /// Chooses what there is room for, the most telling first.
  init(_ replay: ReplayState, _ moment: ReplayMoment, in room: Rect) {
    guard room.height >= 1, room.width >= 8 else {
      rect = .zero
      lines = []
      legend = []
      return
    }
    let text = InfieldText(replay, moment, width: room.width)
    var lines = [text.clock, text.laps]
    lines += text.lines.filter { $0.text.columns <= room.width }
    lines = Array(lines.prefix(room.height))
    let whole = lines.count > 2 && lines.count + 2 <= room.height ? text.legend : []
    let legend = Array(whole.prefix(max(0, room.height - lines.count - 1)))
    let height = lines.count + (legend.isEmpty ? 0 : legend.count + 1)
    let width = (lines + legend).map { min($0.text.columns, room.width) }.max() ?? 0
    rect = Rect(
      x: room.x + (room.width - width) / 2,
      y: room.y + (room.height - height) / 2,
      width: width,
      height: height
    )
    self.lines = lines
    self.legend = legend
  }

  /// Draws the lines, one below the other, in the middle.
  func draw(_ frame: inout Frame) {
    frame.fill(rect)
    for (index, line) in lines.enumerated() { put(line, &frame, rect.y + index) }
    for (index, line) in legend.enumerated() { put(line, &frame, rect.y + lines.count + 1 + index) }
  }

  private func put(_ line: InfieldText.Line, _ frame: inout Frame, _ y: Int) {
    frame.put(line.text, at: rect.x, y, line.style, width: rect.width, align: .centre)
  }
}
