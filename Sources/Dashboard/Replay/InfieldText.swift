import Athletics
import ReplayEngine
import TerminalUI

/// What the infield says about one instant, in lines no wider than there is room.
struct InfieldText {
  /// One line.
  struct Line {
    let text: String
    let style: Style
  }

  private let replay: ReplayState
  private let moment: ReplayMoment
  private let width: Int

  init(_ replay: ReplayState, _ moment: ReplayMoment, width: Int) {
    self.replay = replay
    self.moment = moment
    self.width = width
  }

  /// The race time, and the laps to go; the bell rings with a sign of its own.
  static func head(_ replay: ReplayState, _ moment: ReplayMoment) -> [Line] {
    let precision: TimePrecision = replay.race.lap == nil ? .seconds : .hundredths
    let clock = MarkFormat.clock(moment.time, precision: precision)
    let board = replay.replay.lapBoard
    if replay.replay.isMassRace, moment.covered >= replay.race.distance.metres {
      let running = moment.time < replay.replay.end ? "the race goes on" : "everybody is home"
      return [
        Line(text: clock, style: Style(.leader, .bold)), Line(text: running, style: .plain),
      ]
    }
    let laps =
      board.isBell(at: moment.covered)
      ? Line(text: "◆ last lap ◆", style: .role(.record, .bold))
      : Line(text: board.label(at: moment.covered), style: .plain)
    return [Line(text: clock, style: Style(.leader, .bold)), laps]
  }

  /// Who leads and by how much, the lights, the nearest ghost, and the outlook.
  var lines: [Line] {
    let ghosts = moment.ghosts.compactMap { ghost in
      moment.gap(behind: ghost, in: replay).map { (ghost: ghost, gap: $0) }
    }
    let nearest = ghosts.min { abs($0.gap.time.ticks) < abs($1.gap.time.ticks) }
    return [leader].compactMap { $0 } + moment.waves.compactMap(lights)
      + [nearest.flatMap { line(of: $0.ghost, $0.gap) }, pace, needed].compactMap { $0 }
  }

  /// What the signs of lights, ghosts and packs mean.
  var legend: [Line] {
    var lines = replay.ghosts.runs.indices.map { index in
      Line(
        text: "\(replay.ghosts.signs[index]) \(replay.ghosts.runs[index].ghost.label)",
        style: .role(.ghost)
      )
    }
    if moment.standings.entries.prefix(40).contains(where: { $0.gapBasis == .estimated }) {
      lines.append(Line(text: "~ estimated", style: .dim))
    }
    return lines.filter { $0.text.columns <= width }
  }

  private var leader: Line? {
    let entries = moment.standings.entries
    guard let first = moment.standings.leader else { return nil }
    let style = Style(.runner(first.runnerIndex), .bold)
    let who = replay.labels[first.runnerIndex]
    if first.isFinished {
      let mark = replay.race.runners[first.runnerIndex].result.printedMark ?? ""
      let text =
        fitting("won by \(who) in \(mark)") ?? fitting("\(who) in \(mark)")
        ?? fitting("\(who) \(mark)") ?? fitting("won in \(mark)") ?? mark
      return Line(text: text, style: style)
    }
    let isGuess = replay.replay.tracks[first.runnerIndex]?.isShaped ?? false
    let plain = isGuess ? "leader ~ \(who)" : "leader \(who)"
    let short = isGuess ? "~ \(who)" : who
    let second = entries.count > 1 ? entries[1] : nil
    guard moment.covered > 0, let second, let gapText = second.gapText,
      let metres = second.gapDistance
    else { return Line(text: fitting(plain) ?? short, style: style) }
    if metres == 0 || gapText.isNothing {
      let text = fitting("\(who), \(gapText.level()) with the next") ?? fitting(plain) ?? short
      return Line(text: text, style: style)
    }
    let gap = gapText.length()
    let text =
      fitting("\(who) leads by \(gap), \(GapText.metres(metres, second.gapDistanceBasis))")
      ?? fitting("\(who) leads by \(gap)") ?? fitting("\(who) by \(gap)") ?? fitting(plain)
      ?? short
    return Line(text: text, style: style)
  }

  private func lights(_ wave: ReplayMoment.Wave) -> Line? {
    guard let gap = moment.gap(behind: wave, in: replay) else { return nil }
    let sign = LightSign.scalar(for: wave.index)
    let name = replay.lights[wave.index].name
    let style = Style(LightSign.role(for: wave.index))
    return beside(gap, ["\(sign) \(name)", "the \(sign) lights", "\(sign)"])
      .map { Line(text: $0, style: style) }
  }

  private func line(of ghost: ReplayMoment.GhostMoment, _ gap: PaceGap) -> Line? {
    let sign = String(replay.ghosts.signs[ghost.index])
    let name = replay.ghosts.shortName(of: ghost.index)
    return beside(gap, ["\(sign) \(name)", sign]).map { Line(text: $0, style: .role(.ghost)) }
  }

  /// Where the race ends at the leader's pace.
  private var pace: Line? {
    guard let projection else { return nil }
    let precision: TimePrecision = replay.race.lap == nil ? .seconds : .tenths
    let finish = MarkFormat.time(projection.finish, precision: precision)
    return Line(text: "at this pace ~\(finish)", style: .dim)
  }

  /// What it takes to reach the time of the lights, or else the record.
  private var needed: Line? {
    guard let projection, let target else { return nil }
    let length = replay.race.lap ?? Distance(metres: 1000)
    guard let time = projection.timeNeeded(for: length, target: target.time) else { return nil }
    let text = MarkFormat.time(time, precision: .tenths)
    let unit = replay.race.lap == nil ? "a km" : "a lap"
    let line = fitting("\(target.name) needs ~\(text) \(unit)")
    return Line(text: line ?? "\(target.mark): ~\(text) \(unit)", style: .dim)
  }

  private var projection: Projection? {
    guard let leader = moment.standings.leader, !leader.isFinished, moment.covered > 150 else {
      return nil
    }
    return replay.replay.tracks[leader.runnerIndex].flatMap {
      Projection(of: $0, at: moment.figureTime)
    }
  }

  private var target: (name: String, mark: String, time: RaceTime)? {
    if let lights = replay.lights.first?.target, lights.distance == replay.race.distance {
      let mark = MarkFormat.time(lights.finish)
      return (mark, mark, lights.finish)
    }
    return replay.recordToBeat.map {
      ("the \($0.name) \($0.mark.printed)", $0.mark.printed, $0.mark.time)
    }
  }

  /// `0.33 s, 2.3 m ahead of …`; whom it names gives way first, then the metres; a gap without a
  /// side would read as the lead, so where none of that fits there is no line.
  private func beside(_ gap: PaceGap, _ names: [String]) -> String? {
    func first(_ text: (String) -> String) -> String? {
      for name in names {
        if let line = fitting(text(name)) { return line }
      }
      return nil
    }
    let gapText = GapText(gap)
    if gapText.isNothing { return first { "\(gapText.level()) with \($0)" } }
    let side = gap.time.ticks < 0 ? "ahead of" : "behind"
    let time = gapText.length()
    let metres = GapText.metres(abs(gap.metres), gap.metresBasis)
    return first { "\(time), \(metres) \(side) \($0)" } ?? first { "\(time) \(side) \($0)" }
  }

  /// A text, where it fits.
  private func fitting(_ text: String) -> String? {
    text.columns <= width ? text : nil
  }
}
