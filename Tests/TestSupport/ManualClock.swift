import Foundation

/// A clock that a test moves by hand; a sleep ends when the clock has been moved far enough.
package final class ManualClock: Clock, @unchecked Sendable {
  /// A point in the clock's own time.
  package struct Instant: InstantProtocol {
    /// Time since the clock was made.
    package let offset: Duration

    package func advanced(by duration: Duration) -> Instant {
      Instant(offset: offset + duration)
    }

    package func duration(to other: Instant) -> Duration { other.offset - offset }

    package static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
  }

  private struct Sleeper {
    let id: Int
    let deadline: Instant
    let continuation: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var now = Instant(offset: .zero)
    var nextID = 0
    var sleepers: [Sleeper] = []
  }

  private let lock = NSLock()
  private var state = State()

  /// Makes a clock that stands at zero.
  package init() {}

  package var now: Instant { withState { $0.now } }

  package var minimumResolution: Duration { .nanoseconds(1) }

  /// Moves the clock on and wakes those whose time has come, the earliest first.
  package func advance(by duration: Duration) {
    let due = withState { state in
      state.now = state.now.advanced(by: duration)
      let due = state.sleepers.filter { $0.deadline <= state.now }
      state.sleepers.removeAll { $0.deadline <= state.now }
      return due
    }
    for sleeper in due.sorted(by: { $0.deadline < $1.deadline }) { sleeper.continuation.resume() }
  }

  package func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws {
    let id = withState { state in
      defer { state.nextID += 1 }
      return state.nextID
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let isOver = withState { state in
          guard deadline > state.now, !Task.isCancelled else { return true }
          state.sleepers.append(
            Sleeper(id: id, deadline: deadline, continuation: continuation)
          )
          return false
        }
        guard isOver else { return }
        continuation.resume(with: Result { try Task.checkCancellation() })
      }
    } onCancel: {
      let sleeper = withState { state in
        defer { state.sleepers.removeAll { $0.id == id } }
        return state.sleepers.first { $0.id == id }
      }
      sleeper?.continuation.resume(throwing: CancellationError())
    }
  }

  private func withState<Result>(_ body: (inout State) -> Result) -> Result {
    lock.withLock { body(&state) }
  }
}
