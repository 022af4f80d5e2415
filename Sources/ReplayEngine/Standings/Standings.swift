package import Athletics

/// The order of a race at one instant.
package struct Standings: Hashable, Sendable {
  /// The instant, since the gun.
  package let time: RaceTime
  /// The runners: finished by place, then running by distance, then those no longer seen.
  package let entries: StandingEntries

  /// Who is in front, if anybody is still seen.
  package var leader: StandingEntry? {
    entries.first.flatMap { $0.isGone ? nil : $0 }
  }

  /// The line of one runner.
  ///
  /// - Complexity: O(*n*).
  package func entry(of runnerIndex: Int) -> StandingEntry? {
    entries.position(of: runnerIndex).map { entries[$0] }
  }
}
