package import Athletics

/// A runner at a point of the race.
package struct Passing: Hashable, Sendable {
  /// The order at the point, shared by level runners.
  package var rank: Int
  /// The runner's place in `race.runners`.
  package var runnerIndex: Int
  /// Race time at the point.
  package var time: RaceTime
  /// Behind the first at this point.
  package var gap: RaceTime
  /// What the time rests on.
  package var basis: Basis
  /// What the gap rests on: the weaker of this time and that of the first.
  package var gapBasis: Basis = .official
}
