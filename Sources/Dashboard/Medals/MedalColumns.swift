import Athletics
import TerminalUI

/// The columns of the medal table in a given width.
struct MedalColumns {
  let columns: [Table.Column]
  private let rule: MedalTable.Rule
  private let barStart: Int
  private let barWidth: Int

  init(width: Int, rule: MedalTable.Rule, sorted: MedalsState.Column) {
    self.rule = rule
    func title(_ text: String, _ column: MedalsState.Column) -> String {
      sorted == column ? text + "↓" : text
    }
    var columns = [
      Table.Column(title("rank", .rank), .fixed(5), align: .right),
      Table.Column(title("nation", .nation), .fixed(8)),
      Table.Column(title("G", .gold), .fixed(3), align: .right),
      Table.Column(title("S", .silver), .fixed(3), align: .right),
      Table.Column(title("B", .bronze), .fixed(3), align: .right),
      Table.Column(title("all", .total), .fixed(4), align: .right),
    ]
    var used = 1 + 5 + 8 + 3 + 3 + 3 + 4 + 6
    if rule == .placing {
      columns.append(Table.Column("points", .fixed(7), align: .right))
      used += 8
    }
    self.columns = columns
    barStart = used + 1
    barWidth = max(0, width - barStart - 1)
  }

  func row(
    _ row: MedalTable.Row,
    previous: MedalTable.Row?,
    isFollowed: Bool
  ) -> Table.Row {
    let rank = previous?.rank == row.rank ? "=" : "\(row.rank)"
    var items: [Table.Item] = [
      Table.Item(rank, .dim),
      Table.Item(row.nation + (isFollowed ? " ★" : ""), isFollowed ? .role(.followed) : .bold),
      count(row.gold, .gold), count(row.silver, .silver), count(row.bronze, .bronze),
      Table.Item("\(row.total)"),
    ]
    if rule == .placing { items.append(Table.Item(Self.points(row.points))) }
    return .items(items)
  }

  /// A bar of the medals, one cell a medal where there is room: gold, silver, bronze.
  func drawBar(_ row: MedalTable.Row, most: Int, _ frame: inout Frame, in place: Rect) {
    guard barWidth >= 6, most > 0, row.total > 0 else { return }
    let scale = min(1, Double(barWidth) / Double(most))
    var x = place.x + barStart
    var medals = 0
    let parts: [(Int, Role, Unicode.Scalar)] = [
      (row.gold, .gold, "█"), (row.silver, .silver, "▓"), (row.bronze, .bronze, "░"),
    ]
    for (amount, role, scalar) in parts {
      medals += amount
      let end = place.x + barStart + Int((Double(medals) * scale).rounded())
      frame.fill(
        Rect(x: x, y: place.y, width: max(0, end - x), height: 1),
        .role(role),
        with: scalar
      )
      x = max(x, end)
    }
  }

  /// Points with a decimal only where a place was shared.
  static func points(_ points: Double) -> String {
    let tenths = Int((points * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private func count(_ amount: Int, _ role: Role) -> Table.Item {
    amount == 0 ? Table.Item("0", .dim) : Table.Item("\(amount)", .role(role, .bold))
  }
}
