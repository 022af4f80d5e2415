import Athletics
import ReplayEngine
import TerminalUI

/// Draws a race: the track, the order, the laps, the ticker, the timeline.
enum ReplayView {
  static func draw(_ state: AppState, onto surface: inout Surface, in rect: Rect, alone: Bool) {
    guard let replay = state.replay else {
      let sentence =
        state.withheld == nil
        ? "No race is open: / chooses one of \(state.toldRaces.count)."
        : "This race is later than the meeting clock: T travels there, x shows it now."
      EmptyView.draw("Replay", sentence, &surface.frame, rect)
      return
    }
    surface.section(.replay, in: rect)
    let figureTime = replay.figureTimes.time(at: replay.playhead.time)
    var (moment, hasNewFigures) = surface.moment(at: figureTime) {
      ReplayMoment(replay, at: figureTime, followed: state.followed)
    }
    moment.time = replay.playhead.time
    let places = surface.layout {
      alone && replay.focus.isEnlarged
        ? [(replay.focus.box, rect)] : ReplayLayout.places(of: replay, in: rect)
    }
    let focus =
      alone
      ? ReplayLayout.focus(of: replay, among: places)
      : (state.activeSection == .replay ? .course : nil)
    let hasCourse = places.contains { $0.box == .course }
    for (box, place) in places {
      if alone { surface.box(box, in: place) }
      let isDrawn = draw(
        box,
        replay,
        moment,
        hasNewFigures: hasNewFigures,
        hasClock: !hasCourse,
        focus,
        &surface,
        place
      )
      guard isDrawn else { continue }
      if box == focus, box != .course { light(&surface.frame, place) }
    }
  }

  /// Draws a box, or those parts of it that have come to another step.
  ///
  /// - Returns: whether its edges were drawn.
  private static func draw(
    _ box: ReplayBox,
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    hasNewFigures: Bool,
    hasClock: Bool,
    _ focus: ReplayBox?,
    _ surface: inout Surface,
    _ rect: Rect
  ) -> Bool {
    let time = moment.time
    switch box {
    case .course:
      let isFocused = box == focus
      CourseView.draw(
        replay,
        moment,
        hasNewFigures: hasNewFigures,
        focused: isFocused,
        onto: &surface,
        in: rect
      )
    case .order:
      guard hasNewFigures else { return false }
      return StandingsView.draw(replay, moment, onto: &surface, in: rect)
    case .laps:
      guard surface.isDue(.laps, at: .laps(replay, at: time)) else { return false }
      LapsView.draw(replay, moment, &surface.frame, rect)
    case .chart:
      let step = hasClock ? nil : ReplayStep.chart(replay, at: time)
      guard surface.isDue(.chart, at: step) else { return false }
      ChartView.draw(replay, moment, hasClock: hasClock, &surface.frame, rect)
    case .ticker:
      guard surface.isDue(.ticker, at: .ticker(replay, at: time)) else { return false }
      TickerView.draw(replay, moment, onto: &surface, in: rect)
    }
    return true
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
