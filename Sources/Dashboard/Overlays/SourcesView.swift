import TerminalUI

/// Draws where a figure comes from.
enum SourcesView {
  static func draw(_ sources: SourcesState, onto surface: inout Surface, in body: Rect) {
    let width = width(in: body)
    let lines = lines(of: sources, in: body)
    let height = min(lines.count + 2, body.height)
    let inside = Dialogue.draw(
      "Source · \(sources.title)",
      note: lines.count > height - 2 ? "↑↓" : "",
      footer: "Esc closes",
      width: width,
      height: height,
      onto: &surface,
      in: body
    )
    let offset = max(0, min(sources.offset, lines.count - inside.height))
    for (index, line) in lines.dropFirst(offset).prefix(inside.height).enumerated() {
      let style: Style = line.hasPrefix("≠") ? .role(.warning) : .plain
      surface.frame.put(line, at: inside.x + 1, inside.y + index, style, width: inside.width - 2)
    }
  }

  /// The most rows it can be scrolled by.
  static func lastOffset(_ sources: SourcesState, in body: Rect) -> Int {
    let count = lines(of: sources, in: body).count
    return max(0, count - (min(count + 2, body.height) - 2))
  }

  private static func width(in body: Rect) -> Int { min(96, body.width - 2) }

  private static func lines(of sources: SourcesState, in body: Rect) -> [String] {
    let room = max(1, width(in: body) - 4)
    return sources.lines.flatMap { $0.isEmpty ? [""] : $0.wrapped(to: room) }
  }
}
