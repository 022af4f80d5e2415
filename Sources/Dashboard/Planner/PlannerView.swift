import Athletics
import ReplayEngine
import TerminalUI

/// Draws the planner: the form above, the table below, which follows each key.
enum PlannerView {
  private static let width = 78
  /// Where the values of the form begin.
  private static let indent = 12

  static func draw(
    _ planner: PlannerState,
    _ state: AppState,
    onto surface: inout Surface,
    in body: Rect
  ) {
    let text = (try? planner.plan()).map(PlanText.init)
    let inside = Dialogue.draw(
      "Planner",
      note: note(state),
      footer: footer(state),
      width: width,
      height: height(planner, text),
      onto: &surface,
      in: body
    )
    let fields = planner.fields
    for (index, field) in fields.enumerated() where index < inside.height {
      draw(field, planner, &surface.frame, inside.row(index))
      surface.touch(.listRow(index), in: inside.row(index))
    }
    let below = inside.inset(left: 1, top: fields.count + 1, right: 1)
    if let text {
      draw(text, planner, &surface.frame, below)
    } else {
      let lines = complaint(planner).wrapped(to: max(1, below.width))
      for (index, line) in lines.prefix(below.height).enumerated() {
        surface.frame.put(line, at: below.x, below.y + index, .role(.error), width: below.width)
      }
    }
  }

  /// The most rows that the table can be scrolled by.
  static func lastOffset(_ planner: PlannerState, in body: Rect) -> Int {
    guard let text = (try? planner.plan()).map(PlanText.init) else { return 0 }
    let height = min(height(planner, text), body.height) - 2
    return max(0, text.table.rows.count - tableRows(in: height - planner.fields.count - 1))
  }

  private static func height(_ planner: PlannerState, _ text: PlanText?) -> Int {
    planner.fields.count + (text.map { $0.table.rows.count + 3 } ?? 3) + 3
  }

  /// Rows of the table in the room below the form, beside averages, headings and halves.
  private static func tableRows(in height: Int) -> Int { max(1, height - 3) }

  private static func note(_ state: AppState) -> String {
    guard let race = state.replay?.race else { return "" }
    return "lights for \(race.event.name) · \(race.venue.city) \(race.date.year)"
  }

  private static func footer(_ state: AppState) -> String {
    let enter = state.replay == nil ? "" : " · Enter sets lights"
    return "↑↓ line · ←→ choose · +- by steps · PgDn rows\(enter) · Esc"
  }

  private static func complaint(_ planner: PlannerState) -> String {
    do {
      _ = try planner.plan()
      return ""
    } catch {
      return error.description
    }
  }
}

extension PlannerView {
  /// One line of the form: its name, and its value with the cursor or the arrows where keys go.
  private static func draw(
    _ field: PlannerState.Field,
    _ planner: PlannerState,
    _ frame: inout Frame,
    _ row: Rect
  ) {
    let isHere = planner.field == field
    frame.put(isHere ? "▌" : " ", at: row.x, row.y, .accent)
    frame.put(name(field), at: row.x + 2, row.y, isHere ? .bold : .dim)
    let value = row.inset(left: indent, right: 1)
    if let input = input(field, planner) {
      if isHere {
        input.draw(
          into: &frame,
          in: Rect(x: value.x, y: value.y, width: min(40, value.width), height: 1)
        )
        let hint = hint(field, planner)
        if hint.columns + 42 <= value.width {
          frame.put(hint, at: value.x + 42, value.y, .dim)
        }
      } else {
        frame.put(input.text, at: value.x, value.y, width: min(40, value.width))
      }
      return
    }
    let choice = isHere ? "‹ \(choice(field, planner)) ›" : choice(field, planner)
    frame.put(choice, at: value.x, value.y, isHere ? .bold : .plain, width: value.width)
  }

  private static func name(_ field: PlannerState.Field) -> String {
    switch field {
    case .distance: "distance"
    case .time: "time"
    case .shape: "shape"
    case .share: "by"
    case .laps: "laps"
    case .course: "run on"
    }
  }

  private static func input(_ field: PlannerState.Field, _ planner: PlannerState) -> TextInput? {
    switch field {
    case .distance: planner.distance
    case .time: planner.time
    case .share: planner.share
    case .laps: planner.laps
    case .shape, .course: nil
    }
  }

  private static func hint(_ field: PlannerState.Field, _ planner: PlannerState) -> String {
    switch field {
    case .distance: "1500, mile, 5k, half"
    case .time: planner.course.lap == nil ? "such as 2:05:00" : "such as 3:46.63"
    case .share: "up to 50%"
    case .laps: "such as 28.0,28.1,…"
    case .shape, .course: ""
    }
  }

  private static func choice(_ field: PlannerState.Field, _ planner: PlannerState) -> String {
    guard field == .shape else { return planner.course.title }
    return switch planner.shape {
    case .even: "even pace"
    case .negative: "negative split: second half faster"
    case .positive: "positive split: second half slower"
    case .fast: "fast start: first tenth faster"
    case .laps: "lap by lap, the last may be left out"
    }
  }

  /// Averages, the rows, halves.
  private static func draw(
    _ text: PlanText,
    _ planner: PlannerState,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    guard rect.height > 2 else { return }
    frame.put("average \(text.averages)", at: rect.x, rect.y, .dim, width: rect.width)
    let count = min(tableRows(in: rect.height), text.table.rows.count)
    let offset = max(0, min(planner.offset, text.table.rows.count - count))
    let place = Rect(x: rect.x, y: rect.y + 1, width: min(rect.width, 60), height: count + 1)
    drawRows(text, planner, from: offset, &frame, place)
    let hidden = text.table.rows.count - count
    let words = text.halves + (hidden > 0 ? " · \(hidden) more by PgDn PgUp" : "")
    guard place.maxY < rect.maxY else { return }
    frame.put(words, at: rect.x, place.maxY, .dim, width: rect.width)
  }

  private static func drawRows(
    _ text: PlanText,
    _ planner: PlannerState,
    from offset: Int,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    let table = text.table
    let laps = Table(
      columns: [
        Table.Column("metres", .fixed(10), align: .right),
        Table.Column("length", .fixed(9), align: .right),
        Table.Column(planner.course.stretchName, .fixed(9), align: .right),
        Table.Column("time", .fixed(11), align: .right), Table.Column("", .flexible),
      ],
      count: table.rows.count,
      offset: offset,
      isFocused: false
    ) { index in
      let row = text.row(index)
      let word = table.fastest == index ? "fastest" : table.slowest == index ? "slowest" : ""
      return .items([
        Table.Item(row.metres), Table.Item(row.length, .dim), Table.Item(row.lap, .bold),
        Table.Item(row.time), Table.Item(word, .accent),
      ])
    }
    _ = laps.draw(into: &frame, in: rect)
  }
}
