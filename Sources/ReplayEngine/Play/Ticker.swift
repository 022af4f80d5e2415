/// Deadlines at an even beat, on a clock that is handed in.
///
/// Each deadline follows from the one before, not from when it was met, so the beat does not drift;
/// beats missed in a stall are left out rather than made up for in a burst.
package struct Ticker<C: Clock>: Sendable where C.Duration == Swift.Duration {
  /// The time from one beat to the next.
  package let interval: Duration
  /// When the next beat is due.
  package private(set) var nextDeadline: C.Instant
  private let clock: C
  private var lastBeat: C.Instant

  /// A ticker whose first beat is one interval from now.
  ///
  /// - Parameters:
  ///   - clock: tells the time.
  ///   - interval: positive.
  package init(clock: C, interval: Duration) {
    precondition(interval > .zero, "beats lie apart")
    self.clock = clock
    self.interval = interval
    lastBeat = clock.now
    nextDeadline = lastBeat.advanced(by: interval)
  }

  /// How long until the next beat; zero when it is due.
  package var remaining: Duration {
    max(clock.now.duration(to: nextDeadline), .zero)
  }

  /// Beats when a beat is due.
  ///
  /// - Returns: wall time since the previous beat, or `nil` when none is due.
  package mutating func beat() -> Duration? {
    let now = clock.now
    let late = nextDeadline.duration(to: now)
    guard late >= .zero else { return nil }
    nextDeadline = nextDeadline.advanced(
      by: late < interval ? interval : interval * (late.wholeTimes(interval) + 1)
    )
    defer { lastBeat = now }
    return lastBeat.duration(to: now)
  }

  /// Starts the beat anew, as after a pause, without reporting the time in between.
  package mutating func restart() {
    lastBeat = clock.now
    nextDeadline = lastBeat.advanced(by: interval)
  }
}
