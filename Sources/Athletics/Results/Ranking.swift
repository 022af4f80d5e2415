/// Competition ranking: level values share a rank, and the next rank leaves the gap.
public enum Ranking {
  /// Ranks of a list that is already in order.
  ///
  /// - Parameters:
  ///   - ordered: the list, best first.
  ///   - areLevel: whether two neighbours share a rank.
  /// - Returns: one rank an element, from 1.
  /// - Complexity: O(*n*).
  public static func ranks<Element>(
    of ordered: [Element],
    areLevel: (Element, Element) -> Bool
  ) -> [Int] {
    var ranks: [Int] = []
    ranks.reserveCapacity(ordered.count)
    for index in ordered.indices {
      if index > 0, areLevel(ordered[index - 1], ordered[index]) {
        ranks.append(ranks[index - 1])
      } else {
        ranks.append(index + 1)
      }
    }
    return ranks
  }
}
