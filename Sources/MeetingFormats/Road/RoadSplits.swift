import Athletics

/// Which of a runner's splits can be right beside each other and the finish.
enum RoadSplits {
  /// The splits that do not fit: those outside the longest row of rising times; of two rows as long
  /// the one that begins earlier stands.
  ///
  /// - Parameters:
  ///   - splits: by distance.
  ///   - finish: the time at the finish, where it is known.
  /// - Returns: their places, rising.
  /// - Complexity: O(*n*²) in the splits, which are as many as the file has columns.
  static func unfit(_ splits: [Split], finish: RaceTime?) -> [Int] {
    if areFit(splits, finish: finish) { return [] }
    var best: [(length: Int, before: Int?)] = []
    for (index, split) in splits.enumerated() {
      var longest = (length: 1, before: Int?.none)
      for earlier in 0..<index where best[earlier].length >= longest.length {
        guard best[earlier].length > 0, canFollow(split, splits[earlier]) else { continue }
        longest = (best[earlier].length + 1, earlier)
      }
      let isPossible =
        RoadTimes.isPossible(split.time, over: split.at)
        && finish.map { split.time < $0 } ?? true
      best.append(isPossible ? longest : (0, nil))
    }
    let longest = best.map(\.length).max() ?? 0
    guard longest < splits.count else { return [] }
    var fit = Set<Int>()
    var next = longest > 0 ? best.firstIndex { $0.length == longest } : nil
    while let index = next {
      fit.insert(index)
      next = best[index].before
    }
    return splits.indices.filter { !fit.contains($0) }
  }

  /// Whether all fit, as those of most runners do; by their indices no split is copied.
  private static func areFit(_ splits: [Split], finish: RaceTime?) -> Bool {
    for index in splits.indices {
      let time = splits[index].time
      guard RoadTimes.isPossible(time, over: splits[index].at), finish.map({ time < $0 }) ?? true,
        index == 0 || splits[index - 1].time < time && splits[index - 1].at < splits[index].at
      else { return false }
    }
    return true
  }

  private static func canFollow(_ later: Split, _ earlier: Split) -> Bool {
    later.time > earlier.time && later.at > earlier.at
  }
}
