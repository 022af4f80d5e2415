import Athletics
import TerminalUI

/// Draws the timetable: what is over, what is on, what comes.
enum ScheduleView {
  static func draw(_ state: AppState, onto surface: inout Surface, in rect: Rect, alone: Bool) {
    let focused = state.activeSection == .schedule
    guard let programme = state.programme else {
      EmptyView.draw("Schedule", "No meeting is loaded: M chooses one.", &surface.frame, rect)
      return
    }
    let meeting = programme.meeting
    let filter = state.schedule.filter
    let box = Box(
      alone ? meeting.name : meeting.shortName,
      note: dayNote(filter, meeting) + " · " + filter.summary,
      isFocused: focused
    )
    let inside = box.draw(into: &surface.frame, in: rect)
    surface.section(.schedule, in: rect)
    guard inside.height >= 3, inside.width >= 24 else { return }
    let notes = footer(state, programme)
    let footerRows = inside.height >= 8 ? min(notes.count, 2) : 0
    let body = inside.inset(right: 1, bottom: footerRows)
    drawTable(state, programme, onto: &surface, in: body, focused: focused)
    for (index, note) in notes.prefix(footerRows).enumerated() {
      surface.frame.put(
        note,
        at: inside.x + 1,
        body.maxY + index,
        .dim,
        width: inside.width - 2
      )
    }
  }

  private static func drawTable(
    _ state: AppState,
    _ programme: Programme,
    onto surface: inout Surface,
    in rect: Rect,
    focused: Bool
  ) {
    let units = programme.meeting.units
    let rows = state.schedule.rows
    guard !rows.isEmpty else {
      surface.frame.put(
        "No unit passes the filter: c shows all again.",
        at: rect.x + 1,
        rect.y + 1,
        .dim,
        width: rect.width - 2
      )
      return
    }
    let selected = rows.firstIndex { row in
      if case .unit(let index) = row { units[index].id == state.schedule.selectedID } else { false }
    }
    let marksDays = state.zones.shown.contains { zone in
      state.schedule.visible.contains { UnitRow.dayShift(of: units[$0], in: zone) != 0 }
    }
    let layout = ScheduleColumns(
      width: rect.width,
      zones: state.zones.shown.map { state.zones.name(of: $0) },
      marksDays: marksDays,
      longest: longest(state, units)
    )
    let showsHeader = rect.height >= 5
    let table = Table(
      columns: layout.columns,
      count: rows.count,
      selected: selected,
      offset: selected.map { max(0, $0 - rect.height / 2) } ?? 0,
      showsHeader: showsHeader,
      isFocused: focused
    ) { index in
      switch rows[index] {
      case .heading(let text): .separator(text)
      case .unit(let unit): UnitRow.row(units[unit], state, programme, layout)
      }
    }
    var spaced = table
    spaced.spacing = layout.spacing
    let drawn = spaced.draw(into: &surface.frame, in: rect)
    for (line, index) in drawn.enumerated() {
      guard case .unit(let unit) = rows[index] else { continue }
      let place = rect.inset(top: showsHeader ? 1 : 0).row(line)
      surface.touch(.unit(units[unit].id), in: place)
    }
  }

  /// So many units are looked at for the longest names.
  private static let looked = 500

  private static func longest(
    _ state: AppState,
    _ units: [TimetableUnit]
  ) -> (event: Int, round: Int) {
    var longest = (event: 0, round: 0)
    for index in state.schedule.visible.prefix(looked) {
      longest.event = max(longest.event, units[index].event.shortName.columns)
      longest.round = max(longest.round, units[index].roundName.columns + 2)
    }
    return longest
  }

  private static func dayNote(_ filter: ScheduleFilter, _ meeting: Meeting) -> String {
    guard let day = filter.day else { return "all days" }
    return "\(day.weekday) \(day.day) \(day.monthName)"
  }

  /// What the timetable counts, and what it lacks.
  private static func footer(_ state: AppState, _ programme: Programme) -> [String] {
    let meeting = programme.meeting
    var notes: [String] = []
    let unknown = meeting.units.filter { $0.start == nil && $0.endsWith == nil }
    let over = meeting.units.count {
      programme.timetable.status(of: $0, at: state.clock.instant).phase == .final
    }
    if let first = unknown.first {
      let days = Set(unknown.map(\.date)).count
      let day =
        days == 1
        ? "\(first.date.weekday) \(first.date.day) \(first.date.monthName)" : "\(days) days"
      notes.append(
        unknown.count == 1
          ? "incomplete: no source gives a start of \(day)"
          : "incomplete: no source gives \(unknown.count) starts of \(day)"
      )
    } else if let partial = meeting.partial {
      notes.append("partial: \(partial)")
    }
    notes.append("\(over) of \(meeting.units.count) units over, by results or the clock")
    return notes
  }
}
