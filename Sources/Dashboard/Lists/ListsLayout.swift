import Athletics
import TerminalUI

/// How the rows of the lists pane are shared out: headings, lines, what is said below them.
struct ListsLayout {
  /// Sentences below the list, the first first.
  let notes: [(text: String, style: Style)]
  /// Whether there is room for headings.
  let showsHeader: Bool
  /// Lines on the screen.
  let rows: Int

  /// The layout of the pane when it fills the screen.
  init(_ state: AppState) {
    self.init(state, inside: Box.inside(AppView.body(of: state.size)))
  }

  /// The layout inside the edges of a box.
  init(_ state: AppState, inside: Rect) {
    let room = inside.height >= 14 ? 5 : inside.height >= 8 ? 2 : 0
    notes = Self.notes(state, width: inside.width - 2, room: room)
    showsHeader = inside.height >= 5
    rows = max(0, inside.height - notes.count - (showsHeader ? 1 : 0))
  }

  private static func notes(
    _ state: AppState,
    width: Int,
    room: Int
  ) -> [(text: String, style: Style)] {
    guard let page = state.lists.page else { return [] }
    var notes: [(text: String, style: Style)] = []
    if let asked = state.lists.asked, let rank = asked.rank {
      let lines = ListText.wouldRank(asked.mark, rank).wrapped(to: width)
      notes += lines.prefix(2).map { ($0, .accent) }
    }
    let partial = page.partial.map { "partial: \($0)" } ?? "not known to lack any mark"
    let lines = partial.wrapped(to: width)
    let shown = max(1, min(room - notes.count, 3))
    if lines.count > shown {
      notes += lines.prefix(shown - 1).map { ($0, .dim) }
      notes.append((lines[(shown - 1)...].joined(separator: " "), .dim))
    } else {
      notes += lines.map { ($0, .dim) }
    }
    return room == 0 ? [] : Array(notes.suffix(room))
  }
}
