package import Athletics
import ReplayEngine
package import TerminalUI

/// Waits, reduces, draws, shows: the one loop of the program, on one thread.
package struct AppLoop<C: Clock> where C.Duration == Swift.Duration {
  /// How the loop ended.
  package enum Ending: Hashable, Sendable {
    /// The user left.
    case left
    /// A signal asked to leave.
    case interrupted(signal: Int32)
    /// The terminal is gone.
    case closed
  }

  /// Frames a second while something moves.
  package static var framesPerSecond: Int { 30 }

  private var state: AppState
  private let terminal: any Terminal
  private let clock: C
  private let wall: () -> Instant
  private let run: (Effect) -> [AppAction]
  private var surface: Surface
  private var lastTick: C.Instant

  /// A loop over a terminal.
  ///
  /// - Parameters:
  ///   - state: what is shown first.
  ///   - terminal: shows frames and tells of keys.
  ///   - clock: measures wall time.
  ///   - wall: the real time now.
  ///   - run: does what the reducer wants done outside, and tells what came of it.
  package init(
    state: AppState,
    terminal: any Terminal,
    clock: C,
    wall: @escaping () -> Instant,
    run: @escaping (Effect) -> [AppAction]
  ) {
    self.state = state
    self.terminal = terminal
    self.clock = clock
    self.wall = wall
    self.run = run
    surface = Surface(size: state.size)
    lastTick = clock.now
  }

  /// Runs until the user leaves, a signal comes, or the terminal is gone.
  ///
  /// - Parameter effects: to be run before the first frame.
  /// - Returns: how it ended.
  package mutating func runUntilEnd(_ effects: [Effect] = []) -> Ending {
    if perform(effects) { return .left }
    lastTick = clock.now
    show()
    var ticker = Ticker(clock: clock, interval: .seconds(1) / Self.framesPerSecond)
    while true {
      let wait = state.isMoving ? ticker.remaining : untilNextTurn()
      guard let event = terminal.nextEvent(within: wait) else {
        _ = ticker.beat()
        showTick()
        continue
      }
      switch event {
      case .interrupted(let signal): return .interrupted(signal: signal)
      case .closed: return .closed
      default: break
      }
      if case .resumed = event { lastTick = clock.now }
      tick()
      let wasMoving = state.isMoving
      if let action = InputTranslator.action(for: event, state: state, surface: surface),
        perform(AppReducer.reduce(&state, action))
      {
        return .left
      }
      if !wasMoving, state.isMoving { ticker.restart() }
      show()
    }
  }

  /// While nothing moves the header's minute still does; on a day of the meeting, its seconds.
  private func untilNextTurn() -> Duration {
    let now = wall()
    let isOn = state.programme.map { programme in
      now >= programme.beginning.adding(seconds: -86_400) && now < programme.end
    }
    let length: Int64 = isOn == true && state.clock.isReal ? 1000 : 60_000
    return .milliseconds(length - max(0, now.milliseconds % length) + 5)
  }

  /// Moves on; draws the whole screen when its clocks turn, and in between the replay alone.
  private mutating func showTick() {
    let before = state.stillness
    tick()
    guard before == state.stillness, before.isBare, terminal.size == state.size else {
      return show()
    }
    // Taken out for a moment: drawing onto a part of the loop would copy the whole state.
    var surface = Surface(size: .zero)
    swap(&surface, &self.surface)
    AppView.drawReplay(state, onto: &surface)
    terminal.show(surface.frame)
    surface.frame.settle()
    swap(&surface, &self.surface)
  }

  private mutating func tick() {
    let now = clock.now
    let elapsed = lastTick.duration(to: now)
    lastTick = now
    _ = AppReducer.reduce(&state, .tick(elapsed: elapsed, wall: wall()))
  }

  /// - Returns: whether the user leaves.
  private mutating func perform(_ effects: [Effect]) -> Bool {
    for effect in effects {
      switch effect {
      case .leave: return true
      case .redraw: terminal.redraw()
      case .suspend:
        terminal.suspend()
        lastTick = clock.now
      default:
        let answers = run(effect)
        // What took its time outside was no pause for what runs.
        tick()
        for action in answers {
          if perform(AppReducer.reduce(&state, action)) { return true }
        }
      }
    }
    return false
  }

  private mutating func show() {
    state.size = terminal.size
    AppView.draw(state, onto: &surface)
    terminal.show(surface.frame)
    surface.frame.settle()
  }
}

/// What must stay the same from one tick to the next for the replay to be all that moves.
private struct Stillness: Hashable {
  /// The meeting clock's second, or its minute where no second is shown.
  let turn: Int64
  /// Whether a race plays.
  let isPlaying: Bool
  /// How many moments the ticker shows, whose rows answer the mouse.
  let moments: Int
  /// Whether the rate is lit, which moves the end of the timeline.
  let showsRate: Bool
  /// Whether nothing lies over the panes.
  let isBare: Bool
}

extension AppState {
  /// A property, not an initialiser: those copy the state for themselves.
  fileprivate var stillness: Stillness {
    let showsSeconds = pane != .replay || (clock.isRunning && !clock.isReal)
    return Stillness(
      turn: clock.instant.milliseconds / (showsSeconds ? 1000 : 60_000),
      isPlaying: replay?.playhead.isPlaying ?? false,
      moments: replay.map { $0.moments.count(through: $0.playhead.time) } ?? 0,
      showsRate: replay?.flash.showsRate ?? false,
      isBare: overlays.isEmpty && toast == nil
    )
  }
}
