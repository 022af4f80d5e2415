import TerminalUI

/// The box of something that lies over the panes.
enum Dialogue {
  /// Draws an empty box in the middle of the body, at most so large.
  ///
  /// - Returns: the inside.
  static func draw(
    _ title: String,
    note: String = "",
    footer: String = "",
    width: Int,
    height: Int,
    onto surface: inout Surface,
    in body: Rect
  ) -> Rect {
    let width = min(width, body.width)
    let height = min(height, body.height)
    let place = Rect(
      x: body.x + (body.width - width) / 2,
      y: body.y + (body.height - height) / 2,
      width: width,
      height: height
    )
    surface.coverTargets()
    surface.frame.restyle(body) { $0 = Style(.dim) }
    return Box(title, note: note, footer: footer, isFocused: true)
      .draw(into: &surface.frame, in: place)
  }
}
