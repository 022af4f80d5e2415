import Athletics
import TerminalUI

/// The columns of a list in a given width.
struct ListColumns {
  let columns: [Table.Column]
  let spacing: Int
  private let showsBirth: Bool

  init(width: Int, total: Int, query: MarkQuery) {
    func title(_ text: String, _ column: MarkQuery.Column) -> String {
      query.column == column ? text + (query.isReversed ? "↑" : "↓") : text
    }
    let isWide = width >= 100
    let rank = max(4, total.grouped.columns + 1)
    spacing = isWide ? 2 : 1
    showsBirth = isWide
    var columns = [
      Table.Column("rank", .fixed(rank), align: .right),
      Table.Column(title("mark", .mark), .fixed(isWide ? 9 : 8), align: .right),
      Table.Column("", .fixed(2)),
      Table.Column(title("athlete", .athlete), .flexible(5)),
      Table.Column(title(isWide ? "nation" : "nat", .nation), .fixed(isWide ? 7 : 4)),
      Table.Column(title("age", .age), .fixed(5), align: .right),
    ]
    if showsBirth { columns.append(Table.Column("born", .fixed(10))) }
    columns.append(Table.Column(title("date", .date), .fixed(10)))
    let place = query.isOfCountingMarks ? "place" : "cannot count"
    columns.append(Table.Column(title(place, .place), .flexible(isWide ? 6 : 3)))
    let track = isWide ? 5 : query.track == nil ? 4 : 0
    columns.append(Table.Column(isWide ? "track" : "", .fixed(track)))
    self.columns = columns
  }

  /// One line, its rank as `=` where it shares that of the line above.
  func row(_ line: RankedMark, rank: String, isFollowed: Bool) -> Table.Row {
    let signs = (isFollowed ? "★" : " ") + (line.raceID == nil ? " " : "▶")
    var items: [Table.Item] = [
      Table.Item(rank, .dim),
      Table.Item(line.printedMark, .bold),
      Table.Item(signs, isFollowed ? .role(.followed) : .accent),
      Table.Item(line.athlete.name, isFollowed ? .role(.followed) : nil),
      Table.Item(line.athlete.nation),
      Table.Item(line.age?.shortText ?? ""),
    ]
    if showsBirth { items.append(Table.Item(line.birth?.iso ?? "", .dim)) }
    items.append(Table.Item(line.date?.iso ?? ""))
    items.append(
      line.reason.map { Table.Item($0, .role(.warning)) } ?? Table.Item(line.place ?? "", .dim)
    )
    items.append(Table.Item(line.track.suffix, .dim))
    return .items(items)
  }

  /// The mark asked for, between its neighbours.
  func row(asked rank: MarkRank, _ mark: Mark) -> Table.Row {
    let place = (rank.levelCount > 0 ? "=" : "") + rank.rank.grouped
    return .items(
      [
        Table.Item(place), Table.Item(mark.printed), Table.Item("◂"),
        Table.Item("would stand here"),
      ],
      style: .role(.accent, .bold)
    )
  }
}
