import Athletics
package import ReplayEngine

extension TestFacts {
  /// Loads races the way the program does, from the bundled facts.
  package static var loader: RaceLoader { RaceLoader(from: FactsSource()) }

  /// The race of an id with all that the program runs it with.
  package static func loaded(_ id: String) throws -> LoadedRace {
    try loader.loaded(try race(id))
  }

  private static let summaries = Swift.Result { try facts.races.map { RaceSummary($0) } }

  /// The bundled facts without a library.
  private struct FactsSource: RaceSource {
    func races(over distance: Distance, _ sex: Sex, splits: Int) throws -> [RaceSummary] {
      try TestFacts.summaries.get().filter {
        $0.distance == distance && $0.event.sex == sex && $0.splitCount >= splits
      }
    }

    func race(id: String) throws -> Race? { try TestFacts.race(id) }

    func recordBook(for race: Race) throws -> RecordBook {
      let facts = try TestFacts.facts
      return RecordBook(progressions: facts.progressions, profiles: facts.athletes)
    }
  }
}
