import Athletics
import ReplayEngine
import TerminalUI

/// Draws the ghosts chosen and the runners to choose from.
enum GhostPickerView {
  static func draw(
    _ picker: GhostPickerState,
    _ state: AppState,
    onto surface: inout Surface,
    in body: Rect
  ) {
    let company = state.replay?.ghosts ?? GhostCompany()
    let chosen = company.runs.count
    let count = picker.rowCount(chosen: chosen)
    let inside = Dialogue.draw(
      "Ghosts",
      note:
        "\(chosen) of \(Ghost.limit) · \(picker.matches.count) of \(picker.items.count) runners",
      footer: "Enter puts in, takes out · Esc closes",
      width: min(body.width, 116),
      height: min(body.height, max(8, picker.items.count + chosen + 6)),
      onto: &surface,
      in: body
    )
    surface.frame.put(">", at: inside.x + 1, inside.y, .accent)
    picker.input.draw(
      into: &surface.frame,
      in: Rect(x: inside.x + 3, y: inside.y, width: inside.width - 4, height: 1)
    )
    if picker.input.text.isEmpty {
      surface.frame.put(
        "athlete, town, year, event, or a time of your own",
        at: inside.x + 5,
        inside.y,
        .dim,
        width: inside.width - 6
      )
    }
    let list = inside.inset(top: 2, right: 1)
    let selected = picker.selectedIndex(chosen: chosen)
    var table = Table(
      columns: columns(width: inside.width),
      count: count,
      selected: selected,
      offset: max(0, selected - list.height / 2),
      showsHeader: false
    ) { index in
      row(picker.row(at: index, chosen: chosen), picker, company)
    }
    table.spacing = 1
    let drawn = table.draw(into: &surface.frame, in: list)
    for (line, index) in drawn.enumerated() { surface.touch(.listRow(index), in: list.row(line)) }
    if picker.matches.isEmpty, !picker.typesTime, list.height > drawn.count {
      surface.frame.put(
        "Nobody is found; Backspace widens the search.",
        at: list.x + 1,
        list.y + drawn.count,
        .dim,
        width: list.width - 2
      )
    }
  }

  /// The sign, the athlete, nation, event, mark, town and year, and what is known of the way.
  private static func columns(width: Int) -> [Table.Column] {
    [
      Table.Column("", .fixed(2)), Table.Column("", .flexible),
      Table.Column("", .fixed(width >= 96 ? 3 : 0)),
      Table.Column("", .fixed(width >= 96 ? 18 : width >= 70 ? 11 : 0)),
      Table.Column("", .fixed(8), align: .right),
      Table.Column("", .fixed(width >= 96 ? 22 : 17)),
      Table.Column("", .fixed(width >= 70 ? 13 : 0)),
    ]
  }

  private static func row(
    _ row: GhostPickerState.Row,
    _ picker: GhostPickerState,
    _ company: GhostCompany
  ) -> Table.Row {
    switch row {
    case .chosen(let index): return chosen(index, picker, company)
    case .nobody: return .items(["", "no ghosts"], style: .dim)
    case .you:
      let text =
        picker.typesTime ? "you · \(picker.input.text)" : "you · type a time"
      let basis = Table.Item(picker.typesTime ? "~ typical" : "")
      return .items(["", Table.Item(text), "", "", "", "", basis])
    case .runner:
      guard let item = picker.item(of: row) else { return .text("") }
      let isIn = company.runs.contains { run in
        run.ghost.raceID == item.runner.raceID && run.ghost.runner == item.runner.runner
      }
      return .items(texts(item, sign: isIn ? "◌" : "", in: picker))
    }
  }

  /// A ghost in the race, with the letter it bears on the track.
  private static func chosen(
    _ index: Int,
    _ picker: GhostPickerState,
    _ company: GhostCompany
  ) -> Table.Row {
    guard company.runs.indices.contains(index) else { return .text("") }
    let ghost = company.runs[index].ghost
    let sign = "◌\(company.signs[index])"
    let item = picker.items.first {
      $0.runner.raceID == ghost.raceID && $0.runner.runner == ghost.runner
    }
    let items: [Table.Item] =
      item.map { texts($0, sign: sign, in: picker) }
      ?? [
        Table.Item(sign), Table.Item(ghost.label), "", "", Table.Item(ghost.mark ?? ""), "",
        Table.Item(ghost.isEstimated ? "~ typical" : ""),
      ]
    return .items(items, style: .role(.ghost, .bold))
  }

  private static func texts(
    _ item: GhostPickerState.Item,
    sign: String,
    in picker: GhostPickerState
  ) -> [Table.Item] {
    let race = picker.races[item.race]
    let suffix = race.event.track.suffix
    let event = race.event.shortName + (suffix.isEmpty ? "" : " \(suffix)")
    return [
      Table.Item(sign), Table.Item(item.runner.athlete.name),
      Table.Item(item.runner.athlete.nation), Table.Item(event),
      Table.Item(item.runner.mark ?? "–"), Table.Item("\(race.city) \(race.date.year)"),
      Table.Item(basis(item.runner)),
    ]
  }

  private static func basis(_ runner: RunnerSummary) -> String {
    switch runner.splitCount {
    case 0: "~ finish only"
    case 1: "1 split"
    default: "\(runner.splitCount) splits"
    }
  }
}
