import Athletics
import TerminalUI

/// Draws the steps of the chosen event, the marks that do not count, and what stands about the
/// chosen one.
enum RecordStepsView {
  static func draw(_ state: AppState, onto surface: inout Surface, in rect: Rect) {
    let records = state.records
    let focused = state.activeSection == .records && records.half == .steps
    guard let table = records.table else {
      Box("no event", isFocused: focused).draw(into: &surface.frame, in: rect)
      return
    }
    let inside = Box(
      table.progression.event.name,
      note: note(table, records, rect.width),
      isFocused: focused
    ).draw(into: &surface.frame, in: rect)
    guard inside.height >= 3, inside.width >= 24 else { return }
    let notes = notes(table, records, inside)
    let body = inside.inset(bottom: notes.count)
    drawLines(state, onto: &surface, in: body, focused: focused)
    for (index, note) in notes.enumerated() {
      surface.frame.put(
        note.text,
        at: inside.x + 1,
        body.maxY + index,
        note.style,
        width: inside.width - 2
      )
    }
  }

  private static func note(
    _ table: ProgressionTable,
    _ records: RecordsState,
    _ width: Int
  ) -> String {
    let day = "as of \(table.day.printed)"
    let name = table.progression.event.name.columns
    let kind = "\(table.progression.kind) · \(day)"
    guard name + kind.columns + 8 <= width else { return day }
    let all = records.order == .newest ? kind : "\(records.order.title) · \(kind)"
    return name + all.columns + 8 <= width ? all : kind
  }

  private static func drawLines(
    _ state: AppState,
    onto surface: inout Surface,
    in body: Rect,
    focused: Bool
  ) {
    let records = state.records
    guard !records.lines.isEmpty else {
      let sentence = "The book knows no step of this event by then: a asks for another date."
      for (index, line) in sentence.wrapped(to: body.width - 2).prefix(body.height).enumerated() {
        surface.frame.put(line, at: body.x + 1, body.y + index, .dim)
      }
      return
    }
    let steps = records.lines.prefix { $0.row != nil }.count
    let hasRest = steps < records.lines.count
    let layout = RecordColumns(width: body.width)
    let selected = records.selected >= steps ? records.selected + 1 : records.selected
    var table = Table(
      columns: layout.columns,
      count: records.lines.count + (hasRest ? 1 : 0),
      selected: selected,
      offset: max(0, selected - body.height / 2),
      showsHeader: body.height >= 4,
      isFocused: focused
    ) { index in
      if hasRest, index == steps { return .separator("do not count") }
      let line = records.lines[index > steps ? index - 1 : index]
      return layout.row(
        line,
        isFollowed: Following.includes(line.step.athlete, in: state.followed),
        hidesLater: records.limit != nil
      )
    }
    table.spacing = 1
    let rows = body.inset(top: table.showsHeader ? 1 : 0)
    for (row, index) in table.draw(into: &surface.frame, in: body).enumerated() {
      guard !hasRest || index != steps else { continue }
      surface.touch(.record(hasRest && index > steps ? index - 1 : index), in: rows.row(row))
    }
  }

  /// What stands about the chosen line, and where sources disagree; as much as there is room for.
  private static func notes(
    _ table: ProgressionTable,
    _ records: RecordsState,
    _ inside: Rect
  ) -> [(text: String, style: Style)] {
    let hidesLater = records.limit != nil
    var notes: [(text: String, style: Style)] = []
    let all = RecordText.notes(of: table, hidesLater: hidesLater)
    let room = inside.height >= 20 ? 6 : inside.height >= 10 ? 2 : inside.height >= 7 ? 1 : 0
    let width = max(1, inside.width - 2)
    if let line = records.line, room > 0 {
      let place = line.step.place.map { $0.isEmpty ? "" : "\($0) · " } ?? ""
      let replay = line.raceID == nil ? "" : "▶ Enter · "
      let text = replay + place + RecordText.state(of: line, hidesLater: hidesLater)
      notes += RecordText.lines(text, width, atMost: max(1, room / 2)).map { ($0, .plain) }
    }
    if let ratified = table.ratified?.step {
      notes.append(("ratified: \(ratified.printedMark) \(RecordText.holder(ratified))", .dim))
    }
    if table.isBeyondBook {
      notes.append(("the book ends on \(table.progression.asOf.printed)", .role(.warning)))
    }
    if table.rows.last?.isBeforeGap ?? false {
      notes.append(("steps are missing here: what stood then is not known", .role(.warning)))
    }
    for note in all {
      let style: Style = note.hasPrefix("≠") ? .role(.warning) : .dim
      let left = room - notes.count
      notes += RecordText.lines(note, width, atMost: left).map { (text: $0, style: style) }
    }
    return Array(notes.prefix(room))
  }
}
