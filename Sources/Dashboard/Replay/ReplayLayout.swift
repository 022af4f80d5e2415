import ReplayEngine
import TerminalUI

/// Where the parts of the replay stand, from the room there is.
enum ReplayLayout {
  /// A part and its place.
  typealias Place = (box: ReplayBox, rect: Rect)

  /// The parts that have room, the course first.
  static func places(of replay: ReplayState, in rect: Rect) -> [Place] {
    if isWide(rect) { return wide(replay, rect) }
    guard replay.charts.isOpen else { return narrow(replay, rect) }
    guard rect.height >= leastWithBoth else {
      return narrow(replay, rect).map { $0.box == .course ? (.chart, $0.rect) : $0 }
    }
    let parts = rect.split(.vertical, [.flexible, .fixed(max(10, rect.height * 3 / 10))])
    return narrow(replay, parts[0]) + [(.chart, parts[1])]
  }

  /// The part that has the focus: the one chosen where it is shown, else the first.
  static func focus(of replay: ReplayState, among places: [Place]) -> ReplayBox {
    let isShown = places.contains { $0.box == replay.focus.box }
    return isShown ? replay.focus.box : places.first?.box ?? .course
  }

  /// Whether a chart has a place of its own, so that one is always shown.
  static func alwaysHasChart(in rect: Rect) -> Bool { isWide(rect) && rect.height >= 28 }

  /// The same for the replay on the screen, where a chart may fill the pane as well.
  static func alwaysHasChart(in state: AppState) -> Bool {
    if state.replay?.focus.isEnlarged ?? false, state.replayBox == .chart { return true }
    let body = AppView.body(of: state.size)
    return alwaysHasChart(in: state.pane == .board ? BoardView.replayPlace(in: body) : body)
  }

  /// The least height that has room for a chart below the track.
  private static let leastWithBoth = 20

  private static func isWide(_ rect: Rect) -> Bool { rect.width >= 96 && rect.height >= 16 }

  private static func narrow(_ replay: ReplayState, _ rect: Rect) -> [Place] {
    rect.height >= 24 || rect.width < 58 ? tall(replay, rect) : flat(replay, rect)
  }

  /// Track and chart at the left; order, laps and ticker at the right.
  private static func wide(_ replay: ReplayState, _ rect: Rect) -> [Place] {
    let side = min(56, max(40, rect.width * 3 / 10))
    let parts = rect.split(.horizontal, [.flexible, .fixed(side)])
    let hasChart = alwaysHasChart(in: rect) || replay.charts.isOpen
    let chartHeight = hasChart ? max(8, rect.height / 3) : 0
    let left = parts[0].split(.vertical, [.flexible, .fixed(chartHeight)])
    let orderHeight = min(max(StandingsView.height(of: replay), 7), rect.height / 2)
    let lapHeight = min(laps(replay), max(0, (rect.height - orderHeight) * 3 / 5))
    let right = parts[1].split(
      .vertical,
      [.fixed(orderHeight), .fixed(lapHeight >= 6 ? lapHeight : 0), .flexible]
    )
    var places: [Place] = [(.course, left[0]), (.order, right[0])]
    if lapHeight >= 6 { places.append((.laps, right[1])) }
    if hasChart { places.append((.chart, left[1])) }
    return places + [(.ticker, right[2])]
  }

  /// One above the other, for narrow and high places.
  private static func tall(_ replay: ReplayState, _ rect: Rect) -> [Place] {
    let track = min(rect.height * 11 / 20, rect.width / 3 + 6)
    let rest = rect.height - track
    let order = min(StandingsView.height(of: replay), max(6, rest / 2))
    let parts = rect.split(.vertical, [.fixed(track), .fixed(order), .flexible])
    var places: [Place] = [(.course, parts[0]), (.order, parts[1])]
    let room = parts[2]
    if room.width >= 60, room.height >= 5 {
      let halves = room.split(.horizontal, [.flexible, .flexible])
      places += [(.laps, halves[0]), (.ticker, halves[1])]
    } else if room.height >= 16 {
      let height = min(laps(replay), room.height * 3 / 5)
      let boxes = room.split(.vertical, [.fixed(height), .flexible])
      places += [(.laps, boxes[0]), (.ticker, boxes[1])]
    } else if room.height >= 4 {
      places.append((.ticker, room))
    }
    return places
  }

  /// Track beside the order, for flat places.
  private static func flat(_ replay: ReplayState, _ rect: Rect) -> [Place] {
    let side = min(40, max(28, rect.width * 2 / 5))
    let parts = rect.split(.horizontal, [.flexible, .fixed(side)])
    let order =
      rect.height >= 16 ? min(StandingsView.height(of: replay), rect.height * 3 / 5) : rect.height
    let boxes = parts[1].split(.vertical, [.fixed(order), .flexible])
    let places: [Place] = [(.course, parts[0]), (.order, boxes[0])]
    return boxes[1].height >= 4 ? places + [(.ticker, boxes[1])] : places
  }

  private static func laps(_ replay: ReplayState) -> Int { (replay.laps?.rows.count ?? 0) + 6 }
}
