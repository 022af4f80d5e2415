import Athletics
import TerminalUI

/// Draws all-time and yearly lists: only the lines on the screen are looked at.
enum ListsView {
  static func draw(_ state: AppState, onto surface: inout Surface, in rect: Rect) {
    guard let query = state.lists.query else {
      EmptyView.draw("Lists", "No list is open: 7 opens one.", &surface.frame, rect)
      surface.section(.lists, in: rect)
      return
    }
    let inside = Box(
      ListText.title(state),
      note: ListText.filters(query),
      footer: position(state, ListsLayout(state, inside: Box.inside(rect))),
      isFocused: true
    ).draw(into: &surface.frame, in: rect)
    surface.section(.lists, in: rect)
    let layout = ListsLayout(state, inside: inside)
    let body = inside.inset(right: 1, bottom: layout.notes.count)
    if state.lists.count == 0 {
      drawEmpty(state, query, &surface.frame, body)
    } else {
      drawTable(state, query, layout, onto: &surface, in: body)
    }
    for (index, note) in layout.notes.enumerated() {
      let y = body.maxY + index
      surface.frame.put(note.text, at: inside.x + 1, y, note.style, width: inside.width - 2)
    }
  }

  private static func drawTable(
    _ state: AppState,
    _ query: MarkQuery,
    _ layout: ListsLayout,
    onto surface: inout Surface,
    in rect: Rect
  ) {
    let lists = state.lists
    let columns = ListColumns(width: rect.width, total: lists.count, query: query)
    var table = Table(
      columns: columns.columns,
      count: lists.count,
      selected: lists.selected,
      offset: lists.offset,
      showsHeader: layout.showsHeader
    ) { index in
      switch lists.row(index) {
      case .mark(let line):
        columns.row(
          line,
          rank: rank(line, at: index, lists),
          isFollowed: Following.includes(line.athlete, in: state.followed)
        )
      case .asked(let rank):
        lists.asked.map { columns.row(asked: rank, $0.mark) } ?? .text("")
      case .unknown: .text("…")
      }
    }
    table.spacing = columns.spacing
    let drawn = table.draw(into: &surface.frame, in: rect)
    let lines = rect.inset(top: layout.showsHeader ? 1 : 0)
    for (line, index) in drawn.enumerated() { surface.touch(.listRow(index), in: lines.row(line)) }
  }

  /// The rank, `=` below a line of the same rank, `=12` where that line is off the screen.
  private static func rank(_ line: RankedMark, at index: Int, _ lists: ListsState) -> String {
    guard lists.query?.column == .mark, index > 0, case .mark(let above) = lists.row(index - 1),
      above.rank == line.rank
    else { return line.rank.grouped }
    return index == lists.offset ? "=" + line.rank.grouped : "="
  }

  /// `rows 1–30 of 1,234,567`.
  private static func position(_ state: AppState, _ layout: ListsLayout) -> String {
    let lists = state.lists
    guard let page = lists.page else { return "" }
    let first = lists.place(of: lists.offset)
    let end = min(lists.place(of: lists.offset + layout.rows), page.total)
    guard end > first else { return "no rows" }
    return "rows \((first + 1).grouped)–\(end.grouped) of \(page.total.grouped)"
  }

  private static func drawEmpty(
    _ state: AppState,
    _ query: MarkQuery,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    let plain = MarkQuery(discipline: query.discipline, sex: query.sex)
    let isNarrowed =
      (query.track, query.year, query.nation, query.ageGroup)
      != (plain.track, plain.year, plain.nation, plain.ageGroup)
    let sentence =
      state.lists.page == nil
      ? "The list is being loaded."
      : isNarrowed
        ? "No mark of the library fits: c shows all of the event again."
        : "The library has no mark of this event: E chooses another, s the other sex."
    for (index, line) in sentence.wrapped(to: rect.width - 2).enumerated() {
      frame.put(line, at: rect.x + 1, rect.y + 1 + index, .dim, width: rect.width - 2)
    }
  }
}
