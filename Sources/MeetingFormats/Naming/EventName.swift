package import Athletics

/// What the name of an event says: `Boys 110 Meter Hurdles`, `Women 1500 Final`, `3000m ch K U14`.
///
/// Words of several languages are known; what is not known is not guessed.
package struct EventName: Hashable, Sendable {
  /// The discipline; one that is known to the program is taken as it is.
  package var discipline: Discipline
  /// Who it is for, where the name says it.
  package var sex: Sex?
  /// The group it is for: `U14`, `junior`; `nil` where it is open to all.
  package var group: String?
  /// The round, where the name says it.
  package var round: Round?
  /// The heat, where the name says it.
  package var heat: Int?
  /// Whether the name speaks of a hall.
  package var isIndoor: Bool
  /// Whether the discipline was recognised and is not just the name itself.
  package var isKnown: Bool
  /// Whether words stand beside a distance that nobody knows: `100 m hurdels`, `99 quarks`.
  ///
  /// A title may hold such words; a field for the event alone should not.
  package var hasStrangeWords = false

  /// Reads a name.
  ///
  /// - Parameters:
  ///   - name: as a file gives it.
  ///   - distance: the race distance where the file gives it apart; it stands before the name's.
  ///   - known: the disciplines of the program, by id.
  /// - Complexity: O(*n*) in the length, of which 200 letters are read.
  package init(_ name: String, distance: Distance? = nil, known: [String: Discipline] = [:]) {
    var parser = EventNameParser(name, known: known)
    self = parser.parse(distance: distance, name: name)
  }

  init(_ parser: EventNameParser, _ discipline: Discipline, isKnown: Bool) {
    self.discipline = discipline
    sex = parser.sex
    group = parser.group
    round = parser.round
    heat = parser.heat
    isIndoor = parser.isIndoor
    self.isKnown = isKnown
  }
}
