import ReplayEngine

/// A whole field along a road, counted without looking at every runner.
struct RoadField {
  private let entries: StandingEntries
  /// How many runners are still seen, the finishers among them.
  let seen: Int
  /// How many of them are home.
  let finished: Int

  init(_ entries: StandingEntries) {
    self.entries = entries
    seen = Self.count(entries.count) { !entries.sighting($0).isGone }
    finished = Self.count(seen) { entries.sighting($0).isFinished }
  }

  /// How many runners have run so many metres or more.
  ///
  /// - Complexity: O(log² *n*) in the runners.
  func count(from metres: Double) -> Int {
    Self.count(seen) { entries.sighting($0).covered >= metres }
  }

  /// How many of the first places in order are inside.
  private static func count(_ count: Int, where isInside: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isInside(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The runners on each column of a line, as places in the order.
  ///
  /// - Parameters:
  ///   - from: metres at the left edge of the first column.
  ///   - step: metres a column, positive.
  ///   - columns: how many columns.
  /// - Returns: a range for each column, the leader in the last that is not empty.
  /// - Complexity: O(*c* log² *n*) in the columns and the runners.
  func columns(from: Double, step: Double, _ columns: Int) -> [Range<Int>] {
    var ahead = count(from: from + step * Double(columns))
    return (0..<columns).reversed().map { column in
      let last = count(from: from + step * Double(column))
      defer { ahead = last }
      return ahead..<max(ahead, last)
    }.reversed()
  }
}
