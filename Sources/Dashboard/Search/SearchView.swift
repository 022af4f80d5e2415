import Athletics
import ReplayEngine
import TerminalUI

/// Draws the line that is typed, and below it what it finds.
enum SearchView {
  static func draw(
    _ search: SearchState,
    _ state: AppState,
    onto surface: inout Surface,
    in body: Rect
  ) {
    let inside = Dialogue.draw(
      search.lead.title,
      note: search.text.isEmpty ? "" : "\(search.entries.count)",
      footer: footer(search),
      width: min(120, body.width - 4),
      height: min(body.height, 28),
      onto: &surface,
      in: body
    )
    surface.frame.put(">", at: inside.x + 1, inside.y, .accent)
    search.input.draw(
      into: &surface.frame,
      in: Rect(x: inside.x + 3, y: inside.y, width: inside.width - 4, height: 1)
    )
    let list = inside.inset(top: 2, right: 1)
    let isSpoken = SearchReducer.isSpoken(search)
    guard !search.entries.isEmpty, !isSpoken else {
      let sentence =
        isSpoken
        ? SpokenCommand.hint(search.input.text)
        : "Nothing matches; Backspace widens the search."
      surface.frame.put(sentence, at: list.x + 1, list.y, .dim, width: list.width - 2)
      return
    }
    drawEntries(search, state, onto: &surface, in: list)
  }

  private static func drawEntries(
    _ search: SearchState,
    _ state: AppState,
    onto surface: inout Surface,
    in rect: Rect
  ) {
    let kindWidth = search.recentCount > 0 ? 14 : 7
    var table = Table(
      columns: [
        Table.Column("", .fixed(1)), Table.Column("", .flexible(5)), Table.Column("", .fixed(1)),
        Table.Column("", .flexible(4)), Table.Column("", .fixed(kindWidth), align: .right),
      ],
      count: search.entries.count,
      selected: search.selected,
      offset: max(0, search.selected - rect.height / 2),
      showsHeader: false
    ) { index in
      row(search.entries[index], isRecent: index < search.recentCount, state)
    }
    table.spacing = 1
    let drawn = table.draw(into: &surface.frame, in: rect)
    for (line, index) in drawn.enumerated() { surface.touch(.listRow(index), in: rect.row(line)) }
  }

  private static func row(
    _ entry: SearchEntry,
    isRecent: Bool,
    _ state: AppState
  ) -> Table.Row {
    let isFollowed = isFollowed(entry, state)
    return .items([
      Table.Item(entry.sign, .accent),
      Table.Item(entry.title, isFollowed ? .role(.followed) : nil),
      Table.Item(isFollowed ? "★" : "", .role(.followed)),
      Table.Item(entry.detail(state.keys), .dim),
      Table.Item((isRecent ? "recent " : "") + entry.kind, .dim),
    ])
  }

  private static func isFollowed(_ entry: SearchEntry, _ state: AppState) -> Bool {
    guard case .hit(let hit) = entry else { return false }
    if hit.kind == .nation { return state.followed.contains(hit.id) }
    return hit.athlete.map { Following.includes($0, in: state.followed) } ?? false
  }

  private static func footer(_ search: SearchState) -> String {
    let spoken = "seek 1000m goes there"
    return search.lead == .actions
      ? "Enter does it or goes there · \(spoken) · Esc closes" : "Enter goes there · Esc closes"
  }
}
