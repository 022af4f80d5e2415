/// A clock that stands still until a test moves it, from one thread.
package final class ManualClock: Clock {
  /// A moment on the clock: how long after its making.
  package struct Instant: InstantProtocol {
    /// Time since the clock was made.
    package var offset: Duration

    /// A moment so long after the clock was made.
    package init(offset: Duration = .zero) {
      self.offset = offset
    }

    /// The moment so much later.
    package func advanced(by duration: Duration) -> Instant {
      Instant(offset: offset + duration)
    }

    /// The time from this moment to another.
    package func duration(to other: Instant) -> Duration {
      other.offset - offset
    }

    /// Earlier before later.
    package static func < (lhs: Instant, rhs: Instant) -> Bool {
      lhs.offset < rhs.offset
    }
  }

  private nonisolated(unsafe) var moment = Instant()

  /// A clock at zero.
  package init() {}

  /// What the clock shows.
  package var now: Instant { moment }

  /// It tells every moment apart.
  package var minimumResolution: Duration { .zero }

  /// Moves the clock on.
  package func advance(by duration: Duration) {
    moment = moment.advanced(by: duration)
  }

  /// Moves the clock to the deadline at once; nobody sleeps in a test.
  package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    moment = max(moment, deadline)
  }
}
