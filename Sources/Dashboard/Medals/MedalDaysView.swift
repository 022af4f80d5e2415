import Athletics
import TerminalUI

/// Draws how many finals each day decided, and what the chosen nation won in them.
enum MedalDaysView {
  static func draw(
    _ medals: MedalsState,
    _ programme: Programme,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    let inside = Box("day by day").draw(into: &frame, in: rect)
    let days = Set(programme.meeting.units.filter(\.isMedalEvent).map(\.date)).sorted()
    let awards = medals.awards
    let fitting = max(0, (inside.width - 9) / 11)
    frame.put("finals", at: inside.x + 1, inside.y + 1, .dim)
    frame.put(medals.nation ?? "", at: inside.x + 1, inside.y + 2, .bold, width: 7)
    for (index, day) in days.suffix(fitting).enumerated() {
      let x = inside.x + 9 + index * 11
      frame.put("\(day.weekday) \(day.day)", at: x, inside.y, .dim)
      let finals = medals.finals.count { $0.date == day }
      frame.put(finals == 0 ? "–" : "\(finals)", at: x, inside.y + 1)
      var column = x
      for award in awards where award.date == day && column < x + 10 {
        let style = Style(NationMedalsView.role(of: award.medal), .bold)
        column += 1 + frame.put(award.medal.letter, at: column, inside.y + 2, style)
      }
      if column == x { frame.put("–", at: x, inside.y + 2, .dim) }
    }
  }
}
