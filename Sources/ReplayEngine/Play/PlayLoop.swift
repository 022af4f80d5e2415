/// A stretch of a replay that is played again and again, once both its ends are marked.
package enum PlayLoop: Hashable, Sendable {
  /// None.
  case off
  /// The first end is marked, the second is not yet.
  case marked(Duration)
  /// From one position to a later one.
  case between(Duration, Duration)

  /// What marking one more position makes of it: the first end, the other end, none.
  ///
  /// The ends may be marked in either order.
  ///
  /// - Returns: the same once more where both ends would be one.
  package func marking(_ position: Duration) -> PlayLoop {
    switch self {
    case .off: .marked(position)
    case .marked(let first) where first == position: self
    case .marked(let first): .between(min(first, position), max(first, position))
    case .between: .off
    }
  }

  /// The same stretch with its ends changed.
  func map(_ change: (Duration) -> Duration) -> PlayLoop {
    switch self {
    case .off: .off
    case .marked(let first): .marked(change(first))
    case .between(let first, let last): .between(change(first), change(last))
    }
  }
}
