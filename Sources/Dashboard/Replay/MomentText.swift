package import Athletics
package import ReplayEngine

/// A moment as lists print it: its time once, its sentence with family names alone.
package struct MomentText: Hashable, Sendable {
  /// The race time as printed: `2:20.49`, `~3:16.7`.
  package let clock: String
  /// The time with room for the decimals that it lacks, for a column on the decimal point.
  package let column: String
  /// The sentence beside it.
  package let sentence: String

  /// The texts of a moment.
  ///
  /// - Parameters:
  ///   - moment: of the race.
  ///   - race: tells the road from the track, where times have decimals.
  ///   - names: the runners as narrow places print them, in the order of the race.
  /// - Complexity: O(*n*) in the length of the sentence.
  package init(_ moment: Moment, in race: Race, names: [String]) {
    var sentence = moment.brief
    if let index = moment.runnerIndex, names.indices.contains(index) {
      sentence = sentence.replacingFirst(race.runners[index].athlete.name, with: names[index])
    }
    self.sentence = sentence
    let isRoad = race.lap == nil
    let precision = isRoad ? min(moment.precision, .seconds) : moment.precision
    let estimate = moment.basis == .estimated ? "~" : ""
    clock = estimate + MarkFormat.time(moment.time, precision: precision, padMinutes: true)
    let missing = isRoad ? 0 : (precision == .seconds ? 3 : (precision == .tenths ? 1 : 0))
    column = clock + String(repeating: " ", count: missing)
  }
}

extension String {
  /// Where a text stands first, byte by byte.
  ///
  /// - Complexity: O(*n* · *m*) in the bytes of both, near O(*n*) for sentences.
  fileprivate func firstRange(ofBytes text: String) -> Range<Index>? {
    let bytes = Array(utf8), wanted = Array(text.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    for start in 0...(bytes.count - wanted.count)
    where bytes[start] == first
      && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    {
      let lower = utf8.index(startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: wanted.count)
    }
    return nil
  }

  fileprivate func replacingFirst(_ text: String, with other: String) -> String {
    guard let found = firstRange(ofBytes: text) else { return self }
    return self[..<found.lowerBound] + other + self[found.upperBound...]
  }
}
