package import TerminalUI

/// Draws the whole screen: header, body, status line, what lies over them.
package enum AppView {
  /// The smallest screen on which panes are drawn.
  package static let smallest = Size(width: 60, height: 16)

  /// Draws a state onto a surface of its size.
  ///
  /// - Complexity: O(*n*) in the cells of the screen.
  package static func draw(_ state: AppState, onto surface: inout Surface) {
    surface.reset(to: state.size)
    let bounds = surface.frame.bounds
    guard smallest.width <= bounds.width, smallest.height <= bounds.height else {
      drawTooSmall(state, &surface.frame)
      return
    }
    let parts = bounds.split(.vertical, [.fixed(1), .flexible, .fixed(1)])
    HeaderView.draw(state, onto: &surface, in: parts[0])
    drawBody(state, onto: &surface, in: parts[1])
    OverlayView.draw(state, onto: &surface, in: parts[1])
    StatusView.draw(state, &surface.frame, parts[2])
    if let toast = state.toast {
      Toast(toast).draw(into: &surface.frame, in: parts[1].inset(left: 2, right: 1))
    }
  }

  /// Draws anew what a playing race changes, on a surface that shows the same state otherwise.
  ///
  /// The cells are those that `draw` would give as long as nothing lies over the panes.
  ///
  /// - Complexity: O(*n*) in the cells of the replay.
  package static func drawReplay(_ state: AppState, onto surface: inout Surface) {
    surface.redrawReplay { surface, place in
      ReplayView.draw(state, onto: &surface, in: place, alone: state.pane == .replay)
    }
  }

  /// The rows between the header and the status line.
  static func body(of size: Size) -> Rect {
    Rect(size).inset(top: 1, bottom: 1)
  }

  private static func drawBody(_ state: AppState, onto surface: inout Surface, in rect: Rect) {
    switch state.pane {
    case .board: BoardView.draw(state, onto: &surface, in: rect)
    case .schedule: drawSchedule(state, onto: &surface, in: rect)
    case .medals: MedalsView.draw(state, onto: &surface, in: rect, alone: true)
    case .replay: ReplayView.draw(state, onto: &surface, in: rect, alone: true)
    case .records: RecordsView.draw(state, onto: &surface, in: rect)
    case .athletes: AthletesView.draw(state, onto: &surface, in: rect)
    case .lists: ListsView.draw(state, onto: &surface, in: rect)
    }
  }

  /// The schedule with what is next and the medals so far beside it, where there is room.
  private static func drawSchedule(_ state: AppState, onto surface: inout Surface, in rect: Rect) {
    guard rect.width >= 100, state.programme != nil else {
      ScheduleView.draw(state, onto: &surface, in: rect, alone: true)
      return
    }
    let side = min(60, max(36, rect.width * 3 / 10))
    let parts = rect.split(.horizontal, [.flexible, .fixed(side)])
    let right = parts[1].split(.vertical, [.fixed(min(10, rect.height / 3)), .flexible])
    ScheduleView.draw(state, onto: &surface, in: parts[0], alone: true)
    NextUnitsView.draw(state, onto: &surface, in: right[0])
    MedalsView.draw(state, onto: &surface, in: right[1], alone: false)
  }

  private static func drawTooSmall(_ state: AppState, _ frame: inout Frame) {
    let lines = [
      "lapboard needs \(smallest.width)×\(smallest.height)",
      "here are \(state.size.width)×\(state.size.height)",
      "q quits",
    ]
    for (index, line) in lines.enumerated() {
      frame.put(line, at: 0, index, index == 0 ? .bold : .dim, width: state.size.width)
    }
  }
}
