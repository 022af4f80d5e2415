import Athletics
import ReplayEngine
import TerminalUI

/// What keys do in the planner.
enum PlannerReducer {
  /// - Returns: whether the planner stays open.
  static func edit(_ key: Key, _ planner: inout PlannerState, in state: inout AppState) -> Bool {
    switch key.code {
    case .escape: return false
    case .enter: return !setLights(planner, in: &state)
    case .up, .backTab: planner.moveField(by: -1)
    case .down, .tab: planner.moveField(by: 1)
    case .pageUp: scroll(by: -ScheduleReducer.page, &planner, in: state)
    case .pageDown: scroll(by: ScheduleReducer.page, &planner, in: state)
    default: planner.edit(key)
    }
    return true
  }

  /// Moves the table within its rows.
  static func scroll(by rows: Int, _ planner: inout PlannerState, in state: AppState) {
    let limit = PlannerView.lastOffset(planner, in: AppView.body(of: state.size))
    planner.offset = max(0, min(planner.offset + rows, limit))
  }

  /// Puts the plan into the open replay as a wave of lights.
  ///
  /// - Returns: whether it is one and there is a race for it.
  private static func setLights(_ planner: PlannerState, in state: inout AppState) -> Bool {
    guard let plan = try? planner.plan() else { return false }
    guard let replay = state.replay else {
      state.toast = "no race is open to set lights in: Ctrl-P chooses one"
      return false
    }
    let lights = PacingLights(plan, over: replay.race.distance)
    let isFull = replay.lights.count == PacingLights.limit
    let waves = PacingLights.waves(replay.lights.prefix(PacingLights.limit - 1) + [lights])
    state.replay?.setLights(waves)
    if !state.showsReplay { AppReducer.show(.replay, in: &state) }
    let letter = waves.last?.letter ?? "A"
    state.toast =
      isFull
      ? "lights \(letter) replaced, three are the most: \(lights.name)"
      : "lights \(letter) set: \(lights.name)"
    return true
  }
}

extension PlannerState {
  /// Goes to another line of the form; the first and the last hold.
  mutating func moveField(by step: Int) {
    let index = fields.firstIndex(of: field) ?? 0
    field = fields[max(0, min(index + step, fields.count - 1))]
  }

  /// A key in the line where keys go: letters are typed, arrows choose; `+` and `-` move figures.
  mutating func edit(_ key: Key) {
    let step = Self.step(key)
    switch field {
    case .distance: _ = distance.handle(key)
    case .time: if let step { moveTime(by: step) } else { _ = time.handle(key) }
    case .share: if let step { moveShare(by: step) } else { _ = share.handle(key) }
    case .laps: _ = laps.handle(key)
    case .shape: shape = Self.chosen(shape, of: Shape.allCases, key) ?? shape
    case .course: course = Self.chosen(course, of: courses, key) ?? course
    }
    offset = 0
  }

  /// `+` up, `-` down.
  private static func step(_ key: Key) -> Int64? {
    switch key.code {
    case .character("+"), .character("="): 1
    case .character("-"): -1
    default: nil
    }
  }

  /// A tenth of a second on the track, a second on the road.
  private mutating func moveTime(by step: Int64) {
    guard let mark = try? TimeMark(parsing: time.text) else { return }
    let ticks = mark.time.ticks + step * (course.lap == nil ? 10_000 : 1000)
    guard ticks > 0 else { return }
    let precision = course.lap == nil ? mark.precision : max(mark.precision, .tenths)
    time = TextInput(MarkFormat.time(RaceTime(ticks: ticks), precision: precision))
  }

  /// Half a percent.
  private mutating func moveShare(by step: Int64) {
    guard let now = PaceShare(share.text),
      let moved = PaceShare(hundredths: now.hundredths + step * 50)
    else { return }
    share = TextInput(moved.printed)
  }

  /// The choice beside the one that stands, around the ends.
  private static func chosen<Choice: Equatable>(
    _ now: Choice,
    of all: [Choice],
    _ key: Key
  ) -> Choice? {
    let move: Int
    switch key.code {
    case .left, .character("-"), .character("h"): move = -1
    case .right, .character("+"), .character(" "), .character("l"): move = 1
    default: return nil
    }
    let index = all.firstIndex(of: now) ?? 0
    return all[(index + move + all.count) % all.count]
  }
}
