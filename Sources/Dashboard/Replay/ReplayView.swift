import Athletics
import ReplayEngine
import TerminalUI

/// Draws a race: the track, the order, the laps, the ticker, the timeline.
enum ReplayView {
  static func draw(_ state: AppState, onto surface: inout Surface, in rect: Rect, alone: Bool) {
    guard let replay = state.replay else {
      EmptyView.draw(
        "Replay",
        "No race is open: / chooses one of \(state.races.count).",
        &surface.frame,
        rect
      )
      return
    }
    surface.section(.replay, in: rect)
    let moment = ReplayMoment(replay, followed: state.followed)
    let focus = alone ? state.replayBox : (state.activeSection == .replay ? .course : nil)
    let places =
      alone && replay.focus.isEnlarged
      ? [(replay.focus.box, rect)] : ReplayLayout.places(of: replay, in: rect)
    let hasCourse = places.contains { $0.box == .course }
    for (box, place) in places {
      if alone { surface.box(box, in: place) }
      let step = ReplayStep(of: box, replay, at: moment.time, hasClock: !hasCourse)
      guard surface.isDue(box, at: step) else { continue }
      switch box {
      case .course:
        CourseView.draw(replay, moment, focused: box == focus, onto: &surface, in: place)
      case .order: StandingsView.draw(replay, moment, onto: &surface, in: place)
      case .laps: LapsView.draw(replay, moment, &surface.frame, place)
      case .chart: ChartView.draw(replay, moment, hasClock: !hasCourse, &surface.frame, place)
      case .ticker: TickerView.draw(replay, moment, onto: &surface, in: place)
      }
      if box == focus, box != .course { light(&surface.frame, place) }
    }
  }

  /// Gives a box that has been drawn the edge and the title of the focus.
  private static func light(_ frame: inout Frame, _ rect: Rect) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let edges = [
      rect.row(0), rect.row(rect.height - 1),
      Rect(x: rect.x, y: rect.y, width: 1, height: rect.height),
      Rect(x: rect.maxX - 1, y: rect.y, width: 1, height: rect.height),
    ]
    for edge in edges {
      frame.restyle(edge) { style in
        switch style.role {
        case .border: style.role = .focusedBorder
        case .title: style = Style(.accent, .bold)
        default: break
        }
      }
    }
  }
}
