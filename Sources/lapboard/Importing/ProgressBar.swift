import Foundation
import Synchronization

/// A bar on standard error that tells how far long work has come; on a terminal alone.
final class ProgressBar: Sendable {
  private struct State {
    var done: Int64 = 0
    var total: Int64 = 0
    var shown: String?
    var next: Date
  }

  /// Seconds before the first bar, and between two of them.
  private static let patience = 0.5
  private static let pause = 0.1
  private static let width = 30

  private let state: Mutex<State>
  private let isOn: Bool

  /// A bar that begins now.
  init(isOn: Bool) {
    self.isOn = isOn
    state = Mutex(State(next: Date(timeIntervalSinceNow: Self.patience)))
  }

  /// Says how much there is to do.
  func expect(_ total: Int64) {
    state.withLock { $0.total = total }
  }

  /// Goes on by so much.
  func advance(_ count: Int) {
    guard isOn else { return }
    state.withLock { state in
      state.done += Int64(count)
      let now = Date()
      guard state.total > 0, now >= state.next else { return }
      state.next = now.addingTimeInterval(Self.pause)
      let share = min(1, Double(state.done) / Double(state.total))
      let filled = Int(share * Double(Self.width))
      let bar = String(repeating: "#", count: filled)
      let rest = String(repeating: ".", count: Self.width - filled)
      let line = "[\(bar)\(rest)] \(Int(share * 100)) %"
      guard line != state.shown else { return }
      state.shown = line
      _ = StandardStreams.write("\r\(line)", to: 2)
    }
  }

  /// Clears the line, so that others can write on it.
  func clear() {
    state.withLock { state in
      guard let shown = state.shown else { return }
      state.shown = nil
      let blank = String(repeating: " ", count: shown.count)
      _ = StandardStreams.write("\r\(blank)\r", to: 2)
    }
  }
}
