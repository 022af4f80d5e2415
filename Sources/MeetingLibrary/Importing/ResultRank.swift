import Athletics

/// What tells where a line stands in a list of results: by place; then by how it ended, and there by
/// mark, those without one last.
struct ResultRank {
  private var sortClass: Int
  private var place: Int?
  private var mark: Mark?

  init(place: Int?, mark: Mark?, status: ResultStatus) {
    self.place = place
    self.mark = mark
    sortClass = Self.sortClass(place: place, status)
  }

  init(_ result: Athletics.Result) {
    self.init(place: result.place, mark: result.mark, status: result.status)
  }

  /// Where the lines of some ranks stand; what is level stays as it was.
  ///
  /// - Returns: the places in `ranks` of the first line, the second and so on.
  static func order(_ ranks: [ResultRank]) -> [Int] {
    ranks.indices.sorted { first, second in
      ranks[first].isBefore(ranks[second]) ?? (first < second)
    }
  }

  /// Whether the line stands before another; `nil` where they are level.
  private func isBefore(_ other: ResultRank) -> Bool? {
    if sortClass != other.sortClass { return sortClass < other.sortClass }
    if let place, let others = other.place { return place == others ? nil : place < others }
    guard let mark, let others = other.mark else {
      return (mark == nil) == (other.mark == nil) ? nil : mark != nil
    }
    return mark == others ? nil : mark.isBetter(than: others)
  }

  private static func sortClass(place: Int?, _ status: ResultStatus) -> Int {
    if place != nil { return 0 }
    return switch status {
    case .finished: 1
    case .unknown: 2
    case .noMark: 3
    case .didNotFinish, .retired: 4
    case .disqualified: 5
    case .didNotStart: 6
    case .withdrawn: 7
    }
  }
}

extension [Runner] {
  /// The order of a result list.
  func inResultOrder() -> [Runner] {
    ResultRank.order(map { ResultRank($0.result) }).map { self[$0] }
  }
}
