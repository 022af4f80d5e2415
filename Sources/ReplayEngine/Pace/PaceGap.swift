package import Athletics

/// How far a runner is behind something that keeps a pace: lights or a ghost; negative when ahead.
package struct PaceGap: Hashable, Sendable {
  /// Behind by so much time at the runner's point.
  package var time: RaceTime
  /// Behind by so many metres at the runner's time.
  package var metres: Double
  /// What the time rests on: the less firm of the two ways.
  package var basis: Basis
  /// How finely the time can be told: as the coarser of the two was printed.
  package var precision: TimePrecision
  /// What the metres rest on: estimated unless both places are known.
  package var metresBasis: Basis
}
