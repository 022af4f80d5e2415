package import Athletics

/// A race as it comes from the library, with what is needed to run it again.
package struct LoadedRace: Hashable, Sendable {
  /// The race with its runners and splits.
  package var race: Race
  /// Other races of the discipline, whose runs show how it is usually run; empty where no runner
  /// needs them.
  package var kin: [Race]
  /// The records that stood before the race, and the runners' bests.
  package var book: RecordBook

  /// A race with its kin and its part of the record book.
  package init(_ race: Race, kin: [Race] = [], book: RecordBook = RecordBook()) {
    self.race = race
    self.kin = kin
    self.book = book
  }
}
