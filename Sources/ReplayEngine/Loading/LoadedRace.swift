package import Athletics

/// A race with all that is needed to run it again.
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

  /// The race as a function of time; its kin fill in runners with a finish time alone.
  ///
  /// - Complexity: O(*n* log *n*) in the runners, and O(*n*) in the splits of the kin.
  package var replay: Replay {
    let runs = Kin.finished(kin.filter { $0.id != race.id })
    return Replay(race: race, shape: TypicalShape(for: race, with: runs))
  }
}
