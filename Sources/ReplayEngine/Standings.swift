package import Athletics

/// The order of a race at one instant.
package struct Standings: Hashable, Sendable {
  /// The instant, since the gun.
  package var time: RaceTime
  /// The runners: finished by place, then running by distance, then those no longer seen.
  package var entries: [StandingEntry]

  /// An order at an instant.
  package init(time: RaceTime, entries: [StandingEntry]) {
    self.time = time
    self.entries = entries
  }

  /// Who is in front, if anybody is still seen.
  package var leader: StandingEntry? {
    entries.first.flatMap { $0.isGone ? nil : $0 }
  }

  /// The line of one runner.
  ///
  /// - Complexity: O(*n*).
  package func entry(of runnerIndex: Int) -> StandingEntry? {
    entries.first { $0.runnerIndex == runnerIndex }
  }
}

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
  /// What the distance covered rests on.
  package var basis: Basis
  /// What the gap rests on: the weaker of the runner's and the leader's time at the point.
  package var gapBasis: Basis
  /// Whether the runner has finished.
  package var isFinished: Bool
  /// Whether the sources have lost the runner; `covered` is where that was.
  package var isGone: Bool

  /// The distance covered in whole millimetres.
  package var coveredDistance: Distance { Distance(roundingMetres: covered) }
}

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
}
