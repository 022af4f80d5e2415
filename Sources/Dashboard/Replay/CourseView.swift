import Athletics
import ReplayEngine
import TerminalUI

/// Draws the box of the course: the oval or the road, the clock, the timeline.
enum CourseView {
  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    hasNewFigures: Bool,
    focused: Bool,
    onto surface: inout Surface,
    in rect: Rect
  ) {
    let race = replay.race
    if surface.isDue(.course, at: .still) {
      Box(race.title, note: note(race), isFocused: focused).draw(into: &surface.frame, in: rect)
    }
    let inside = Box.inside(rect)
    guard inside.height >= 3, inside.width >= 16 else { return }
    let timelineHeight = TimelineView.height(in: inside.height)
    let course = inside.inset(bottom: timelineHeight)
    if let geometry = replay.replay.geometry {
      OvalView.draw(
        replay,
        moment,
        hasNewFigures: hasNewFigures,
        geometry,
        onto: &surface,
        in: course
      )
    } else if replay.replay.isMassRace {
      if hasNewFigures {
        surface.frame.fill(course)
        MassView(replay, moment).draw(&surface.frame, course)
      }
    } else {
      surface.frame.fill(course)
      RoadView.draw(replay, moment, &surface.frame, course)
    }
    let line = Rect(
      x: inside.x + 1,
      y: course.maxY,
      width: inside.width - 2,
      height: timelineHeight
    )
    TimelineView.draw(replay, moment, onto: &surface, in: line)
  }

  private static func note(_ race: Race) -> String {
    let round = race.round.map { "\($0) · " } ?? ""
    return "\(round)\(race.date.weekday) \(race.date.printed)"
  }
}
