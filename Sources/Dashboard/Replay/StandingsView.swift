import Athletics
import ReplayEngine
import TerminalUI

/// Draws the order of the race with its gaps, lights and ghosts among the runners.
enum StandingsView {
  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    onto surface: inout Surface,
    in rect: Rect
  ) {
    let columns = StandingColumns(replay, moment, width: rect.width - 2)
    let inside = Box("at \(place(moment.covered, replay.race))", note: columns.title).draw(
      into: &surface.frame,
      in: rect
    )
    guard inside.height >= 1, inside.width >= 14 else { return }
    let order = StandingOrder(replay, moment)
    guard order.count > 0 else {
      surface.frame.put("no way is known of any runner", at: inside.x + 1, inside.y, .dim)
      return
    }
    let hasNote = inside.height > order.count || inside.height >= 6
    let room = inside.height - (hasNote ? 1 : 0)
    let rows = order.rows(room: room, chosen: replay.chosen)
    let drawing = StandingRowView(replay, moment, columns, rows)
    for (index, row) in rows.enumerated() {
      drawing.draw(row, &surface.frame, inside.row(index))
    }
    guard hasNote else { return }
    let note = note(moment, hidden: order.count - rows.count)
    let y = inside.maxY - 1
    surface.frame.put(note, at: inside.x + 1, y, .dim, width: inside.width - 2)
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
  private static func note(_ moment: ReplayMoment, hidden: Int) -> String {
    let more = hidden > 0 ? "… \(hidden) more · " : ""
    let entries = moment.standings.entries
    let hasGone = entries.last.map(\.isGone) ?? false
    return more
      + (hasGone ? "~ estimated · seen: last split known" : "~ estimated between known points")
  }
}
