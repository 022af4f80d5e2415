package import Athletics

/// Where races and their part of the record book come from.
package protocol RaceSource {
  /// Every race, in a line each.
  func races() throws -> [RaceSummary]

  /// The race of an id; `nil` for an id that is not known.
  func race(id: String) throws -> Race?

  /// The part of the record book that matters to a race.
  func recordBook(for race: Race) throws -> RecordBook
}
