package import Athletics

/// Where races and their part of the record book come from.
package protocol RaceSource {
  /// The races over one distance, of one sex, with so many splits at least, in a line each.
  func races(over distance: Distance, _ sex: Sex, splits: Int) throws -> [RaceSummary]

  /// The race of an id; `nil` for an id that is not known.
  func race(id: String) throws -> Race?

  /// The part of the record book that matters to a race.
  func recordBook(for race: Race) throws -> RecordBook
}
