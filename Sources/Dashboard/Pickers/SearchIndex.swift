import Athletics

/// Folded texts of races and athletes, each folded once, in which words are found by how they begin.
struct SearchIndex: Hashable, Sendable {
  private var races: [[UInt8]]
  private var names: [[UInt8]] = []
  private var places: [Athlete: Int] = [:]

  /// The texts of races: event, town, country of the meeting, year, id.
  init(_ races: [RaceSummary]) {
    self.races = races.map { race in
      Self.text(
        "\(race.event.name) \(race.event.track.suffix) \(race.city) \(race.meeting) "
          + "\(race.date.year) \(race.round ?? "") \(race.id)"
      )
    }
  }

  /// Where the text of an athlete stands.
  mutating func name(of athlete: Athlete) -> Int {
    if let known = places[athlete] { return known }
    names.append(Self.text("\(athlete.name) \(athlete.nation)"))
    places[athlete] = names.count - 1
    return names.count - 1
  }

  /// Indices of the items of whom every word begins a word of the race or of the athlete.
  ///
  /// - Complexity: O(*n*) in the items, and in the length of all texts for each word.
  func matches(_ words: [String], of items: [GhostPickerState.Item]) -> [Int] {
    guard !words.isEmpty else { return Array(items.indices) }
    let found = words.map { word in
      let needle = [0x20] + Array(word.utf8)
      return (
        races: races.map { Self.holds(needle, $0) }, names: names.map { Self.holds(needle, $0) }
      )
    }
    return items.indices.filter { index in
      found.allSatisfy { $0.races[items[index].race] || $0.names[items[index].name] }
    }
  }

  /// The folded words, a blank before each.
  private static func text(_ text: String) -> [UInt8] {
    FoldedText.words(of: text).flatMap { [0x20] + Array($0.utf8) }
  }

  private static func holds(_ needle: [UInt8], _ text: [UInt8]) -> Bool {
    guard text.count >= needle.count else { return false }
    return text.withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer { needle in
        (0...(text.count - needle.count)).contains { start in
          needle.indices.allSatisfy { text[start + $0] == needle[$0] }
        }
      }
    }
  }
}
