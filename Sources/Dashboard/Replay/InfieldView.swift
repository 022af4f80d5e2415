import Athletics
import ReplayEngine
import TerminalUI

/// Draws clock, laps to go, leader, lights and ghosts in the infield.
struct InfieldView {
  /// What stands below clock and laps, the most telling first, and what the signs mean.
  struct Lines {
    fileprivate let lines: [InfieldText.Line]
    fileprivate let legend: [InfieldText.Line]
    private let columns: Int

    /// Chooses what there is room for.
    init(_ replay: ReplayState, _ figures: ReplayMoment, in room: Rect) {
      guard room.height >= 1, room.width >= 8 else {
        (lines, legend, columns) = ([], [], 0)
        return
      }
      let text = InfieldText(replay, figures, width: room.width)
      let all = text.lines.filter { $0.text.columns <= room.width }
      let lines = Array(all.prefix(max(0, room.height - 2)))
      let left = room.height - 2 - lines.count
      legend = !lines.isEmpty && left >= 2 ? Array(text.legend.prefix(left - 1)) : []
      self.lines = lines
      columns = (lines + legend).map(\.text.columns).max() ?? 0
    }

    fileprivate func size(below head: [InfieldText.Line], in room: Rect) -> Size {
      let gap = legend.isEmpty ? 0 : 1
      let columns = head.reduce(columns) { max($0, $1.text.columns) }
      return Size(
        width: min(columns, room.width),
        height: head.count + lines.count + gap + legend.count
      )
    }
  }

  /// The cells it takes, which it empties before it draws.
  let rect: Rect
  private let head: [InfieldText.Line]
  private let below: Lines

  /// Puts clock and laps over the lines, in the middle of the room.
  init(_ head: [InfieldText.Line], over lines: Lines, in room: Rect) {
    let hasRoom = room.height >= 1 && room.width >= 8
    self.head = hasRoom ? Array(head.prefix(room.height)) : []
    below = lines
    let size = lines.size(below: self.head, in: room)
    rect = Rect(
      x: room.x + (room.width - size.width) / 2,
      y: room.y + (room.height - size.height) / 2,
      width: size.width,
      height: size.height
    )
  }

  /// Draws the lines, one below the other, in the middle.
  func draw(_ frame: inout Frame) {
    frame.fill(rect)
    var y = rect.y
    for line in head { put(line, &frame, &y) }
    for line in below.lines { put(line, &frame, &y) }
    y += 1
    for line in below.legend { put(line, &frame, &y) }
  }

  /// Draws the first line alone, which no tick leaves as it was.
  func drawClock(_ frame: inout Frame) {
    guard let clock = head.first else { return }
    var y = rect.y
    put(clock, &frame, &y)
  }

  private func put(_ line: InfieldText.Line, _ frame: inout Frame, _ y: inout Int) {
    frame.put(line.text, at: rect.x, y, line.style, width: rect.width, align: .centre)
    y += 1
  }
}
