package import Athletics

/// One runner's line in the order at an instant.
package struct StandingEntry: Hashable, Sendable {
  /// The rank, shared by level runners; `nil` for one no longer seen.
  package var rank: Int?
  /// The runner's place in `race.runners`.
  package var runnerIndex: Int
  /// Metres from the start line.
  package var covered: Double
  /// How long after the leader the runner is at this very point; `nil` for one no longer seen.
  package var gapTime: RaceTime?
  /// Metres behind the leader; `nil` for one no longer seen.
  package var gapDistance: Double?
  /// What those metres rest on: estimated unless both places are known.
  package var gapDistanceBasis: Basis
  /// What the distance covered rests on.
  package var basis: Basis
  /// What the gap rests on: the weaker of the runner's and the leader's time at the point.
  package var gapBasis: Basis
  /// How finely the gap can be told: as the coarser of the two times was printed.
  package var gapPrecision: TimePrecision
  /// Whether the runner has finished.
  package var isFinished: Bool
  /// Whether the sources have lost the runner; `covered` is where that was.
  package var isGone: Bool

  /// How long after the leader, as text; `nil` for one no longer seen.
  package var gapText: GapText? {
    gapTime.map { GapText($0, gapBasis, gapPrecision) }
  }

  /// The distance covered in whole millimetres.
  package var coveredDistance: Distance { Distance(roundingMetres: covered) }
}
