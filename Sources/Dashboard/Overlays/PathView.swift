import Athletics
import TerminalUI

/// Draws one athlete's way through the meeting, with the rest between rounds.
enum PathView {
  static func draw(
    _ athlete: String,
    offset: Int,
    _ state: AppState,
    onto surface: inout Surface,
    in body: Rect
  ) {
    guard let programme = state.programme else { return }
    let path = AthletePath(
      of: athlete,
      in: programme,
      at: state.clock.instant,
      told: state.spoilerGuard
    )
    let lines = lines(path, state)
    let inside = Dialogue.draw(
      "\(athlete) · \(programme.meeting.shortName)",
      note: "times of \(state.zones.name(of: state.zones.leading))",
      footer: "Esc back",
      width: 72,
      height: lines.count + 3,
      onto: &surface,
      in: body
    )
    let first = max(0, min(offset, lines.count - inside.height + 1))
    for (index, line) in lines.dropFirst(first).prefix(inside.height - 1).enumerated() {
      surface.frame.put(
        line.0,
        at: inside.x + 1,
        inside.y + index,
        line.1,
        width: inside.width - 2
      )
    }
    surface.frame.put(
      "only units whose results name the athlete are known",
      at: inside.x + 1,
      inside.maxY - 1,
      .dim,
      width: inside.width - 2
    )
  }

  /// The most rows it can be scrolled by.
  static func lastOffset(_ athlete: String, _ state: AppState, in body: Rect) -> Int {
    guard let programme = state.programme else { return 0 }
    let path = AthletePath(
      of: athlete,
      in: programme,
      at: state.clock.instant,
      told: state.spoilerGuard
    )
    let count = lines(path, state).count
    return max(0, count - (min(count + 3, body.height) - 3))
  }

  private static func lines(_ path: AthletePath, _ state: AppState) -> [(String, Style)] {
    path.stations.flatMap { station -> [(String, Style)] in
      var lines: [(String, Style)] = []
      if let rest = station.rest {
        lines.append(("       \(Countdown.rest(rest)) rest (expected)", .dim))
      }
      let unit = station.unit
      let local = unit.start.map { state.zones.leading.local($0) }
      let day = (local?.date ?? unit.date).weekday
      let clock = local?.printedMinutes ?? "  ?  "
      let place = station.result?.place.map { "\($0)." } ?? ""
      let mark = station.result?.printedMark ?? ""
      let name = "\(unit.event.groupName) \(unit.roundName)"
      let padded = name + String(repeating: " ", count: max(1, 28 - name.columns))
      lines.append(("\(day) \(clock)  \(padded)\(place) \(mark)", .bold))
      return lines
    }
  }
}
