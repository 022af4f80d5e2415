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
    let focused = state.activeSection == .replay
    if rect.width >= 96, rect.height >= 16 {
      drawWide(replay, moment, focused, onto: &surface, in: rect)
    } else if rect.height >= 24 || rect.width < 58 {
      drawTall(replay, moment, focused, onto: &surface, in: rect)
    } else {
      drawFlat(replay, moment, focused, onto: &surface, in: rect)
    }
  }

  /// Track and chart at the left; order, laps and ticker at the right.
  private static func drawWide(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ focused: Bool,
    onto surface: inout Surface,
    in rect: Rect
  ) {
    let side = min(56, max(40, rect.width * 3 / 10))
    let parts = rect.split(.horizontal, [.flexible, .fixed(side)])
    let chartHeight = rect.height >= 28 ? max(8, rect.height / 3) : 0
    let left = parts[0].split(.vertical, [.flexible, .fixed(chartHeight)])
    CourseView.draw(replay, moment, focused: focused, onto: &surface, in: left[0])
    if chartHeight > 0 { PaceChartView.draw(replay, moment, &surface.frame, left[1]) }
    let runners = moment.standings.entries.count
    let laps = replay.laps?.rows.count ?? 0
    let orderHeight = min(max(runners + 5, 7), rect.height / 2)
    let lapHeight = min(laps + 5, max(0, (rect.height - orderHeight) * 3 / 5))
    let right = parts[1].split(
      .vertical,
      [.fixed(orderHeight), .fixed(lapHeight >= 6 ? lapHeight : 0), .flexible]
    )
    StandingsView.draw(replay, moment, onto: &surface, in: right[0])
    if lapHeight >= 6 { LapsView.draw(replay, moment, &surface.frame, right[1]) }
    TickerView.draw(replay, moment, &surface.frame, right[2])
  }

  /// One above the other, for narrow and high places.
  private static func drawTall(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ focused: Bool,
    onto surface: inout Surface,
    in rect: Rect
  ) {
    let track = min(rect.height * 11 / 20, rect.width / 3 + 6)
    let rest = rect.height - track
    let order = min(moment.standings.entries.count + 5, max(6, rest / 2))
    let parts = rect.split(
      .vertical,
      [.fixed(track), .fixed(order), .flexible]
    )
    CourseView.draw(replay, moment, focused: focused, onto: &surface, in: parts[0])
    StandingsView.draw(replay, moment, onto: &surface, in: parts[1])
    let room = parts[2]
    if room.width >= 60, room.height >= 5 {
      let halves = room.split(.horizontal, [.flexible, .flexible])
      LapsView.draw(replay, moment, &surface.frame, halves[0])
      TickerView.draw(replay, moment, &surface.frame, halves[1])
    } else if room.height >= 16 {
      let laps = min((replay.laps?.rows.count ?? 0) + 5, room.height * 3 / 5)
      let boxes = room.split(.vertical, [.fixed(laps), .flexible])
      LapsView.draw(replay, moment, &surface.frame, boxes[0])
      TickerView.draw(replay, moment, &surface.frame, boxes[1])
    } else if room.height >= 4 {
      TickerView.draw(replay, moment, &surface.frame, room)
    }
  }

  /// Track beside the order, for flat places.
  private static func drawFlat(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ focused: Bool,
    onto surface: inout Surface,
    in rect: Rect
  ) {
    let side = min(40, max(28, rect.width * 2 / 5))
    let parts = rect.split(.horizontal, [.flexible, .fixed(side)])
    CourseView.draw(replay, moment, focused: focused, onto: &surface, in: parts[0])
    let runners = moment.standings.entries.count
    let order = rect.height >= 16 ? min(runners + 5, rect.height * 3 / 5) : rect.height
    let boxes = parts[1].split(.vertical, [.fixed(order), .flexible])
    StandingsView.draw(replay, moment, onto: &surface, in: boxes[0])
    if boxes[1].height >= 4 { TickerView.draw(replay, moment, &surface.frame, boxes[1]) }
  }
}
