import Athletics

/// How well a text answers a query whose letters may be scattered in it.
package enum FuzzyMatch {
  /// A score for each word of the query, added up; `nil` unless every word is found.
  ///
  /// A whole word found as it stands scores more than letters in order with gaps; a hit at the
  /// start of a word more than one inside it.
  ///
  /// - Parameters:
  ///   - query: what was typed, folded or not.
  ///   - text: the folded text to search.
  /// - Returns: the higher the better; zero for an empty query.
  /// - Complexity: O(*n*·*w*) for *w* words.
  package static func score(_ query: String, in text: String) -> Int? {
    let haystack = Array(text.utf8)
    var total = 0
    for word in FoldedText.words(of: query) {
      guard let score = scoreWord(Array(word.utf8), in: haystack) else { return nil }
      total += score
    }
    return total
  }

  private static func scoreWord(_ word: [UInt8], in text: [UInt8]) -> Int? {
    if let start = firstOccurrence(of: word, in: text) {
      let atWordStart = start == 0 || !isLetterOrDigit(text[start - 1])
      return 1000 + (atWordStart ? 500 : 0) - min(start, 200)
    }
    return scattered(word, in: text)
  }

  private static func firstOccurrence(of word: [UInt8], in text: [UInt8]) -> Int? {
    guard !word.isEmpty, text.count >= word.count else { return nil }
    var inside: Int?
    for start in 0...(text.count - word.count)
    where text[start..<(start + word.count)].elementsEqual(word) {
      if start == 0 || !isLetterOrDigit(text[start - 1]) { return start }
      if inside == nil { inside = start }
    }
    return inside
  }

  /// Letters in order within one stretch of at most three times their number.
  private static func scattered(_ word: [UInt8], in text: [UInt8]) -> Int? {
    guard word.count >= 2 else { return nil }
    var best: Int?
    for start in text.indices where text[start] == word[0] {
      var found = 1
      var position = start + 1
      let limit = min(text.count, start + word.count * 3)
      while position < limit, found < word.count {
        if text[position] == word[found] { found += 1 }
        position += 1
      }
      guard found == word.count else { continue }
      let gaps = position - start - word.count
      best = max(best ?? .min, 400 - 20 * gaps)
    }
    return best
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }
}
