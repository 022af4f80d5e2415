package import Athletics
package import ReplayEngine

/// A moment as lists print it: its time once, its sentence with family names alone.
package struct MomentText: Hashable, Sendable {
  /// The race time as printed: `2:20.49`, `~3:16.7`.
  package let clock: String
  /// The time with room for the decimals that it lacks, for a column on the decimal point.
  package let column: String
  /// The sentence, without that time.
  package let sentence: String

  /// The texts of a moment.
  ///
  /// - Parameters:
  ///   - moment: of the race.
  ///   - race: tells the road from the track, where times have decimals.
  ///   - names: the runners as narrow places print them, in the order of the race.
  /// - Complexity: O(*n*) in the length of the sentence.
  package init(_ moment: Moment, in race: Race, names: [String]) {
    var sentence = moment.text
    if let index = moment.runnerIndex, names.indices.contains(index) {
      sentence = sentence.replacingFirst(race.runners[index].athlete.name, with: names[index])
    }
    let isRoad = race.lap == nil
    var shown: TimePrecision =
      isRoad ? .seconds : (moment.basis == .estimated ? .tenths : .hundredths)
    for precision in isRoad ? Self.precisions.reversed() : Self.precisions {
      let time = Self.estimate(moment) + MarkFormat.time(moment.time, precision: precision)
      guard let rest = Self.without(time, sentence) else { continue }
      sentence = rest
      shown = precision
      break
    }
    let clock = MarkFormat.time(moment.time, precision: shown, padMinutes: true)
    self.sentence = sentence
    self.clock = Self.estimate(moment) + clock
    let missing = isRoad ? 0 : (shown == .seconds ? 3 : (shown == .tenths ? 1 : 0))
    column = self.clock + String(repeating: " ", count: missing)
  }

  private static let precisions: [TimePrecision] = [.hundredths, .tenths, .seconds]

  private static func estimate(_ moment: Moment) -> String {
    moment.basis == .estimated ? "~" : ""
  }

  /// A sentence without a time that stands in it as a whole, nor the small word before it.
  private static func without(_ time: String, _ sentence: String) -> String? {
    for lead in [" in ", " at ", " "] {
      guard let found = sentence.firstRange(ofBytes: lead + time) else { continue }
      let after = sentence[found.upperBound...].first
      guard after == nil || after == "," || after == ":" || after == " " else { continue }
      return String(sentence[..<found.lowerBound] + sentence[found.upperBound...])
    }
    return nil
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
