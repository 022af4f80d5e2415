import Athletics

/// One thing a name may stand for.
package struct NameCandidate: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// Other ids of the same thing.
  package var aliases: [String]
  /// What it is called: title, meeting, town.
  package var titles: [String]
  /// Who took part.
  package var people: [String]

  /// A thing with its names.
  package init(
    id: String,
    aliases: [String] = [],
    titles: [String] = [],
    people: [String] = []
  ) {
    self.id = id
    self.aliases = aliases
    self.titles = titles
    self.people = people
  }
}

/// Finds what a name typed by the user stands for.
///
/// The first of these steps that finds anything decides: the id or an alias itself; a part of an
/// id; every word typed beginning a word of the id; of the titles too; of the people too; and
/// last the same with slips of the finger.
package struct NameMatching {
  /// How many nearest ids are told when nothing fits.
  package static let nearestCount = 5

  private let candidates: [FoldedCandidate]

  /// Matching over candidates in the order in which several of them are to be told.
  ///
  /// - Complexity: O(*n*) in the length of all names.
  package init(_ candidates: [NameCandidate]) {
    self.candidates = candidates.map { FoldedCandidate($0) }
  }

  /// What a name stands for.
  ///
  /// - Complexity: O(*n*) in the length of all names; with slips times the length of the name.
  package func match(_ text: String) -> NameMatch {
    let words = FoldedText.words(of: text)
    guard !words.isEmpty else { return .none(nearest: []) }
    let joined = words.joined(separator: "-")
    let steps: [(FoldedCandidate) -> Bool] = [
      { $0.ids.contains(joined) },
      { $0.ids.contains { $0.contains(joined) } },
      { $0.begins(words, upTo: .ids) },
      { $0.begins(words, upTo: .titles) },
      { $0.begins(words, upTo: .people) },
      { $0.resembles(words) },
    ]
    for step in steps {
      let found = candidates.filter(step).map(\.id)
      if found.count == 1 { return .one(found[0]) }
      if !found.isEmpty { return .several(found) }
    }
    return .none(nearest: nearest(to: joined))
  }

  private func nearest(to name: String) -> [String] {
    let bytes = Array(name.utf8)
    return candidates.map { (id: $0.id, distance: $0.distance(to: bytes)) }
      .sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }
      .prefix(Self.nearestCount).map(\.id)
  }
}

/// A candidate with its names in plain small letters.
private struct FoldedCandidate {
  /// How far to look.
  enum Reach: Int {
    case ids, titles, people
  }

  let id: String
  let ids: [String]
  private let words: [[String]]

  init(_ candidate: NameCandidate) {
    id = candidate.id
    let idWords = ([candidate.id] + candidate.aliases).map { FoldedText.words(of: $0) }
    ids = idWords.map { $0.joined(separator: "-") }
    words = [
      idWords.flatMap { $0 }, candidate.titles.flatMap { FoldedText.words(of: $0) },
      candidate.people.flatMap { FoldedText.words(of: $0) },
    ]
  }

  /// Whether every word typed begins a word of the names within reach.
  func begins(_ typed: [String], upTo reach: Reach) -> Bool {
    typed.allSatisfy { word in
      words[...reach.rawValue].contains { $0.contains { $0.hasPrefix(word) } }
    }
  }

  /// Whether every word typed begins a word here, or is one with a slip of the finger in it.
  func resembles(_ typed: [String]) -> Bool {
    typed.allSatisfy { word in
      let slips = word.utf8.count < 4 ? 0 : word.utf8.count < 8 ? 1 : 2
      return words.contains { group in
        group.contains { $0.hasPrefix(word) || Self.isNear(word, $0, slips: slips) }
      }
    }
  }

  /// How far a name is from the nearest id here, or from one of its words.
  func distance(to name: [UInt8]) -> Int {
    let whole = ids.map { EditDistance.between(name, Array($0.utf8)) }
    let parts = words[0].map { EditDistance.between(name, Array($0.utf8)) + 1 }
    return (whole + parts).min() ?? .max
  }

  private static func isNear(_ typed: String, _ word: String, slips: Int) -> Bool {
    guard slips > 0, abs(typed.utf8.count - word.utf8.count) <= slips,
      word.contains(where: \.isLetter)
    else { return false }
    return EditDistance.between(typed, word) <= slips
  }
}
