import Athletics
import ReplayEngine
import TerminalUI

/// Draws the order of the race with its gaps, and the lights among the runners.
enum StandingsView {
  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    onto surface: inout Surface,
    in rect: Rect
  ) {
    let inside = Box("at \(place(moment.covered, replay.race))", note: "gap").draw(
      into: &surface.frame,
      in: rect
    )
    guard inside.height >= 1, inside.width >= 14 else { return }
    let entries = moment.standings.entries
    let extra = moment.waves.count
    let hasNote = inside.height >= entries.count + extra + 1 || inside.height >= 6
    let room = inside.height - (hasNote ? 1 : 0) - extra
    let chosen = entries.firstIndex { $0.runnerIndex == replay.chosen } ?? 0
    let first = Table.scrolled(offset: 0, selected: chosen, count: entries.count, height: room)
    var y = inside.y
    let shown = entries.dropFirst(first).prefix(max(0, room))
    let gapWidth = shown.reduce(9) {
      max($0, gapText($1, replay.race.runners[$1.runnerIndex]).columns)
    }
    for entry in shown {
      draw(
        entry,
        gapWidth,
        replay,
        moment,
        &surface.frame,
        Rect(x: inside.x, y: y, width: inside.width, height: 1)
      )
      y += 1
    }
    for wave in moment.waves where y < inside.maxY {
      drawLights(
        wave,
        replay.lights[wave.index],
        &surface.frame,
        Rect(x: inside.x, y: y, width: inside.width, height: 1)
      )
      y += 1
    }
    if hasNote {
      surface.frame.put(
        note(moment, hidden: entries.count - max(0, room)),
        at: inside.x + 1,
        inside.maxY - 1,
        .dim,
        width: inside.width - 2
      )
    }
  }

  private static func draw(
    _ entry: StandingEntry,
    _ gapWidth: Int,
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ frame: inout Frame,
    _ row: Rect
  ) {
    let runner = replay.race.runners[entry.runnerIndex]
    let isChosen = entry.runnerIndex == replay.chosen
    let isFollowed = Following.includes(runner.athlete, in: moment.followed)
    let base: Style = entry.isGone ? .dim : (entry.rank == 1 ? .bold : .plain)
    let colour = entry.isGone ? Style.dim : Style(.runner(entry.runnerIndex), .bold)
    if isChosen { frame.put("▌", at: row.x, row.y, .accent) }
    frame.put(replay.glyphs[entry.runnerIndex], at: row.x + 1, row.y, colour)
    let gap = gapText(entry, runner)
    let nameWidth = row.width - 3 - gapWidth - 6
    let name = replay.names[entry.runnerIndex].uppercased()
    let star = isFollowed ? "★" : ""
    let fits = name.columns + star.columns + 7 <= nameWidth
    let pace = runner.isPacemaker && fits ? " (pace)" : ""
    frame.put(
      name + pace + star,
      at: row.x + 3,
      row.y,
      base,
      width: max(4, nameWidth)
    )
    frame.put(runner.athlete.nation, at: row.x + 4 + max(4, nameWidth), row.y, .dim, width: 3)
    frame.put(
      gap,
      at: row.maxX - gapWidth - 1,
      row.y,
      entry.isGone ? .dim : base,
      width: gapWidth,
      align: .right
    )
  }

  /// Metres on the track, kilometres on the road.
  private static func place(_ covered: Double, _ race: Race) -> String {
    let point = Distance(roundingMetres: covered)
    guard race.lap == nil else { return MarkFormat.metres(point, decimals: 0) + " m" }
    let kilometres = Distance(millimetres: (point.millimetres + 50_000) / 1000)
    return MarkFormat.metres(kilometres, decimals: 1) + " km"
  }

  /// The gap with `~` where it is estimated; the mark of one who has finished.
  private static func gapText(_ entry: StandingEntry, _ runner: Runner) -> String {
    if entry.isGone { return "seen \(MarkFormat.metres(entry.coveredDistance, decimals: 0)) m" }
    if entry.isFinished { return runner.result.printedMark ?? "finished" }
    guard entry.rank != 1, let gap = entry.gapTime else { return "–" }
    let estimated = entry.gapBasis == .estimated
    return (estimated ? "~" : "")
      + MarkFormat.gap(gap, precision: estimated ? .tenths : .hundredths)
  }

  private static func drawLights(
    _ wave: ReplayMoment.Wave,
    _ lights: PacingLights,
    _ frame: inout Frame,
    _ row: Rect
  ) {
    frame.put("▪", at: row.x + 1, row.y, .role(.light, .bold))
    frame.put(lights.name, at: row.x + 3, row.y, .role(.light), width: row.width - 14)
    guard let gap = wave.gap else { return }
    let estimated = gap.basis == .estimated
    let behind = RaceTime(ticks: -gap.time.ticks)
    let text =
      (estimated ? "~" : "") + MarkFormat.gap(behind, precision: estimated ? .tenths : .hundredths)
    frame.put(text, at: row.maxX - 10, row.y, .role(.light), width: 9, align: .right)
  }

  /// What the signs mean, and how many runners there is no room for.
  private static func note(_ moment: ReplayMoment, hidden: Int) -> String {
    let more = hidden > 0 ? "… \(hidden) more · " : ""
    let hasGone = moment.standings.entries.contains(where: \.isGone)
    return more
      + (hasGone ? "~ estimated · seen: last split known" : "~ estimated between known points")
  }
}
