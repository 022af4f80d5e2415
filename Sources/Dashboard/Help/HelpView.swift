import TerminalUI

/// Draws every key, from the key map: those of the focused part first.
enum HelpView {
  static func draw(
    _ keys: KeyMap,
    _ section: Section,
    offset: Int,
    onto surface: inout Surface,
    in body: Rect
  ) {
    let lines = lines(keys, section)
    let wide = body.width >= 110
    let perColumn = wide ? (lines.count + 1) / 2 : lines.count
    let inside = Dialogue.draw(
      "Help",
      note: "keys",
      footer: "↑↓ scroll · Esc closes",
      width: wide ? 116 : 64,
      height: min(body.height, perColumn + 2),
      onto: &surface,
      in: body
    )
    let columnCount = wide ? 2 : 1
    let columnWidth = inside.width / columnCount
    let room = inside.height * columnCount
    let first = max(0, min(offset, lines.count - room))
    for (index, line) in lines.dropFirst(first).prefix(room).enumerated() {
      let x = inside.x + 1 + index / max(1, inside.height) * columnWidth
      let y = inside.y + index % max(1, inside.height)
      switch line {
      case .heading(let text): surface.frame.put(text, at: x, y, .title, width: columnWidth - 2)
      case .entry(let keys, let title):
        surface.frame.put(keys, at: x, y, Style(.accent, .bold), width: 17)
        surface.frame.put(title, at: x + 18, y, .plain, width: columnWidth - 20)
      case .blank: break
      }
    }
  }

  /// The most rows it can be scrolled by.
  static func lastOffset(_ keys: KeyMap, _ section: Section, in body: Rect) -> Int {
    let count = lines(keys, section).count
    let columns = body.width >= 110 ? 2 : 1
    let perColumn = (count + columns - 1) / columns
    return max(0, count - (min(body.height, perColumn + 2) - 2) * columns)
  }

  private enum Line {
    case heading(String)
    case entry(keys: String, title: String)
    case blank
  }

  private static func lines(_ keys: KeyMap, _ section: Section) -> [Line] {
    let others = KeyScope.allCases.filter { $0 != section.scope && $0 != .everywhere }
    var lines: [Line] = []
    for scope in [section.scope, .everywhere] + others {
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading(scope.title))
      for entry in keys.entries(in: scope) {
        lines.append(.entry(keys: entry.keys.joined(separator: " "), title: entry.command.title))
      }
    }
    return lines
  }
}
