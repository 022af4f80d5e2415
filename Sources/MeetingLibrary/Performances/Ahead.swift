import Dispatch

/// A value that another thread works out while this one goes on.
///
/// The value is written before the semaphore is signalled and read after, hence unchecked.
final class Ahead<Value: Sendable>: @unchecked Sendable {
  private let done = DispatchSemaphore(value: 0)
  private var value: Value?

  /// Begins to work the value out.
  init(_ work: @escaping @Sendable () -> Value) {
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      value = work()
      done.signal()
    }
  }

  /// Waits for the value and hands it out; asked for once.
  func take() -> Value {
    done.wait()
    guard let value else { preconditionFailure("signalled without a value") }
    return value
  }
}
