import Athletics
import ReplayEngine
import TerminalUI

/// Draws the race from gun to finish with its laps, its moments and the playhead.
enum TimelineView {
  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    onto surface: inout Surface,
    in rect: Rect
  ) {
    guard rect.width >= 24, rect.height >= 1 else { return }
    let rate = replay.playhead.rate.label
    let state =
      replay.playhead.isPlaying
      ? "▶ \(rate)" : (replay.playhead.isAtEnd ? "■ \(rate)" : "|| \(rate)")
    let precision: TimePrecision = replay.race.lap == nil ? .seconds : .hundredths
    let end = MarkFormat.time(replay.replay.end, precision: precision)
    let isNarrow = rect.width < 44
    let tail = isNarrow ? state : "\(end)  \(state)"
    let head = isNarrow ? "" : "gun "
    let bar = Rect(
      x: rect.x + head.columns,
      y: rect.y,
      width: rect.width - head.columns - tail.columns - 1,
      height: 1
    )
    surface.frame.put(head, at: rect.x, rect.y, .dim)
    surface.frame.put(tail, at: bar.maxX + 1, rect.y, .accent)
    drawBar(replay, moment, &surface.frame, bar)
    surface.timeline(in: bar)
    if rect.height >= 2 { drawLegend(replay, moment, &surface.frame, rect.row(1)) }
  }

  private static func drawBar(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ frame: inout Frame,
    _ bar: Rect
  ) {
    let end = max(1, replay.replay.end.ticks)
    func column(_ time: RaceTime) -> Int {
      bar.x + Int(min(time.ticks, end) * Int64(bar.width - 1) / end)
    }
    let now = column(moment.time)
    frame.horizontalLine(at: bar.x, bar.y, length: bar.width, .role(.border), with: "─")
    frame.horizontalLine(
      at: bar.x,
      bar.y,
      length: now - bar.x,
      .role(.accent),
      with: "━"
    )
    for mark in replay.replay.lapBoard.lapMarks {
      guard let time = lapTime(mark, replay) else { continue }
      frame.put("┼", at: column(time), bar.y, .role(column(time) < now ? .accent : .border))
    }
    for event in replay.moments.all {
      guard let sign = sign(of: event) else { continue }
      frame.put(sign.0, at: column(event.time), bar.y, sign.1)
    }
    frame.put("├", at: bar.x, bar.y, .dim)
    frame.put("┤", at: bar.maxX - 1, bar.y, .dim)
    frame.put("●", at: now, bar.y, Style(.leader, .bold))
  }

  private static func lapTime(_ mark: Distance, _ replay: ReplayState) -> RaceTime? {
    replay.replay.order.first
      .flatMap { replay.replay.tracks[$0] }
      .flatMap { $0.time(at: mark)?.time }
  }

  private static func sign(of moment: Moment) -> (Unicode.Scalar, Style)? {
    switch moment.kind {
    case .record: ("◆", .role(.record, .bold))
    case .bell: ("◇", .role(.record))
    default: nil
    }
  }

  /// The moment last passed, so that a jump says where it landed.
  private static func drawLegend(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ frame: inout Frame,
    _ row: Rect
  ) {
    guard let last = replay.moments.all.last(where: { $0.time <= moment.time }) else { return }
    let time = MomentText.clock(last, in: replay.race)
    let style: Style = last.kind == .record ? .role(.record, .bold) : .dim
    frame.put(
      "\(time)  \(MomentText.short(last, in: replay))",
      at: row.x,
      row.y,
      style,
      width: row.width
    )
  }
}
