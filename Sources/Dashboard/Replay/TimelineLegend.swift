import Athletics
import ReplayEngine
import TerminalUI

/// Draws the moment that was passed last, so that a jump says where it landed, and what is next.
enum TimelineLegend {
  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ frame: inout Frame,
    _ row: Rect
  ) {
    let next = next(replay, moment).first { row.width >= $0.columns + 28 } ?? ""
    frame.put(next, at: row.maxX - next.columns, row.y, .dim)
    guard let index = shown(replay, moment) else { return }
    let last = replay.moments.all[index]
    let text = replay.texts[index]
    let sign = MomentSign(last, in: replay.replay).map { "\($0.scalar) " } ?? ""
    frame.put(
      "\(sign)\(text.clock)  \(text.sentence)",
      at: row.x,
      row.y,
      style(of: last, isLit: replay.flash.headline == index),
      width: row.width - (next.isEmpty ? 0 : next.columns + 2)
    )
  }

  /// What was passed last; while it is lit, the weightiest of what was passed at once.
  private static func shown(_ replay: ReplayState, _ moment: ReplayMoment) -> Int? {
    if let lit = replay.flash.headline, replay.moments.all.indices.contains(lit),
      replay.moments.all[lit].time <= moment.time
    {
      return lit
    }
    return replay.moments.last(at: moment.time, in: replay.replay)
  }

  private static func style(of moment: Moment, isLit: Bool) -> Style {
    if isLit { return .role(.flash) }
    return moment.kind == .record ? .role(.record, .bold) : .dim
  }

  /// Metres on the track, whole kilometres of the road as such.
  private static func place(_ point: Distance, _ race: Race) -> String {
    let (kilometres, rest) = point.millimetres.quotientAndRemainder(dividingBy: 1_000_000)
    return race.lap == nil && rest == 0 ? "\(kilometres) km" : "\(point.printedMetres) m"
  }

  /// The next moment with its place and its time, `next ◇ bell 1409.344 m ~3:16.7`, and shorter.
  private static func next(_ replay: ReplayState, _ moment: ReplayMoment) -> [String] {
    guard let index = replay.moments.next(at: moment.time, in: replay.replay) else { return [] }
    let next = replay.moments.all[index]
    let sign = MomentSign(next, in: replay.replay).map { "\($0.scalar) " } ?? ""
    let place = next.at == replay.race.distance ? "" : " \(place(next.at, replay.race))"
    let clock = replay.texts[index].clock
    let short = sign.isEmpty ? String(place.dropFirst()) : sign + next.kind.rawValue
    return ["next \(sign)\(next.kind.rawValue)\(place) \(clock)", "next \(short) \(clock)"]
  }
}
