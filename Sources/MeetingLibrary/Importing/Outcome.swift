import Athletics

extension Athletics.Result {
  /// Whether it tells how the athlete's part ended, and is not there for splits or names alone.
  var tellsOutcome: Bool {
    status != .unknown || place != nil || mark != nil
  }

  /// Whether two lines tell the same end of the same athlete's part.
  func hasSameOutcome(as other: Athletics.Result) -> Bool {
    athlete == other.athlete && place == other.place && mark == other.mark
      && status == other.status && rule == other.rule
  }

  /// How it ended, for somebody who reads what was corrected: `2nd, 4:11.00`, `DNF`, `DQ TR17.3`.
  var outcome: String {
    var parts: [String] = []
    if let place { parts.append(Self.ordinal(place)) }
    if status != .finished, !status.letters.isEmpty {
      parts.append(status.letters + (rule.map { " \($0)" } ?? ""))
    } else if let printed = printedMark ?? mark?.printed {
      parts.append(printed)
    }
    return parts.isEmpty ? "no result" : parts.joined(separator: ", ")
  }

  private static func ordinal(_ place: Int) -> String {
    switch (place % 10, place % 100) {
    case (1, let tens) where tens != 11: "\(place)st"
    case (2, let tens) where tens != 12: "\(place)nd"
    case (3, let tens) where tens != 13: "\(place)rd"
    default: "\(place)th"
    }
  }
}

extension Runner {
  /// What two files tell of one runner: the newer where it says something, else the older.
  func filled(from old: Runner) -> Runner {
    var merged = self
    merged.result = result.filled(from: old.result)
    merged.splits = splits.filled(from: old.splits)
    if segments.isEmpty { merged.segments = old.segments }
    if alsoReported.isEmpty { merged.alsoReported = old.alsoReported }
    merged.isPacemaker = isPacemaker || old.isPacemaker
    merged.pacemakerNote = pacemakerNote ?? old.pacemakerNote
    merged.lastSeen = lastSeen ?? old.lastSeen
    return merged
  }

  /// The same with its times on the way in order.
  var settled: Runner {
    guard !splits.rises else { return self }
    var runner = self
    runner.splits = splits.settled
    return runner
  }

  /// The same with its finish as the last split.
  func finishing(at distance: Distance) -> Runner {
    var runner = withoutFinish(at: distance)
    guard case .time(let mark) = result.mark, result.status == .finished else { return runner }
    runner.splits.append(
      Split(
        at: distance,
        time: mark.time,
        printed: result.printedMark,
        precision: mark.precision,
        basis: .official,
        sources: result.sources
      )
    )
    return runner
  }
}

extension Athletics.Result {
  fileprivate func filled(from old: Athletics.Result) -> Athletics.Result {
    var merged = self
    if !tellsOutcome {
      merged = old
      merged.athlete = athlete.name.isEmpty ? old.athlete : athlete
      merged.sources = sources.isEmpty ? old.sources : sources
    } else if place == nil, status == .finished, old.status == .finished, mark == old.mark {
      merged.place = old.place
    } else if mark == nil, printedMark == nil, status == .finished, old.status == .finished {
      // A list of medallists tells places alone.
      merged.mark = old.mark
      merged.printedMark = old.printedMark
    }
    if merged.athlete.name.isEmpty { merged.athlete = old.athlete }
    if merged.athlete.name == old.athlete.name {
      merged.athlete.family = merged.athlete.family ?? old.athlete.family
      if merged.athlete.nation.isEmpty { merged.athlete.nation = old.athlete.nation }
    }
    merged.qualification = qualification ?? old.qualification
    if flags.isEmpty { merged.flags = old.flags }
    if members.isEmpty { merged.members = old.members }
    merged.note = note ?? old.note
    if status == old.status { merged.rule = rule ?? old.rule }
    merged.details = (details ?? ResultDetails()).filled(from: old.details).ifAny
    return merged
  }
}

extension [Split] {
  /// The points of two lists in order; of a point that both have, the newer.
  ///
  /// A time that is not later than the one before cannot be right, and is marked.
  fileprivate func filled(from old: [Split]) -> [Split] {
    if isEmpty { return old }
    if old.isEmpty { return rises ? self : settled }
    let points = Set(map(\.at))
    return (self + old.filter { !points.contains($0.at) }).settled
  }

  /// Whether the points are in order and each time is later than the one before, as nearly always:
  /// then nothing is to be settled.
  ///
  /// - Complexity: O(*n*), without a copy of any.
  fileprivate var rises: Bool {
    guard let first else { return true }
    return first.time > .zero
      && indices.dropFirst().allSatisfy { index in
        self[index - 1].at <= self[index].at && self[index - 1].time < self[index].time
      }
  }

  /// The points in order, with what cannot be right marked.
  ///
  /// - Complexity: O(*n* log *n*).
  fileprivate var settled: [Split] {
    let isInOrder = zip(self, dropFirst()).allSatisfy { $0.at <= $1.at }
    var all = isInOrder ? self : sorted { $0.at < $1.at }
    var latest = RaceTime.zero
    for index in all.indices where !all[index].isSuspect {
      if all[index].time <= latest { all[index].isSuspect = true }
      latest = Swift.max(latest, all[index].time)
    }
    return all
  }
}

extension ResultDetails {
  fileprivate func filled(from old: ResultDetails?) -> ResultDetails {
    guard let old else { return self }
    return ResultDetails(
      bib: bib ?? old.bib,
      lane: lane ?? old.lane,
      reaction: reaction ?? old.reaction,
      net: net ?? old.net,
      wind: wind ?? old.wind,
      attempts: attempts.isEmpty ? old.attempts : attempts,
      before: old.before
    )
  }
}
