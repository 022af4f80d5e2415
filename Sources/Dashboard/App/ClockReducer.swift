import Athletics

/// What the commands of the meeting clock do, wherever they are asked for.
enum ClockReducer {
  /// - Returns: whether the command was one of the clock's.
  static func perform(_ command: Command, on state: inout AppState) -> Bool {
    switch command {
    case .runClock: run(&state)
    case .clockFaster: state.clock.changeRate(up: true)
    case .clockSlower: state.clock.changeRate(up: false)
    default: return false
    }
    return true
  }

  /// Runs or stops the clock; a meeting that is over or far off is watched from its beginning.
  private static func run(_ state: inout AppState) {
    if let programme = state.programme, !state.clock.isRunning || state.clock.isReal,
      state.clock.instant >= programme.end
        || state.clock.instant < programme.beginning.adding(seconds: -86_400)
    {
      state.clock.travel(to: programme.beginning.adding(seconds: -600))
      state.toast = "\(programme.meeting.shortName) from its first start, as if live · W real time"
    }
    state.clock.toggleRunning()
    state.schedule.followsClock = true
    AppReducer.clockChanged(&state)
  }
}
