import Athletics
import ReplayEngine
import TerminalUI

/// Draws the race from gun to finish with its laps, its moments, its loop and the playhead.
///
/// In one row all stand on the bar; with a second the legend is below it, with a third the moments
/// are above it and hide no lap.
enum TimelineView {
  /// The rows it has use for where the course has so many.
  static func height(in rows: Int) -> Int {
    rows >= 17 ? 3 : (rows >= 10 ? 2 : 1)
  }

  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    onto surface: inout Surface,
    in rect: Rect
  ) {
    guard rect.width >= 24, rect.height >= 1 else { return }
    let precision: TimePrecision = replay.race.lap == nil ? .seconds : .hundredths
    let end = MarkFormat.time(replay.replay.end, precision: precision)
    let state = state(replay, width: rect.width)
    let isNarrow = rect.width < 44
    let tail = isNarrow ? "" : "\(end)  "
    let head = isNarrow ? "" : "gun "
    let rows = rect.height >= 3 ? 2 : 1
    let bar = Rect(
      x: rect.x + head.columns,
      y: rect.y,
      width: rect.width - head.columns - tail.columns - state.columns - 1,
      height: rows
    )
    let line = bar.row(rows - 1)
    let now = column(moment.time, replay, line)
    let legend = TimelineLegend(replay, moment)
    let step = ReplayStep.timeline(
      state: state,
      isLit: replay.flash.showsRate,
      column: now,
      legend.step
    )
    guard surface.isDue(.timeline, at: step) else { return }
    surface.frame.fill(rect)
    surface.frame.put(head, at: rect.x, line.y, .dim)
    surface.frame.put(tail, at: bar.maxX + 1, line.y, .dim)
    let lit: Style = replay.flash.showsRate ? .role(.flash) : .accent
    surface.frame.put(state, at: bar.maxX + 1 + tail.columns, line.y, lit)
    drawBar(replay, moment, &surface.frame, line)
    drawSigns(replay, &surface.frame, bar.row(0))
    drawLoop(replay.playhead.loop, replay, &surface.frame, line)
    surface.frame.put("●", at: now, line.y, Style(.leader, .bold))
    surface.timeline(in: bar)
    if rect.height > rows {
      legend.draw(replay, &surface.frame, rect.row(rows))
    }
  }

  /// Whether it plays, and how fast, in the same room at every rate.
  ///
  /// While the rate is lit its neighbours stand beside it where there is room, so that a change is
  /// seen without colour as well.
  private static func state(_ replay: ReplayState, width: Int) -> String {
    let playhead = replay.playhead
    let sign = playhead.isPlaying ? "▶ " : (playhead.isAtEnd ? "■ " : "||")
    let rate = playhead.rate.label
    if replay.flash.showsRate, width >= 60 { return "\(sign) \(ladder(around: playhead.rate))" }
    return "\(sign) \(rate)" + String(repeating: " ", count: max(0, 5 - rate.columns))
  }

  /// A rate among the rates that `+` and `-` lead to: `0.5 [1×] 2`.
  private static func ladder(around rate: PlaybackRate) -> String {
    let slower = rate.slower == rate ? "" : "\(rate.slower.label.dropLast()) "
    let faster = rate.faster == rate ? "" : " \(rate.faster.label.dropLast())"
    let text = "\(slower)[\(rate.label)]\(faster)"
    return text + String(repeating: " ", count: max(0, 14 - text.columns))
  }

  private static func column(_ time: RaceTime, _ replay: ReplayState, _ bar: Rect) -> Int {
    let end = max(1, replay.replay.end.ticks)
    let ticks = max(0, min(time.ticks, end))
    return bar.x + Int((ticks * Int64(bar.width - 1) + end / 2) / end)
  }

  private static func drawBar(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ frame: inout Frame,
    _ bar: Rect
  ) {
    let now = column(moment.time, replay, bar)
    frame.horizontalLine(at: bar.x, bar.y, length: bar.width, .role(.border), with: "─")
    frame.horizontalLine(at: bar.x, bar.y, length: now - bar.x, .role(.accent), with: "━")
    for time in replay.marks.laps {
      let x = column(time, replay, bar)
      frame.put("┼", at: x, bar.y, .role(x < now ? .accent : .border))
    }
    frame.put("├", at: bar.x, bar.y, .dim)
    frame.put("┤", at: bar.maxX - 1, bar.y, .dim)
  }

  /// Where ghosts finish, and over them the moments, the weightiest on top.
  private static func drawSigns(_ replay: ReplayState, _ frame: inout Frame, _ row: Rect) {
    for run in replay.ghosts.runs where run.end > .zero && run.end <= replay.replay.end {
      frame.put("◌", at: column(run.end, replay, row), row.y, .role(.ghost))
    }
    for mark in replay.marks.marks {
      frame.put(mark.sign.scalar, at: column(mark.time, replay, row), row.y, mark.sign.style)
    }
    guard let index = replay.flash.headline, replay.moments.all.indices.contains(index),
      let sign = MomentSign(replay.moments.all[index], in: replay.replay)
    else { return }
    let x = column(replay.moments.all[index].time, replay, row)
    frame.put(sign.scalar, at: x, row.y, .role(.flash))
  }

  private static func drawLoop(
    _ loop: PlayLoop,
    _ replay: ReplayState,
    _ frame: inout Frame,
    _ bar: Rect
  ) {
    func place(_ position: Duration) -> Int { column(RaceTime(position), replay, bar) }
    let style = Style(.live, .bold)
    switch loop {
    case .off: break
    case .marked(let first): frame.put("[", at: place(first), bar.y, style)
    case .between(let first, let last):
      let start = min(place(first), bar.maxX - 2)
      let end = max(place(last), start + 1)
      frame.horizontalLine(at: start, bar.y, length: end - start, style, with: "═")
      frame.put("[", at: start, bar.y, style)
      frame.put("]", at: end, bar.y, style)
    }
  }
}
