import TerminalUI

/// Draws a list to choose from with the line that narrows it.
enum PickerView {
  static func draw(_ picker: PickerState, onto surface: inout Surface, in body: Rect) {
    let width = min(body.width, Self.width(picker.kind))
    let inside = Dialogue.draw(
      picker.kind.title,
      note: "\(picker.matches.count) of \(picker.items.count)",
      footer: "type to narrow · Enter opens · Esc closes",
      width: width,
      height: min(body.height, max(8, picker.items.count + 4)),
      onto: &surface,
      in: body
    )
    surface.frame.put(">", at: inside.x + 1, inside.y, .accent)
    picker.input.draw(
      into: &surface.frame,
      in: Rect(x: inside.x + 3, y: inside.y, width: inside.width - 4, height: 1)
    )
    let list = inside.inset(top: 2, right: 1)
    guard !picker.matches.isEmpty else {
      let sentence = "Nothing matches; Backspace widens the search."
      surface.frame.put(sentence, at: list.x + 1, list.y, .dim, width: list.width - 2)
      return
    }
    var table = Table(
      columns: columns(picker, width: inside.width),
      count: picker.matches.count,
      selected: picker.selected,
      offset: max(0, picker.selected - list.height / 2),
      showsHeader: false
    ) { index in
      let item = picker.items[picker.matches[index]]
      return .items(item.columns.map { Table.Item($0) })
    }
    table.spacing = 1
    let drawn = table.draw(into: &surface.frame, in: list)
    for (line, index) in drawn.enumerated() { surface.touch(.listRow(index), in: list.row(line)) }
  }

  private static func columns(_ picker: PickerState, width: Int) -> [Table.Column] {
    switch picker.kind {
    case .races:
      let wide = width >= 96
      return [
        Table.Column("", .fixed(10)), Table.Column("", .fixed(wide ? 16 : 11)),
        Table.Column("", .fixed(wide ? 17 : 14)), Table.Column("", .fixed(wide ? 12 : 0)),
        Table.Column("", .flexible), Table.Column("", .fixed(10), align: .right),
        Table.Column("", .fixed(wide ? 20 : 0)),
      ]
    case .meetings:
      return [
        Table.Column("", .fixed(10)), Table.Column("", .fixed(17)), Table.Column("", .flexible),
        Table.Column("", .fixed(width >= 70 ? 9 : 0)),
        Table.Column("", .fixed(width >= 70 ? 10 : 0)),
        Table.Column("", .fixed(8)),
      ]
    case .athletes: return [Table.Column("", .flexible), Table.Column("", .fixed(3))]
    case .recordEvents:
      return [
        Table.Column("", .flexible), Table.Column("", .fixed(8), align: .right),
        Table.Column("", .fixed(width >= 70 ? 22 : 0)),
        Table.Column("", .fixed(width >= 86 ? 11 : 0), align: .right),
      ]
    case .events: return [Table.Column("", .flexible), Table.Column("", .fixed(16))]
    case .recordScopes: return [Table.Column("", .flexible)]
    case .nations: return [Table.Column("", .fixed(4)), Table.Column("", .flexible)]
    }
  }

  private static func width(_ kind: PickerState.Kind) -> Int {
    switch kind {
    case .races, .meetings, .recordEvents, .athletes: 116
    case .events, .nations, .recordScopes: 56
    }
  }
}
