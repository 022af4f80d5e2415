package import Athletics

/// A race as it comes from the library, with what is needed to run it again.
package struct LoadedRace: Hashable, Sendable {
  /// The race with its runners and splits.
  package var race: Race
  /// Other races of the discipline, whose runs show how it is usually run; empty where no runner
  /// needs them.
  package var kin: [Race]

  /// A race with its kin.
  package init(_ race: Race, kin: [Race] = []) {
    self.race = race
    self.kin = kin
  }
}
