import Athletics
import ReplayEngine
import TerminalUI

/// Draws what has happened so far, the latest on top; a rewind takes it back.
enum TickerView {
  /// Columns of the clock.
  private static let clockWidth = 10

  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    onto surface: inout Surface,
    in rect: Rect
  ) {
    let past = replay.moments.count(through: moment.time)
    let chosen = replay.focus.moment(of: past)
    let note = chosen.map { "\($0 + 1) of \(past) so far" } ?? ""
    let inside = Box("ticker", note: note).draw(into: &surface.frame, in: rect)
    guard inside.height >= 1, inside.width >= 24, past > 0 else { return }
    var y = inside.y
    var index = top(replay, past: past, chosen: chosen, in: inside)
    while index >= 0, y < inside.maxY {
      let lines = lines(of: index, replay, width: inside.width).prefix(inside.maxY - y)
      let row = Rect(x: inside.x, y: y, width: inside.width, height: lines.count)
      surface.touch(.moment(index), in: row)
      draw(index, Array(lines), replay, isChosen: index == chosen, &surface.frame, row)
      y += lines.count
      index -= 1
    }
  }

  private static func draw(
    _ index: Int,
    _ lines: [String],
    _ replay: ReplayState,
    isChosen: Bool,
    _ frame: inout Frame,
    _ row: Rect
  ) {
    let isLit = replay.flash.includes(index)
    let style = isLit ? .role(.flash) : style(of: replay.moments.all[index])
    if isChosen { frame.put("▌", at: row.x, row.y, .accent) }
    frame.put(
      replay.texts[index].column,
      at: row.x + 1,
      row.y,
      .dim,
      width: clockWidth,
      align: .right
    )
    for (line, text) in lines.enumerated() {
      let x = row.x + clockWidth + 3
      frame.put(text, at: x, row.y + line, style, width: row.maxX - x)
    }
  }

  /// The moment on the topmost line: the latest, or as much later than the chosen one as fits.
  private static func top(
    _ replay: ReplayState,
    past: Int,
    chosen: Int?,
    in inside: Rect
  ) -> Int {
    guard var index = chosen else { return past - 1 }
    var room = inside.height - lines(of: index, replay, width: inside.width).count
    while index + 1 < past {
      room -= lines(of: index + 1, replay, width: inside.width).count
      guard room >= 0 else { break }
      index += 1
    }
    return index
  }

  private static func lines(of index: Int, _ replay: ReplayState, width: Int) -> [String] {
    let lines = replay.texts[index].sentence.wrapped(to: width - clockWidth - 4)
    return lines.isEmpty ? [""] : Array(lines.prefix(8))
  }

  private static func style(of moment: Moment) -> Style {
    switch moment.kind {
    case .record: .role(.record, .bold)
    case .bell, .lead, .finish: .bold
    case .lights: .role(.light)
    case .gun, .split: .plain
    }
  }
}
