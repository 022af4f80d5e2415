package import Athletics

extension Moments {
  /// How many moments there have been up to a race time and at it.
  ///
  /// - Complexity: O(log *n*).
  package func count(through time: RaceTime) -> Int {
    past(at: time).endIndex
  }

  /// The indices of the moments after one race time, up to another and at it.
  ///
  /// Stretches that follow one another hold each moment exactly once, however long they are.
  ///
  /// - Complexity: O(log *n*).
  package func indices(after start: RaceTime, through end: RaceTime) -> Range<Int> {
    let first = count(through: start)
    return first..<max(first, count(through: end))
  }
}
