import Athletics

/// A result that took the place of another.
struct LineCorrection {
  var athlete: String
  var before: String
  var after: String
  var sources: [String]
}

/// Joins rows of results with the lines that a unit has already.
struct LineMerge<Lines: LineStore> {
  /// The unit's lines: those of before, then those that are new.
  private(set) var lines: Lines
  /// What was corrected, in the order of the rows.
  private(set) var corrections: [LineCorrection] = []
  private var index: LineIndex

  /// Joins with lines, of which rows of before were about some.
  init(_ lines: Lines, spoken: [SpokenRows.Row]) {
    self.lines = lines
    index = LineIndex(lines.keys)
    index.take(spoken)
  }

  /// Hands out what was corrected so far, and forgets it.
  mutating func takeCorrections() -> [LineCorrection] {
    defer { corrections = [] }
    return corrections
  }

  /// Takes a row.
  ///
  /// - Returns: what it did; `nil` when the same file has said something else of the same athlete.
  mutating func take(_ runner: Runner, file: Int?) throws -> RowChange? {
    // A row for a time on the way alone may be one of many about a runner.
    let taker = runner.result.tellsOutcome ? file : nil
    guard let found = index.find(runner.key, file: taker) else {
      if let twin = index.repeated(runner.key, file: taker) {
        let old = try lines.runner(twin)
        return runner.filled(from: old).isSame(as: old) ? .same : nil
      }
      let runner = runner.named.settled
      try lines.append(runner)
      index.add(runner.key)
      index.take(index.count - 1, file: taker)
      return .new
    }
    index.take(found, file: taker)
    let old = try lines.runner(found)
    var merged = runner.filled(from: old)
    if merged.isSame(as: old) { return .same }
    let isCorrection =
      old.result.tellsOutcome && !merged.result.hasSameOutcome(as: old.result)
    if isCorrection { correct(&merged, from: old) }
    try lines.replace(found, with: merged)
    index.replace(found, with: merged.key)
    return isCorrection ? .corrected : .changed
  }

  private mutating func correct(_ runner: inout Runner, from old: Runner) {
    let isOther = runner.athlete != old.athlete
    let before = (isOther ? "\(old.athlete.name), " : "") + old.result.outcome
    runner.result.details = runner.result.details ?? ResultDetails()
    runner.result.details?.before = before
    corrections.append(
      LineCorrection(
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
  var key: LineIndex.Key {
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
