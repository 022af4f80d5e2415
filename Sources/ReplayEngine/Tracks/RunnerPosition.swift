package import Athletics

/// Where a runner is at one instant.
package struct RunnerPosition: Hashable, Sendable {
  /// Metres from the start line.
  package var metres: Double
  /// What the point rests on: that of a split exactly at a split, else estimated.
  package var basis: Basis
  /// Whether the runner has finished, and stays at the finish.
  package var isFinished: Bool
  /// Whether the sources have lost the runner: a pacemaker after the last known split.
  package var isLastSeen: Bool

  /// A runner at a point.
  package init(
    metres: Double,
    basis: Basis,
    isFinished: Bool = false,
    isLastSeen: Bool = false
  ) {
    self.metres = metres
    self.basis = basis
    self.isFinished = isFinished
    self.isLastSeen = isLastSeen
  }
}
