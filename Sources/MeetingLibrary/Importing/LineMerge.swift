import Athletics

/// Joins rows of results with the lines that a unit has already.
struct LineMerge {
  /// A result that took the place of another.
  struct Correction {
    var athlete: String
    var before: String
    var after: String
    var sources: [String]
  }

  /// The unit's lines: those of before, then those that are new.
  private(set) var runners: [Runner]
  /// What was corrected, in the order of the rows.
  private(set) var corrections: [Correction] = []
  private var index: LineIndex

  init(_ runners: [Runner]) {
    self.runners = runners
    index = LineIndex(runners.map(\.key))
  }

  /// Takes a row.
  ///
  /// - Returns: what it did; `nil` when the same file has said something else of the same athlete.
  mutating func take(_ runner: Runner, file: Int?) -> RowChange? {
    // A row for a time on the way alone may be one of many about a runner.
    let taker = runner.result.tellsOutcome ? file : nil
    guard let found = index.find(runner.key, file: taker) else {
      if let twin = index.repeated(runner.key, file: taker) {
        return runner.filled(from: runners[twin]).isSame(as: runners[twin]) ? .same : nil
      }
      let runner = runner.named
      runners.append(runner)
      index.add(runner.key)
      index.take(runners.count - 1, file: file)
      return .new
    }
    index.take(found, file: file)
    let old = runners[found]
    var merged = runner.filled(from: old)
    if merged.isSame(as: old) { return .same }
    let isCorrection =
      old.result.tellsOutcome && !merged.result.hasSameOutcome(as: old.result)
    if isCorrection { correct(&merged, from: old) }
    runners[found] = merged
    index.replace(found, with: merged.key)
    return isCorrection ? .corrected : .changed
  }

  private mutating func correct(_ runner: inout Runner, from old: Runner) {
    let isOther = runner.athlete != old.athlete
    let before = (isOther ? "\(old.athlete.name), " : "") + old.result.outcome
    runner.result.details = runner.result.details ?? ResultDetails()
    runner.result.details?.before = before
    corrections.append(
      Correction(
        athlete: runner.athlete.name,
        before: before,
        after: runner.result.outcome,
        sources: runner.result.sources
      )
    )
  }
}

extension Runner {
  /// What tells the runner from others of the unit.
  fileprivate var key: LineIndex.Key {
    LineIndex.Key(bib: result.details?.bib, athlete: athlete, lane: result.details?.lane)
  }

  /// The same with the number or the lane for a name, where there is none.
  fileprivate var named: Runner {
    guard athlete.name.isEmpty else { return self }
    var runner = self
    runner.result.athlete.name = result.details?.standIn ?? "unknown"
    return runner
  }

  /// Whether it says the same, whoever says it.
  fileprivate func isSame(as other: Runner) -> Bool {
    withoutSources == other.withoutSources
  }

  private var withoutSources: Runner {
    var runner = self
    runner.result.sources = []
    for index in runner.splits.indices { runner.splits[index].sources = [] }
    for index in runner.segments.indices { runner.segments[index].sources = [] }
    for index in runner.alsoReported.indices { runner.alsoReported[index].sources = [] }
    return runner
  }
}

extension ResultDetails {
  /// What stands for a name that no file has told: the number or the lane.
  var standIn: String? {
    bib.map { "no. \($0)" } ?? lane.map { "lane \($0)" }
  }
}

extension [Runner] {
  /// The order of a result list: by place, then by mark, then those without by how it ended; what is
  /// level stays as it was.
  func inResultOrder() -> [Runner] {
    enumerated().sorted { first, second in
      let (one, two) = (first.element.result, second.element.result)
      if one.sortClass != two.sortClass { return one.sortClass < two.sortClass }
      if let mine = one.place, let theirs = two.place, mine != theirs { return mine < theirs }
      if one.place == nil, let mine = one.mark, let theirs = two.mark, mine != theirs {
        return mine.isBetter(than: theirs)
      }
      return first.offset < second.offset
    }.map(\.element)
  }
}

extension Athletics.Result {
  fileprivate var sortClass: Int {
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
