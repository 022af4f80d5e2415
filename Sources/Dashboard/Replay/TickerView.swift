import Athletics
import ReplayEngine
import TerminalUI

/// Draws what has happened so far, the latest on top; a rewind takes it back.
enum TickerView {
  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    let inside = Box("ticker").draw(into: &frame, in: rect)
    guard inside.height >= 1, inside.width >= 16 else { return }
    let past = replay.moments.all.filter { $0.time <= moment.time }
    var y = inside.y
    for event in past.reversed() where y < inside.maxY {
      let style = style(of: event)
      let clock = MomentText.clock(event, in: replay.race)
      frame.put(clock, at: inside.x + 1, y, .dim, width: 8, align: .right)
      let estimated = event.basis == .estimated ? "~" : " "
      frame.put(estimated, at: inside.x + 9, y, .dim)
      for line in MomentText.short(event, in: replay).wrapped(to: inside.width - 12).prefix(
        event.kind == .record ? 4 : 2
      )
      where y < inside.maxY {
        frame.put(line, at: inside.x + 11, y, style, width: inside.width - 12)
        y += 1
      }
    }
  }

  private static func style(of moment: Moment) -> Style {
    switch moment.kind {
    case .record: .role(.record, .bold)
    case .bell, .lead, .finish: .bold
    case .lights: .role(.light)
    case .gun, .split: .plain
    }
  }
}
