import Athletics
import TerminalUI

/// Draws the name, the tabs, and the meeting clock with its zone and rate.
enum HeaderView {
  static func draw(_ state: AppState, onto surface: inout Surface, in rect: Rect) {
    let name = rect.width >= 80 ? "lapboard" : ""
    surface.frame.put(name, at: rect.x + 1, rect.y, .title)
    let clock = state.showsClock ? clockText(state, wide: rect.width >= 100) : ("", .plain)
    let start = name.isEmpty ? 0 : name.columns + 2
    let tabs = rect.inset(left: start, right: clock.0.columns + 2)
    let names = Pane.allCases.map { "\($0.rawValue) \($0.title)" }
    let widget = Tabs(names, selected: state.pane.rawValue - 1)
    widget.draw(into: &surface.frame, in: tabs)
    for (pane, place) in zip(Pane.allCases, widget.places(in: tabs)) {
      surface.touch(.pane(pane), in: place)
    }
    let end = rect.maxX - clock.0.columns - 3
    let used = widget.places(in: tabs).last?.maxX ?? tabs.x
    drawFollowed(
      state,
      &surface.frame,
      Rect(x: used + 2, y: rect.y, width: end - used - 2, height: 1)
    )
    surface.frame.put(
      clock.0,
      at: rect.maxX - clock.0.columns - 1,
      rect.y,
      clock.1,
      width: clock.0.columns
    )
  }

  /// The next start with somebody or something followed, where there is room between tabs and clock.
  private static func drawFollowed(_ state: AppState, _ frame: inout Frame, _ room: Rect) {
    guard state.showsClock, let unit = NextUnitsView.nextFollowed(state), let start = unit.start
    else { return }
    let zone = state.zones.leading
    let local = zone.local(start)
    let isToday = local.date == zone.local(state.clock.instant).date
    let day = isToday ? "" : "\(local.date.weekday) "
    let text = "★ \(day)\(local.printedMinutes) \(unit.event.shortName)"
    guard text.columns <= room.width else { return }
    frame.put(text, at: room.x, room.y, .role(.followed), width: room.width, align: .right)
  }

  /// The meeting clock; a travelling one says so, with its rate while it runs.
  private static func clockText(_ state: AppState, wide: Bool) -> (String, Style) {
    let zone = state.zones.leading
    let local = zone.local(state.clock.instant)
    let year = wide ? " \(local.date.year)" : ""
    var text = "\(local.date.weekday) \(local.date.day) \(local.date.monthName)\(year) "
    text +=
      state.clock.isRunning && !state.clock.isReal ? local.printedSeconds : local.printedMinutes
    text += " \(state.zones.name(of: zone))"
    if state.hidesSpoilers, wide { text += " · guard" }
    if state.clock.isReal { return (text, .plain) }
    text += state.clock.isRunning ? "  ▶ \(state.clock.rate)×" : "  ||"
    return (text, .role(.live, .bold))
  }
}
