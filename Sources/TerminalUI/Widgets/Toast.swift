/// A short notice in a box of its own at the top right.
package struct Toast: Sendable {
  /// One sentence.
  package var text: String
  /// How it looks.
  package var style: Style

  /// Makes a notice.
  package init(_ text: String, _ style: Style = .role(.accent)) {
    self.text = text
    self.style = style
  }

  /// Where the notice stands in `rect`.
  package func place(in rect: Rect) -> Rect {
    let width = min(text.columns + 4, rect.width)
    return Rect(x: rect.maxX - width, y: rect.y, width: width, height: min(3, rect.height))
  }

  /// Draws the notice over what is there.
  package func draw(into frame: inout Frame, in rect: Rect) {
    let inside = Box("", isFocused: true).draw(into: &frame, in: place(in: rect))
    frame.put(text, at: inside.x + 1, inside.y, style, width: inside.width - 2)
  }
}
