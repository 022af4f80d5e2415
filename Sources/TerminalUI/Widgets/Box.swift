/// A rounded frame with a title at the left of its top edge and a note at the right.
package struct Box: Sendable {
  /// What the box holds.
  package var title: String
  /// The rule or filter in force.
  package var note: String
  /// A line in the bottom edge.
  package var footer: String
  /// Whether keys go here.
  package var isFocused: Bool

  /// Makes a box.
  package init(_ title: String, note: String = "", footer: String = "", isFocused: Bool = false) {
    self.title = title
    self.note = note
    self.footer = footer
    self.isFocused = isFocused
  }

  /// What is inside the edges of `rect`.
  package static func inside(_ rect: Rect) -> Rect { rect.inset(by: 1) }

  /// Draws the edges and their texts, and empties the inside.
  ///
  /// - Returns: the inside.
  @discardableResult
  package func draw(into frame: inout Frame, in rect: Rect) -> Rect {
    guard rect.width >= 2, rect.height >= 2 else {
      return Rect(x: rect.x, y: rect.y, width: 0, height: 0)
    }
    let bottom = rect.maxY - 1
    let right = rect.maxX - 1
    frame.horizontalLine(at: rect.x + 1, bottom, length: rect.width - 2, style)
    frame.verticalLine(at: rect.x, rect.y + 1, length: rect.height - 2, style)
    frame.verticalLine(at: right, rect.y + 1, length: rect.height - 2, style)
    frame.put("╰", at: rect.x, bottom, style)
    frame.put("╯", at: right, bottom, style)
    drawTop(into: &frame, in: rect)
    drawFooter(into: &frame, in: rect)
    let inside = Self.inside(rect)
    frame.fill(inside)
    return inside
  }

  /// Draws the top edge alone, for a title that changes.
  ///
  /// Texts stand in the edge between blanks, `╭─ title ── note ╮`; the note gives way first.
  package func drawTop(into frame: inout Frame, in rect: Rect) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    frame.horizontalLine(at: rect.x + 1, rect.y, length: rect.width - 2, style)
    frame.put("╭", at: rect.x, rect.y, style)
    frame.put("╮", at: rect.maxX - 1, rect.y, style)
    let room = rect.width - 4
    guard room >= 3 else { return }
    let titleStyle = isFocused ? Style(.accent, .bold) : Style.title
    let used = edgeText(title, into: &frame, at: rect.x + 2, rect.y, room: room, titleStyle)
    let left = room - used - (used > 0 ? 1 : 0)
    if !note.isEmpty, left >= 6 {
      let width = min(note.columns + 2, left)
      let start = rect.maxX - 1 - width
      edgeText(note, into: &frame, at: start, rect.y, room: width, .dim)
    }
  }

  private func drawFooter(into frame: inout Frame, in rect: Rect) {
    edgeText(footer, into: &frame, at: rect.x + 2, rect.maxY - 1, room: rect.width - 4, .dim)
  }

  private var style: Style { Style(isFocused ? .focusedBorder : .border) }

  @discardableResult
  private func edgeText(
    _ text: String,
    into frame: inout Frame,
    at x: Int,
    _ y: Int,
    room: Int,
    _ style: Style
  ) -> Int {
    guard !text.isEmpty, room >= 3 else { return 0 }
    let width = min(text.columns, room - 2)
    frame.fill(Rect(x: x, y: y, width: width + 2, height: 1))
    frame.put(text, at: x + 1, y, style, width: width)
    return width + 2
  }
}
