import Athletics
import TerminalUI

/// Draws what is on and what comes next, with the countdown.
enum NextUnitsView {
  static func draw(_ state: AppState, onto surface: inout Surface, in rect: Rect) {
    guard let programme = state.programme else { return }
    let now = state.clock.instant
    var lines: [(String, Style)] = []
    for unit in live(programme, at: now).prefix(2) {
      let gone = unit.start.map { Countdown.text($0.seconds(to: now)) } ?? ""
      lines.append(("● \(name(unit))", .role(.live, .bold)))
      lines.append(("  live, \(gone) gone (expected)", .dim))
    }
    if let next = programme.timetable.next(after: now), let start = next.start {
      lines.append((name(next), .bold))
      lines.append((countdown(to: start, state), .accent))
    }
    if let followed = nextFollowed(state), let start = followed.start {
      lines.append(("", .plain))
      lines.append(("★ \(name(followed))", .role(.followed)))
      lines.append((countdown(to: start, state), .dim))
    }
    if lines.isEmpty { lines = ended(programme, now) }
    let inside = Box("next").draw(into: &surface.frame, in: rect)
    for (index, line) in lines.prefix(inside.height).enumerated() {
      surface.frame.put(
        line.0,
        at: inside.x + 1,
        inside.y + index,
        line.1,
        width: inside.width - 2
      )
    }
  }

  /// Units that are expected to be on at an instant.
  static func live(_ programme: Programme, at now: Instant) -> [TimetableUnit] {
    programme.meeting.units.filter {
      programme.timetable.status(of: $0, at: now).phase == .live
    }
  }

  /// The next unit with somebody or something followed.
  static func nextFollowed(_ state: AppState) -> TimetableUnit? {
    guard !state.followed.isEmpty, let programme = state.programme else { return nil }
    return programme.timetable.next(after: state.clock.instant) {
      state.follows($0)
    }
  }

  private static func name(_ unit: TimetableUnit) -> String {
    "\(unit.event.shortName) \(unit.roundName)\(unit.isMedalEvent ? " ◆" : "")"
  }

  private static func countdown(to start: Instant, _ state: AppState) -> String {
    let zone = state.zones.leading
    let local = zone.local(start)
    let now = zone.local(state.clock.instant)
    let day = local.date == now.date ? "" : "\(local.date.weekday) \(local.date.day) "
    let left = Countdown.text(state.clock.instant.seconds(to: start))
    return "\(day)\(local.printedMinutes) \(state.zones.name(of: zone)) · in \(left)"
  }

  private static func ended(_ programme: Programme, _ now: Instant) -> [(String, Style)] {
    let days = "\(programme.meeting.starts.printed) to \(programme.meeting.ends.printed)"
    let name = programme.meeting.shortName
    guard now >= programme.end else {
      return [("\(name), \(days):", .plain), ("no later start is known", .dim)]
    }
    return [
      ("\(name) is over:", .plain), (days, .dim), ("", .plain),
      ("Space  watch it again as live", .accent), ("T      travel to any instant", .accent),
    ]
  }
}
