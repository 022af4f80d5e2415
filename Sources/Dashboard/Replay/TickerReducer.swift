import ReplayEngine

/// What commands do while the ticker has the focus: choose a moment, and go to it.
enum TickerReducer {
  /// - Returns: whether the command means something there.
  static func perform(_ command: Command, on replay: inout ReplayState) -> Bool {
    switch command {
    case .up: move(by: 1, &replay)
    case .down: move(by: -1, &replay)
    case .pageUp: move(by: ScheduleReducer.page, &replay)
    case .pageDown: move(by: -ScheduleReducer.page, &replay)
    case .first: replay.focus.choose(nil)
    case .last: replay.focus.choose(0)
    case .open: open(&replay)
    default: return false
    }
    return true
  }

  /// Chooses a later moment, or with a negative step an earlier one; from the latest on, none.
  static func move(by step: Int, _ replay: inout ReplayState) {
    let past = replay.moments.count(through: replay.playhead.time)
    guard past > 0 else { return }
    let current = replay.focus.moment(of: past) ?? past
    let next = max(0, current + step)
    replay.focus.choose(next < past ? next : nil)
  }

  /// Goes to the chosen moment, or to the latest.
  private static func open(_ replay: inout ReplayState) {
    let past = replay.moments.count(through: replay.playhead.time)
    guard past > 0 else { return }
    let index = replay.focus.moment(of: past) ?? past - 1
    replay.playhead.seek(to: replay.moments.all[index].time)
  }
}
