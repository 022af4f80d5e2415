import Athletics
import ReplayEngine
import TerminalUI

/// Draws the lines of the order, their columns aligned.
struct StandingRowView {
  /// The figures at the right of a line.
  private struct Figures {
    var gap: String
    var metres = ""
    var lastLap = ""
    /// Whether the gap may run on into the metres' column.
    var isWord = false
  }

  private let replay: ReplayState
  private let moment: ReplayMoment
  private let columns: StandingColumns
  private let gapWidth: Int

  init(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ columns: StandingColumns,
    _ rows: [StandingOrder.Row]
  ) {
    self.replay = replay
    self.moment = moment
    self.columns = columns
    var width = columns.metres > 0 ? 7 : 9
    for case .runner(let place) in rows {
      let figures = Self.figures(moment.standings.entries[place], replay)
      let room = figures.isWord ? columns.metres : 0
      width = max(width, figures.gap.columns - room)
    }
    gapWidth = width
  }

  func draw(_ row: StandingOrder.Row, _ frame: inout Frame, _ rect: Rect) {
    switch row {
    case .runner(let place): drawRunner(moment.standings.entries[place], &frame, rect)
    case .wave(let index): drawWave(moment.waves[index], &frame, rect)
    case .ghost(let index): drawGhost(moment.ghosts[index], &frame, rect)
    }
  }

  private func drawRunner(_ entry: StandingEntry, _ frame: inout Frame, _ row: Rect) {
    let runner = replay.race.runners[entry.runnerIndex]
    let isFollowed = Following.includes(runner.athlete, in: moment.followed)
    let base: Style = entry.isGone ? .dim : (entry.rank == 1 ? .bold : .plain)
    let colour = entry.isGone ? Style.dim : Style(.runner(entry.runnerIndex), .bold)
    if entry.runnerIndex == replay.chosen { frame.put("▌", at: row.x, row.y, .accent) }
    frame.put(replay.glyphs[entry.runnerIndex], at: row.x + 1, row.y, colour)
    var figures = Self.figures(entry, replay)
    if !entry.isGone, !entry.isFinished { figures.lastLap = lastLap(of: entry) }
    let nameWidth = max(4, figuresStart(row) - row.x - 3 - 5)
    let star = isFollowed ? "★" : ""
    var name = replay.names[entry.runnerIndex].uppercased()
    let room = nameWidth - name.columns - star.columns
    if runner.isPacemaker { name += room >= 7 ? " (pace)" : (room >= 4 ? " (p)" : "") }
    frame.put(name + star, at: row.x + 3, row.y, base, width: nameWidth)
    frame.put(runner.athlete.nation, at: row.x + 4 + nameWidth, row.y, .dim, width: 3)
    put(figures, &frame, row, base)
  }

  private func drawWave(_ wave: ReplayMoment.Wave, _ frame: inout Frame, _ row: Rect) {
    let lights = replay.lights[wave.index]
    let role = LightSign.role(for: wave.index)
    frame.put(LightSign.scalar(for: wave.index), at: row.x + 1, row.y, .role(role, .bold))
    let width = figuresStart(row) - row.x - 4
    frame.put(lights.name, at: row.x + 3, row.y, .role(role), width: width)
    put(Self.figures(wave.gap), &frame, row, .role(role))
  }

  private func drawGhost(_ ghost: ReplayMoment.GhostMoment, _ frame: inout Frame, _ row: Rect) {
    let run = replay.ghosts.runs[ghost.index]
    frame.put(replay.ghosts.signs[ghost.index], at: row.x + 1, row.y, .role(.ghost, .bold))
    let width = figuresStart(row) - row.x - 4
    let label = run.ghost.label
    let text = label.columns <= width ? label : replay.ghosts.shortName(of: ghost.index)
    frame.put(text, at: row.x + 3, row.y, .role(.ghost), width: width)
    var figures = Self.figures(ghost.gap)
    if ghost.position.isLastSeen {
      figures = Figures(gap: "seen \(Self.metres(run.lastKnown.metres))", isWord: true)
    } else if ghost.position.isFinished {
      let mark = run.ghost.mark ?? "finished"
      let isWhole = run.lastKnown == replay.race.distance
      figures =
        isWhole
        ? Figures(gap: mark)
        : Figures(gap: "\(Self.metres(run.lastKnown.metres)) \(mark)", isWord: true)
    }
    put(figures, &frame, row, .role(.ghost))
  }

  /// The column where the figures begin.
  private func figuresStart(_ row: Rect) -> Int {
    row.maxX - 1 - gapWidth - columns.metres - columns.lastLap
  }

  private func put(_ figures: Figures, _ frame: inout Frame, _ row: Rect, _ style: Style) {
    let x = figuresStart(row)
    let gap = gapWidth + (figures.isWord ? columns.metres : 0)
    frame.put(figures.gap, at: x, row.y, style, width: gap, align: .right)
    var right = x + gapWidth
    for (text, width) in [(figures.metres, columns.metres), (figures.lastLap, columns.lastLap)]
    where width > 0 {
      frame.put(text, at: right + 1, row.y, style, width: width - 1, align: .right)
      right += width
    }
  }

  /// The gap with `~` where it is estimated; the mark of one who has finished.
  private static func figures(_ entry: StandingEntry, _ replay: ReplayState) -> Figures {
    if entry.isGone { return Figures(gap: "seen \(metres(entry.covered))", isWord: true) }
    if entry.isFinished {
      let mark = replay.race.runners[entry.runnerIndex].result.printedMark ?? "finished"
      let behind = entry.gapTime.map { $0 == .zero ? "" : MarkFormat.gap($0) } ?? ""
      return Figures(gap: mark, metres: behind)
    }
    guard entry.rank != 1, let gap = entry.gapTime else { return Figures(gap: "–") }
    return Figures(
      gap: text(gap, entry.gapBasis),
      metres: entry.gapDistance.map(metres) ?? ""
    )
  }

  /// How far lights or a ghost are behind the leader; with a minus where they are in front.
  private static func figures(_ gap: PaceGap?) -> Figures {
    guard let gap else { return Figures(gap: "–") }
    let behind = RaceTime(ticks: -gap.time.ticks)
    return Figures(gap: text(behind, gap.basis), metres: metres(-gap.metres))
  }

  private static func text(_ gap: RaceTime, _ basis: Basis) -> String {
    let estimated = basis == .estimated
    return (estimated ? "~" : "")
      + MarkFormat.gap(gap, precision: estimated ? .tenths : .hundredths)
  }

  private static func metres(_ metres: Double) -> String {
    let decimals = abs(metres) < 10 ? 1 : 0
    return MarkFormat.metres(Distance(roundingMetres: metres), decimals: decimals) + " m"
  }

  /// The time for the last lap up to here; an estimate unless both ends are known.
  private func lastLap(of entry: StandingEntry) -> String {
    guard columns.lastLap > 0, let track = replay.replay.tracks[entry.runnerIndex] else {
      return ""
    }
    let from = entry.coveredDistance - columns.lap
    guard from >= .zero, let (start, basis) = track.time(at: from) else { return "" }
    let isKnown = basis != .estimated && entry.basis != .estimated
    let time = MarkFormat.time(moment.time - start, precision: isKnown ? .hundredths : .tenths)
    return isKnown ? time : "~\(time)"
  }
}
