import Athletics
import ReplayEngine
import TerminalUI

/// Draws clock, laps to go, leader and lights in the infield.
enum InfieldView {
  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ frame: inout Frame,
    _ room: Rect
  ) {
    guard room.height >= 1, room.width >= 8 else { return }
    let precision: TimePrecision = replay.race.lap == nil ? .seconds : .hundredths
    let clock = MarkFormat.clock(moment.time, precision: precision)
    var lines = [(clock, Style(.leader, .bold))]
    lines.append(lapLine(replay, moment))
    if room.width >= 22 {
      if let leader = moment.standings.leader { lines.append(leaderLine(leader, replay)) }
      if let gap = moment.waves.first?.gap { lines.append(lightsLine(gap, replay)) }
      if let outlook = outlook(replay, moment) { lines.append((outlook, .dim)) }
    }
    let shown = lines.prefix(room.height)
    let top = room.y + (room.height - shown.count) / 2
    for (index, line) in shown.enumerated() {
      frame.put(
        line.0,
        at: room.x,
        top + index,
        line.1,
        width: room.width,
        align: .centre
      )
    }
  }

  /// Laps to go; the bell rings with a sign of its own.
  static func lapLine(_ replay: ReplayState, _ moment: ReplayMoment) -> (String, Style) {
    let board = replay.replay.lapBoard
    if board.isBell(at: moment.covered) { return ("◆ last lap", .role(.record, .bold)) }
    return (board.label(at: moment.covered), .plain)
  }

  private static func leaderLine(
    _ leader: StandingEntry,
    _ replay: ReplayState
  ) -> (String, Style) {
    let isGuess = replay.replay.tracks[leader.runnerIndex]?.isShaped ?? false
    let glyph = String(replay.glyphs[leader.runnerIndex])
    let verb = leader.isFinished ? "won by" : (isGuess ? "leader ~" : "leader")
    return (
      "\(verb) \(glyph) \(replay.names[leader.runnerIndex])", Style(.runner(leader.runnerIndex))
    )
  }

  private static func lightsLine(_ gap: PaceGap, _ replay: ReplayState) -> (String, Style) {
    let estimated = gap.basis == .estimated
    let precision: TimePrecision = estimated ? .tenths : .hundredths
    let length = MarkFormat.gap(RaceTime(ticks: abs(gap.time.ticks)), precision: precision)
      .dropFirst()
    let side = gap.time.ticks <= 0 ? "ahead of" : "behind"
    return ("\(estimated ? "~" : "")\(length) s \(side) the ▪ lights", .role(.light))
  }

  private static func outlook(_ replay: ReplayState, _ moment: ReplayMoment) -> String? {
    guard let leader = moment.standings.leader, !leader.isFinished, moment.covered > 150,
      let track = replay.replay.tracks[leader.runnerIndex],
      let projection = Projection(of: track, at: moment.time)
    else { return nil }
    let precision: TimePrecision = replay.race.lap == nil ? .seconds : .tenths
    return "at this pace ~\(MarkFormat.time(projection.finish, precision: precision))"
  }
}
