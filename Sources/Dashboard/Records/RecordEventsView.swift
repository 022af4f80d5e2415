import Athletics
import TerminalUI

/// Draws the events of the book by kind of track, each with the mark that stands.
enum RecordEventsView {
  /// A line of the list.
  private enum Line {
    case track(TrackKind)
    case event(ProgressionTable)
  }

  static func draw(_ state: AppState, onto surface: inout Surface, in rect: Rect) {
    let records = state.records
    let focused = state.activeSection == .records && records.half == .events
    let inside = Box(title(records), note: note(records), isFocused: focused)
      .draw(into: &surface.frame, in: rect)
    guard inside.height >= 1, inside.width >= 10 else { return }
    let lines = lines(of: records.tables)
    guard !lines.isEmpty else { return drawEmpty(records, &surface.frame, inside) }
    let selected = lines.firstIndex { line in
      if case .event(let table) = line { table.progression.id == records.eventID } else { false }
    }
    let isWide = inside.width >= 32
    let names = inside.width >= 44 ? 18 : isWide ? 15 : inside.width - 10
    let columns = [
      Table.Column("", .fixed(names)), Table.Column("", .fixed(8), align: .right),
      Table.Column("", .flexible),
    ]
    var table = Table(
      columns: isWide ? columns : columns.dropLast(),
      count: lines.count,
      selected: selected,
      offset: selected.map { max(0, $0 - inside.height / 2) } ?? 0,
      showsHeader: false,
      isFocused: focused
    ) { index in
      switch lines[index] {
      case .track(let track): .separator(track.fullName)
      case .event(let table): row(table, state)
      }
    }
    table.spacing = 1
    for (line, index) in table.draw(into: &surface.frame, in: inside).enumerated() {
      guard case .event(let table) = lines[index] else { continue }
      surface.touch(.recordEvent(table.progression.id), in: inside.row(line))
    }
  }

  /// The filter, or the day of the book.
  private static func note(_ records: RecordsState) -> String {
    if !records.filter.isEmpty { return records.filter.summary }
    return records.shownDay?.printed ?? ""
  }

  private static func lines(of tables: [ProgressionTable]) -> [Line] {
    var lines: [Line] = []
    var last: TrackKind?
    for table in tables {
      let track = table.progression.event.track
      if track != last { lines.append(.track(track)) }
      last = track
      lines.append(.event(table))
    }
    return lines
  }

  private static func row(_ table: ProgressionTable, _ state: AppState) -> Table.Row {
    let event = table.progression.event
    guard let step = table.standing?.step else {
      return .items([Table.Item(event.shortName), "–", Table.Item(nothing(table))])
    }
    let isFollowed = Following.includes(step.athlete, in: state.followed)
    let isPending = step.ratification == .pending
    return .items([
      Table.Item(event.shortName), Table.Item(step.printedMark, .bold),
      Table.Item(
        (isPending ? "◌ " : "") + step.athlete.familyName + (isFollowed ? " ★" : ""),
        isFollowed ? .role(.followed) : isPending ? .role(.warning) : .dim
      ),
    ])
  }

  /// Why nothing stands.
  private static func nothing(_ table: ProgressionTable) -> String {
    if !table.rows.isEmpty { return "a gap" }
    return table.progression.steps.isEmpty ? "none counts" : "not known"
  }

  private static func drawEmpty(_ records: RecordsState, _ frame: inout Frame, _ inside: Rect) {
    let sentence =
      records.progressions?.isEmpty ?? true
      ? "The library holds no records." : "No event passes the filter: c shows all again."
    for (index, line) in sentence.wrapped(to: inside.width - 2).prefix(inside.height).enumerated() {
      frame.put(line, at: inside.x + 1, inside.y + index, .dim, width: inside.width - 2)
    }
  }

  /// Whose records they are, where they are not the world's.
  private static func title(_ records: RecordsState) -> String {
    records.scope.map { "Records · \($0.name)" } ?? "Records"
  }
}
