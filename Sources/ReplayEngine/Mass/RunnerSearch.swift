package import Athletics

/// Finds runners of a race by what is on their bibs, or by their names.
package enum RunnerSearch {
  /// Runners that a text stands for, by their places in `race.runners`, in the order of the race.
  ///
  /// The first of these that finds anybody decides: the bib itself; the whole name; every word
  /// beginning a word of the name.
  ///
  /// - Complexity: O(*n*) in the runners and the length of their names.
  package static func runners(_ text: String, in race: Race) -> [Int] {
    let wanted = FoldedText.fold(text.split(separator: " ").joined(separator: " "))
    guard !wanted.isEmpty else { return [] }
    let bibs = race.runners.indices.filter { index in
      guard let bib = race.runners[index].result.details?.bib else { return false }
      return bib.utf8.count == wanted.utf8.count && FoldedText.fold(bib) == wanted
    }
    if !bibs.isEmpty { return bibs }
    let words = FoldedText.words(of: wanted)
    guard !words.isEmpty else { return [] }
    var whole: [Int] = []
    var begun: [Int] = []
    for index in race.runners.indices {
      let name = FoldedText.words(of: race.runners[index].athlete.name)
      if name == words { whole.append(index) }
      if words.allSatisfy({ word in name.contains { $0.hasPrefix(word) } }) { begun.append(index) }
    }
    return whole.isEmpty ? begun : whole
  }
}
