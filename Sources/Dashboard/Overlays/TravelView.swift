import Athletics
import TerminalUI

/// Draws the time-travel dialogue.
enum TravelView {
  static func draw(
    _ travel: TravelState,
    _ state: AppState,
    onto surface: inout Surface,
    in body: Rect
  ) {
    let inside = Dialogue.draw(
      "Time travel",
      note: "meeting clock",
      footer: "Enter goes there · Esc stays",
      width: 64,
      height: travel.landmarks.count + 6,
      onto: &surface,
      in: body
    )
    let zone = state.zones.leading
    surface.frame.put("to", at: inside.x + 1, inside.y, .dim)
    travel.input.draw(
      into: &surface.frame,
      in: Rect(x: inside.x + 4, y: inside.y, width: inside.width - 5, height: 1)
    )
    let hint =
      travel.complaint
      ?? "19:33 · sat 19:33 · 2025-03-22 19:33 · +30m   (\(state.zones.name(of: zone)))"
    surface.frame.put(
      hint,
      at: inside.x + 4,
      inside.y + 1,
      travel.complaint == nil ? .dim : .role(.error),
      width: inside.width - 5
    )
    let list = inside.inset(top: 3)
    for (index, landmark) in travel.landmarks.prefix(list.height).enumerated() {
      let row = list.row(index)
      let isSelected = index == travel.selected && travel.input.text.isEmpty
      surface.frame.put(isSelected ? "▌" : " ", at: row.x, row.y, .accent)
      surface.frame.put(landmark.title, at: row.x + 2, row.y, isSelected ? .bold : .plain)
      surface.frame.put(
        time(landmark.instant ?? state.wall, in: zone),
        at: row.maxX - 24,
        row.y,
        .dim,
        width: 23,
        align: .right
      )
      surface.touch(.listRow(index), in: row)
    }
  }

  private static func time(_ instant: Instant, in zone: ZoneRules) -> String {
    let local = zone.local(instant)
    return "\(local.date.weekday) \(local.date.printed) \(local.printedMinutes)"
  }
}
