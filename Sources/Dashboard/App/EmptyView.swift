import TerminalUI

/// A box with a sentence: what would be here, why it is not, which key brings it.
enum EmptyView {
  static func draw(_ title: String, _ sentence: String, _ frame: inout Frame, _ rect: Rect) {
    let inside = Box(title).draw(into: &frame, in: rect)
    let lines = sentence.wrapped(to: max(1, inside.width - 2))
    let top = inside.y + max(0, (inside.height - lines.count) / 2)
    for (index, line) in lines.enumerated() where top + index < inside.maxY {
      frame.put(line, at: inside.x + 1, top + index, .dim, width: inside.width - 2, align: .centre)
    }
  }
}
