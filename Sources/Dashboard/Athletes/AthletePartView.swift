import Athletics
import TerminalUI

/// Draws one part of an athlete's page.
enum AthletePartView {
  static func draw(
    _ part: AthletePart,
    _ state: AppState,
    onto surface: inout Surface,
    in rect: Rect
  ) {
    let athletes = state.athletes
    let lines = athletes.lines[part] ?? []
    let focused = state.activeSection == .athletes && athletes.part == part
    let count = lines.count(where: \.isChosen)
    let inside = Box(
      title(of: part, athletes),
      note: count == 0 ? "" : "\((athletes.chosen[part] ?? 0) + 1 > lines.count ? 0 : count)",
      isFocused: focused
    ).draw(into: &surface.frame, in: rect)
    guard inside.height >= 1, inside.width >= 20 else { return }
    guard !lines.isEmpty else {
      surface.frame.put(empty(part), at: inside.x + 1, inside.y, .dim, width: inside.width - 2)
      return
    }
    let columns = AthleteColumns(part, isRival: athletes.rival != nil, width: inside.width)
    var table = Table(
      columns: columns.columns,
      count: lines.count,
      selected: athletes.chosen[part],
      offset: max(0, (athletes.chosen[part] ?? 0) - inside.height / 2),
      showsHeader: inside.height >= 4 && part != .medals,
      isFocused: focused
    ) { index in columns.row(lines[index]) }
    table.spacing = 1
    if !focused { table.selected = nil }
    let rows = inside.inset(top: table.showsHeader ? 1 : 0)
    for (row, index) in table.draw(into: &surface.frame, in: inside).enumerated()
    where lines[index].isChosen {
      surface.touch(.athleteLine(part, index), in: rows.row(row))
    }
  }

  /// The heading; of the races that of a head-to-head, while there is one.
  static func title(of part: AthletePart, _ athletes: AthletesState) -> String {
    guard part == .races, let both = athletes.headToHead else { return part.title }
    return "\(both.first.familyName) \(both.firstWins) – \(both.secondWins) "
      + both.second.familyName
  }

  private static func empty(_ part: AthletePart) -> String {
    switch part {
    case .bests: "no mark in the library"
    case .records: "no world record or best in the book"
    case .medals: "no medal or title in the facts"
    case .races: "no race in the library"
    }
  }
}
