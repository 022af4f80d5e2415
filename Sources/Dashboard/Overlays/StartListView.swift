import Athletics
import TerminalUI

/// Draws the start list of a unit that has no results to show yet.
enum StartListView {
  static func draw(
    _ entries: [Entry],
    _ detail: UnitDetailState,
    _ state: AppState,
    onto surface: inout Surface,
    in list: Rect
  ) {
    let lane = entries.contains { $0.lane != nil } ? 3 : 0
    let bib = min(6, entries.compactMap { $0.bib?.columns }.max() ?? 0)
    let team = max(3, min(24, entries.map(\.athlete.nation.columns).max() ?? 0))
    let columns = [lane, bib].filter { $0 > 0 }.map { Table.Column("", .fixed($0), align: .right) }
    let table = Table(
      columns: columns + [Table.Column("", .flexible), Table.Column("", .fixed(team))],
      count: entries.count,
      selected: detail.selected,
      showsHeader: false
    ) { index in
      let entry = entries[index]
      let isFollowed = Following.includes(entry.athlete, in: state.followed)
      let members = entry.members.isEmpty ? "" : " (\(entry.members.joined(separator: ", ")))"
      var items: [Table.Item] = []
      if lane > 0 { items.append(Table.Item(entry.lane.map(String.init) ?? "", .bold)) }
      if bib > 0 { items.append(Table.Item(entry.bib ?? "", .dim)) }
      return .items(
        items + [
          Table.Item(
            entry.athlete.name + members + (isFollowed ? " ★" : ""),
            isFollowed ? .role(.followed) : nil
          ), Table.Item(entry.athlete.nation, .dim),
        ]
      )
    }
    let drawn = table.draw(into: &surface.frame, in: list)
    for (line, index) in drawn.enumerated() { surface.touch(.listRow(index), in: list.row(line)) }
  }
}
