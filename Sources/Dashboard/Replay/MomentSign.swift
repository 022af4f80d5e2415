import Athletics
import ReplayEngine
import TerminalUI

/// How a moment is drawn on the timeline, and which of several in one place is.
struct MomentSign: Hashable {
  /// The sign.
  let scalar: Unicode.Scalar
  /// How it looks.
  let style: Style

  /// The sign of a moment; `nil` for the gun and for splits, which the ends and laps stand for.
  init?(_ moment: Moment, in replay: Replay) {
    switch moment.kind {
    case .gun, .split: return nil
    case .record: (scalar, style) = ("◆", .role(.record, .bold))
    case .bell: (scalar, style) = ("◇", .role(.record, .bold))
    case .lights: (scalar, style) = ("▴", .role(.light, .bold))
    case .lead: (scalar, style) = ("▸", moment.runnerIndex.map { .role(.runner($0)) } ?? .plain)
    case .finish: (scalar, style) = ("✓", moment.isWin(in: replay) ? .bold : .dim)
    }
  }
}

extension Moment {
  /// Whether the winner finishes.
  func isWin(in replay: Replay) -> Bool {
    kind == .finish && runnerIndex == replay.order.first
  }

  /// How much it matters beside others that happen with it; the more the higher.
  func weight(in replay: Replay) -> Int {
    switch kind {
    case .record: 7
    case .bell: 6
    case .finish: isWin(in: replay) ? 5 : 1
    case .lights: 4
    case .lead: 3
    case .gun: 2
    case .split: 0
    }
  }
}

extension Moments {
  /// The weightiest of some moments, the latest of those alike.
  ///
  /// - Complexity: O(*n*) in those moments.
  func weightiest(of indices: some Sequence<Int>, in replay: Replay) -> Int? {
    indices.max { left, right in
      (all[left].weight(in: replay), left) < (all[right].weight(in: replay), right)
    }
  }

  /// The moment that a race time stands at or has passed last; the weightiest where several are.
  ///
  /// - Complexity: O(log *n*), and O(*k*) in the moments of that one instant.
  func last(at time: RaceTime, in replay: Replay) -> Int? {
    let count = count(through: time)
    guard count > 0 else { return nil }
    return weightiest(of: together(with: count - 1), in: replay)
  }

  /// The moment that comes next; the weightiest where several do.
  ///
  /// - Complexity: O(log *n*), and O(*k*) in the moments of that one instant.
  func next(at time: RaceTime, in replay: Replay) -> Int? {
    let count = count(through: time)
    guard count < all.count else { return nil }
    return weightiest(of: together(with: count), in: replay)
  }

  private func together(with index: Int) -> Range<Int> {
    let time = all[index].time
    return count(through: RaceTime(ticks: time.ticks - 1))..<count(through: time)
  }
}
