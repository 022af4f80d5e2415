import Athletics
import ReplayEngine
import TerminalUI

/// Draws the moment that was passed last, so that a jump says where it landed, and what is next.
struct TimelineLegend {
  /// What it says: the same step, the same text.
  struct Step: Hashable, Sendable {
    /// The moment passed last.
    let last: Int?
    /// The moment to come.
    let next: Int?
    /// The moment that is lit on the bar.
    let lit: Int?
  }

  /// Which moments it names.
  let step: Step

  init(_ replay: ReplayState, _ moment: ReplayMoment) {
    let lit = replay.flash.headline.flatMap { replay.moments.all.indices.contains($0) ? $0 : nil }
    // While it is lit, the weightiest of what was passed at once.
    let isPassed = lit.map { replay.moments.all[$0].time <= moment.time } ?? false
    step = Step(
      last: isPassed ? lit : replay.moments.last(at: moment.time, in: replay.replay),
      next: replay.moments.next(at: moment.time, in: replay.replay),
      lit: lit
    )
  }

  func draw(_ replay: ReplayState, _ frame: inout Frame, _ row: Rect) {
    let next = next(replay).first { row.width >= $0.columns + 28 } ?? ""
    frame.put(next, at: row.maxX - next.columns, row.y, .dim)
    guard let index = step.last else { return }
    let last = replay.moments.all[index]
    let text = replay.texts[index]
    let sign = MomentSign(last, in: replay.replay).map { "\($0.scalar) " } ?? ""
    frame.put(
      "\(sign)\(text.clock)  \(text.sentence)",
      at: row.x,
      row.y,
      Self.style(of: last, isLit: step.lit == index),
      width: row.width - (next.isEmpty ? 0 : next.columns + 2)
    )
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
  private func next(_ replay: ReplayState) -> [String] {
    guard let index = step.next else { return [] }
    let next = replay.moments.all[index]
    let sign = MomentSign(next, in: replay.replay).map { "\($0.scalar) " } ?? ""
    let place = next.at == replay.race.distance ? "" : " \(Self.place(next.at, replay.race))"
    let clock = replay.texts[index].clock
    let short = sign.isEmpty ? String(place.dropFirst()) : sign + next.kind.rawValue
    return ["next \(sign)\(next.kind.rawValue)\(place) \(clock)", "next \(short) \(clock)"]
  }
}
