import Athletics
import ReplayEngine
import TerminalUI

/// Draws the lines of the order, their columns aligned.
struct StandingRowView {
  /// Everything that one line says.
  struct Line: Hashable {
    /// Of whom.
    let row: StandingOrder.Row
    /// The rank in a mass race, where signs do not tell runners apart.
    var rank = ""
    /// Who runs there, by the place in `race.runners`; `nil` for lights and ghosts.
    let runner: Int?
    /// Bold for the first, dim for one who is seen no more.
    let style: Style
    fileprivate let figures: Figures
  }

  /// The figures at the right of a line.
  fileprivate struct Figures: Hashable {
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
  /// The lines from the top.
  let lines: [Line]

  init(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ columns: StandingColumns,
    _ rows: [StandingOrder.Row]
  ) {
    self.replay = replay
    self.moment = moment
    self.columns = columns
    lines = rows.map { Self.line($0, replay, moment, columns) }
    var width = columns.metres > 0 ? 7 : 9
    for line in lines where line.runner != nil {
      let room = line.figures.isWord ? columns.metres : 0
      width = max(width, line.figures.gap.columns - room)
    }
    gapWidth = width
  }

  private static func line(
    _ row: StandingOrder.Row,
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ columns: StandingColumns
  ) -> Line {
    switch row {
    case .runner(let place):
      let entry = moment.standings.entries[place]
      var figures = figures(entry, replay)
      if !entry.isGone, !entry.isFinished {
        figures.lastLap = lastLap(of: entry, replay, at: moment.figureTime, columns)
      }
      let style: Style = entry.isGone ? .dim : (entry.rank == 1 ? .bold : .plain)
      let isMass = replay.replay.isMassRace
      let rank = isMass ? entry.rank.map { entry.isGone ? "" : "\($0)" } ?? "" : ""
      return Line(row: row, rank: rank, runner: entry.runnerIndex, style: style, figures: figures)
    case .wave(let index):
      let style = Style(LightSign.role(for: moment.waves[index].index))
      return Line(
        row: row,
        runner: nil,
        style: style,
        figures: figures(moment.gap(behind: moment.waves[index], in: replay))
      )
    case .ghost(let index):
      let figures = figures(moment.ghosts[index], replay, moment)
      return Line(row: row, runner: nil, style: .role(.ghost), figures: figures)
    }
  }

  func draw(_ line: Line, _ frame: inout Frame, _ rect: Rect) {
    switch line.row {
    case .runner: drawRunner(line, &frame, rect)
    case .wave(let index): drawWave(moment.waves[index].index, &frame, rect)
    case .ghost(let index): drawGhost(moment.ghosts[index].index, &frame, rect)
    }
    put(line.figures, &frame, rect, line.style)
  }

  private func drawRunner(_ line: Line, _ frame: inout Frame, _ row: Rect) {
    guard let index = line.runner else { return }
    let runner = replay.race.runners[index]
    let isFollowed = Following.includes(runner.athlete, in: moment.followed)
    let colour = line.style == .dim ? Style.dim : Style(.runner(index), .bold)
    if index == replay.chosen { frame.put("▌", at: row.x, row.y, .accent) }
    let shift = rankWidth
    if shift > 0 {
      frame.put(line.rank, at: row.x + 1, row.y, colour, width: shift + 1, align: .right)
    } else {
      frame.put(replay.glyphs[index], at: row.x + 1, row.y, colour)
    }
    let nameWidth = max(4, figuresStart(row) - row.x - 3 - 5 - shift)
    let star = replay.marked.contains(index) ? "▼" : isFollowed ? "★" : ""
    var name = replay.names[index].uppercased()
    let room = nameWidth - name.columns - star.columns
    if runner.isPacemaker { name += room >= 7 ? " (pace)" : (room >= 4 ? " (p)" : "") }
    let width = min(name.columns, nameWidth - star.columns)
    frame.put(name, at: row.x + 3 + shift, row.y, line.style, width: width)
    frame.put(star, at: row.x + 3 + shift + width, row.y, line.style)
    frame.put(runner.athlete.nation, at: row.x + 4 + shift + nameWidth, row.y, .dim, width: 3)
  }

  private func drawWave(_ index: Int, _ frame: inout Frame, _ row: Rect) {
    let role = LightSign.role(for: index)
    frame.put(LightSign.scalar(for: index), at: row.x + 1, row.y, .role(role, .bold))
    let width = figuresStart(row) - row.x - 4
    frame.put(replay.lights[index].name, at: row.x + 3, row.y, .role(role), width: width)
  }

  private func drawGhost(_ index: Int, _ frame: inout Frame, _ row: Rect) {
    frame.put(replay.ghosts.signs[index], at: row.x + 1, row.y, .role(.ghost, .bold))
    let width = figuresStart(row) - row.x - 4
    let label = replay.ghosts.runs[index].ghost.label
    let text = label.columns <= width ? label : replay.ghosts.shortName(of: index)
    frame.put(text, at: row.x + 3, row.y, .role(.ghost), width: width)
  }

  /// Columns that ranks take beyond the one of a sign; none but in a mass race.
  private var rankWidth: Int { max(0, (lines.map(\.rank.columns).max() ?? 0) - 1) }

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
    if entry.isGone {
      return Figures(gap: "seen \(GapText.metres(entry.covered, entry.basis))", isWord: true)
    }
    if entry.isFinished {
      let mark = replay.race.runners[entry.runnerIndex].result.printedMark ?? "finished"
      let behind = entry.gapText.flatMap { entry.gapTime == .zero ? nil : $0.signed }
      return Figures(gap: mark, metres: behind ?? "")
    }
    guard entry.rank != 1, let gap = entry.gapText else { return Figures(gap: "–") }
    let metres = entry.gapDistance.map { metres in
      metres < 9999.5
        ? GapText.metres(metres, entry.gapDistanceBasis)
        : kilometres(metres, entry.gapDistanceBasis)
    }
    return Figures(gap: gap.signed, metres: metres ?? "")
  }

  /// `~13.3km`, a column less than with a blank.
  private static func kilometres(_ metres: Double, _ basis: Basis) -> String {
    let hundreds = Int64((metres / 100).rounded())
    return "\(basis == .estimated ? "~" : "")\(hundreds / 10).\(hundreds % 10)km"
  }

  /// How far a ghost is behind the leader; where it was last seen, or its mark when it is home.
  private static func figures(
    _ ghost: ReplayMoment.GhostMoment,
    _ replay: ReplayState,
    _ moment: ReplayMoment
  ) -> Figures {
    let run = replay.ghosts.runs[ghost.index]
    if ghost.position.isLastSeen {
      return Figures(gap: "seen \(GapText.metres(run.lastKnown.metres, .official))", isWord: true)
    }
    guard ghost.position.isFinished else { return figures(moment.gap(behind: ghost, in: replay)) }
    let mark = run.ghost.mark ?? "finished"
    guard run.lastKnown != replay.race.distance else { return Figures(gap: mark) }
    return Figures(gap: "\(GapText.metres(run.lastKnown.metres, .official)) \(mark)", isWord: true)
  }

  /// How far lights or a ghost are behind the leader; with a minus where they are in front.
  private static func figures(_ gap: PaceGap?) -> Figures {
    guard let gap else { return Figures(gap: "–") }
    let behind = GapText(RaceTime(ticks: -gap.time.ticks), gap.basis, gap.precision)
    return Figures(gap: behind.signed, metres: GapText.metres(-gap.metres, gap.metresBasis))
  }

  /// The time for the last lap up to here; an estimate unless both ends are known.
  private static func lastLap(
    of entry: StandingEntry,
    _ replay: ReplayState,
    at time: RaceTime,
    _ columns: StandingColumns
  ) -> String {
    guard columns.lastLap > 0, let track = replay.replay.tracks[entry.runnerIndex] else {
      return ""
    }
    let from = entry.coveredDistance - columns.lap
    guard from >= .zero, let (start, basis) = track.time(at: from) else { return "" }
    let isKnown = basis != .estimated && entry.basis != .estimated
    let precision = min(track.precision(at: from), track.precision(at: entry.coveredDistance))
    let text = MarkFormat.time(time - start, precision: precision)
    return isKnown ? text : "~\(text)"
  }
}
