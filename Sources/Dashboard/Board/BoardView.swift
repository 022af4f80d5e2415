import TerminalUI

/// Draws schedule, medals and replay together: in one, two or three columns.
enum BoardView {
  static func draw(_ state: AppState, onto surface: inout Surface, in rect: Rect) {
    switch rect.width {
    case 160...: drawThree(state, onto: &surface, in: rect)
    case 100...: drawTwo(state, onto: &surface, in: rect)
    default: drawOne(state, onto: &surface, in: rect)
    }
  }

  private static func drawThree(_ state: AppState, onto surface: inout Surface, in rect: Rect) {
    let parts = rect.split(.horizontal, threeColumns)
    let left = parts[0].split(.vertical, [.flexible, .fixed(nextHeight(rect))])
    ScheduleView.draw(state, onto: &surface, in: left[0], alone: false)
    NextUnitsView.draw(state, onto: &surface, in: left[1])
    let middle = parts[1].split(.vertical, [.flexible(2), .flexible(1)])
    MedalsView.draw(state, onto: &surface, in: middle[0], alone: false)
    NationMedalsView.draw(state, onto: &surface, in: middle[1])
    ReplayView.draw(state, onto: &surface, in: parts[2], alone: false)
  }

  private static func drawTwo(_ state: AppState, onto surface: inout Surface, in rect: Rect) {
    let left = max(47, rect.width * 2 / 5 + 3)
    let parts = rect.split(.horizontal, [.fixed(left), .flexible])
    let column = parts[0].split(.vertical, [.flexible(3), .flexible(2)])
    ScheduleView.draw(state, onto: &surface, in: column[0], alone: false)
    MedalsView.draw(state, onto: &surface, in: column[1], alone: false)
    ReplayView.draw(state, onto: &surface, in: parts[1], alone: false)
  }

  /// One column; the focused part gets the most room, the others keep their head.
  private static func drawOne(_ state: AppState, onto surface: inout Surface, in rect: Rect) {
    let small = rect.height >= 30 ? rect.height / 5 : (rect.height >= 20 ? 5 : 0)
    guard small > 0 else {
      draw(state.focus, state, onto: &surface, in: rect)
      return
    }
    let heights = Section.onBoard.map { section in
      section == state.focus ? Constraint.flexible : .fixed(small)
    }
    for (section, place) in zip(Section.onBoard, rect.split(.vertical, heights)) {
      draw(section, state, onto: &surface, in: place)
    }
  }

  private static func draw(
    _ section: Section,
    _ state: AppState,
    onto surface: inout Surface,
    in rect: Rect
  ) {
    switch section {
    case .schedule: ScheduleView.draw(state, onto: &surface, in: rect, alone: false)
    case .medals: MedalsView.draw(state, onto: &surface, in: rect, alone: false)
    case .replay: ReplayView.draw(state, onto: &surface, in: rect, alone: false)
    case .records, .athletes, .lists: break
    }
  }

  private static let threeColumns: [Constraint] = [.flexible(33), .flexible(24), .flexible(43)]

  /// Where the replay stands on a board wide enough for three columns; empty on others, where
  /// there is no room beside the track.
  static func replayPlace(in rect: Rect) -> Rect {
    rect.width < 160
      ? Rect(x: rect.x, y: rect.y, width: 0, height: 0)
      : rect.split(.horizontal, threeColumns)[2]
  }

  private static func nextHeight(_ rect: Rect) -> Int {
    rect.height >= 40 ? 9 : 7
  }
}
