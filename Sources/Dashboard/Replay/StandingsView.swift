import Athletics
import ReplayEngine
import TerminalUI

/// Draws the order of the race with its gaps, lights and ghosts among the runners.
enum StandingsView {
  /// Draws the order, unless a tick has left it as it was.
  ///
  /// - Returns: whether it was drawn.
  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    onto surface: inout Surface,
    in rect: Rect
  ) -> Bool {
    let columns = StandingColumns(replay, moment, width: rect.width - 2)
    let box = Box("at \(place(moment.covered, replay.race))", note: columns.title)
    let isElsewhere = surface.isDue(.orderTitle, at: .title(box.title))
    if drawOrder(replay, moment, columns, box, onto: &surface, in: rect) { return true }
    if isElsewhere { box.drawTop(into: &surface.frame, in: rect) }
    return isElsewhere
  }

  private static func drawOrder(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ columns: StandingColumns,
    _ box: Box,
    onto surface: inout Surface,
    in rect: Rect
  ) -> Bool {
    let inside = Box.inside(rect)
    let order = StandingOrder(replay, moment)
    let hasNote = inside.height > order.count || inside.height >= 6
    let rows = order.rows(room: max(0, inside.height - (hasNote ? 1 : 0)), chosen: replay.chosen)
    let note = note(moment, hidden: order.count - rows.count, width: inside.width - 2)
    let drawing = StandingRowView(replay, moment, columns, rows)
    let step = ReplayStep.order(drawing.lines, note: note)
    guard surface.isDue(.order, at: step) else { return false }
    box.draw(into: &surface.frame, in: rect)
    guard inside.height >= 1, inside.width >= 14 else { return true }
    guard order.count > 0 else {
      surface.frame.put("no way is known of any runner", at: inside.x + 1, inside.y, .dim)
      return true
    }
    for (index, line) in drawing.lines.enumerated() {
      drawing.draw(line, &surface.frame, inside.row(index))
    }
    guard hasNote else { return true }
    let y = inside.maxY - 1
    surface.frame.put(note, at: inside.x + 1, y, .dim, width: inside.width - 2)
    return true
  }

  /// Rows that the box takes to show everybody, edges and note included.
  static func height(of replay: ReplayState) -> Int {
    let waves = replay.showsLights ? replay.lights.count : 0
    return replay.replay.order.count + waves + replay.ghosts.runs.count + 4
  }

  /// Metres on the track, kilometres on the road.
  private static func place(_ covered: Double, _ race: Race) -> String {
    let point = Distance(roundingMetres: covered)
    guard race.lap == nil else { return MarkFormat.metres(point, decimals: 0) + " m" }
    let kilometres = Distance(millimetres: (point.millimetres + 50_000) / 1000)
    return MarkFormat.metres(kilometres, decimals: 1) + " km"
  }

  /// What the signs mean, and how many runners there is no room for.
  private static func note(_ moment: ReplayMoment, hidden: Int, width: Int) -> String {
    let more = hidden > 0 ? "… \(hidden) more · " : ""
    let entries = moment.standings.entries
    let hasGone = entries.last.map(\.isGone) ?? false
    let texts =
      hasGone
      ? ["~ estimated · seen: last split known", "~ estimated · seen: last split", "~ estimated"]
      : ["~ estimated between known points", "~ estimated"]
    return texts.map { more + $0 }.first { $0.columns <= width } ?? more
  }
}
