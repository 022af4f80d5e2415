import Athletics
import TerminalUI

/// The columns of one part of an athlete's page in a given width.
struct AthleteColumns {
  let columns: [Table.Column]

  init(_ part: AthletePart, isRival: Bool, width: Int) {
    switch part {
    case .bests:
      columns = [
        Table.Column("event", .fixed(16)), Table.Column("mark", .fixed(9), align: .right),
        Table.Column("date", .fixed(11), align: .right),
        Table.Column("age", .fixed(5), align: .right),
        Table.Column("where", .flexible),
      ]
    case .records:
      columns = [
        Table.Column("", .fixed(1)), Table.Column("event", .fixed(width >= 60 ? 14 : 10)),
        Table.Column("mark", .fixed(8), align: .right),
        Table.Column("date", .fixed(11), align: .right),
        Table.Column("days", .fixed(5), align: .right), Table.Column("", .flexible),
      ]
    case .medals:
      columns = [
        Table.Column("", .fixed(3), align: .right), Table.Column("", .fixed(15)),
        Table.Column("", .fixed(10)), Table.Column("", .fixed(8), align: .right),
        Table.Column("", .fixed(11), align: .right), Table.Column("", .flexible),
      ]
    case .races where isRival: columns = Self.rival(width)
    case .races: columns = Self.races(width)
    }
  }

  func row(_ line: AthleteLine) -> Table.Row {
    switch line.look {
    case .columns(let items): .items(items)
    case .sentence(let text, let style): .text(text, style: style)
    case .heading(let word): .separator(word)
    }
  }

  private static func races(_ width: Int) -> [Table.Column] {
    let isWide = width >= 70
    return [
      Table.Column("", .fixed(1)), Table.Column("date", .fixed(11), align: .right),
      Table.Column("event", .fixed(isWide ? 13 : 10)), Table.Column("", .fixed(3), align: .right),
      Table.Column("mark", .fixed(9), align: .right), Table.Column("", .fixed(isWide ? 10 : 0)),
      Table.Column("age", .fixed(5), align: .right),
      Table.Column(isWide ? "splits" : "", .fixed(isWide ? 6 : 0), align: .right),
      Table.Column("where", .flexible),
    ]
  }

  private static func rival(_ width: Int) -> [Table.Column] {
    [
      Table.Column("", .fixed(1)), Table.Column("date", .fixed(11), align: .right),
      Table.Column("event", .fixed(width >= 66 ? 10 : 8)), Table.Column("won", .fixed(12)),
      Table.Column("by", .fixed(7), align: .right), Table.Column("", .fixed(8), align: .right),
      Table.Column("", .fixed(8), align: .right),
      Table.Column("where", width >= 70 ? .flexible : .fixed(0)),
    ]
  }
}
