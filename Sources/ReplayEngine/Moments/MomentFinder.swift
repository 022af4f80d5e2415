import Athletics

/// Looks through a race for its moments, one kind at a time.
struct MomentFinder {
  let replay: Replay
  let book: RecordBook
  let lights: [PacingLights]
  let words: MomentWords
  /// What stood when the day of the race began.
  let standing: [StandingRecord]
  /// Whether there are splits and every one is from a result sheet.
  let isSheet: Bool
  /// The records of the race.
  private(set) var records: [Moment] = []

  var race: Race { replay.race }

  init(replay: Replay, book: RecordBook, lights: [PacingLights], words: MomentWords) {
    self.replay = replay
    self.book = book
    self.lights = lights
    self.words = words
    standing = book.standing(before: replay.race)
    isSheet = Self.isSheet(replay.race)
    records = foundRecords() + claimedRecords()
  }

  private static func isSheet(_ race: Race) -> Bool {
    var hasSplits = false
    for runner in race.runners.indices {
      // By its index, a split is not copied with its texts.
      for split in race.runners[runner].splits.indices {
        guard race.runners[runner].splits[split].basis == .official else { return false }
        hasSplits = true
      }
    }
    return hasSplits
  }

  /// Who was first at the points worth telling, and each known leader who was not the one before.
  func splits() -> [Moment] {
    var moments: [Moment] = []
    var leader: Int?
    // The last known leader, or the last pacemaker who was the first of those known.
    var former: Int?
    let known = knownPoints
    let told = toldPoints(of: known)
    for point in known {
      guard let lead = KnownLead(in: replay, at: point) else { continue }
      let first = lead.first
      if told.contains(point) { moments.append(split(first, at: point)) }
      if race.runners[first.runnerIndex].isPacemaker { former = first.runnerIndex }
      guard lead.isLeading || replay.takesOver(lead, from: former, at: point) else { continue }
      former = first.runnerIndex
      if leader != first.runnerIndex { moments.append(self.lead(first, at: point)) }
      leader = first.runnerIndex
    }
    return moments
  }

  /// Splits that name no runner.
  func nameless() -> [Moment] {
    race.leaderSplits.filter { !$0.isSuspect && $0.at > .zero && $0.at < race.distance }.map {
      let who = $0.who ?? "the leaders"
      return Moment(
        time: $0.time,
        precision: $0.precision,
        at: $0.at,
        kind: .split,
        basis: $0.basis,
        text: "\(who) at \(PointName.inSentence($0.at, in: race)) in \($0.printed)",
        brief: "\(who) at \(PointName.inSentence($0.at, in: race))"
      )
    }
  }

  /// Where the winner and the lights change places, told at known points.
  func passingsOfLights() -> [Moment] {
    guard let winner = replay.order.first, let track = replay.tracks[winner] else { return [] }
    return lights.flatMap { passings(of: $0, by: winner, on: track) }
  }

  private func passings(
    of lights: PacingLights,
    by runner: Int,
    on track: RunnerTrack
  ) -> [Moment] {
    var moments: [Moment] = []
    var wasAhead: Bool?
    for knot in track.knots.dropFirst() {
      // What rounds to nothing as finely as it was printed is level.
      guard let gap = lights.gap(of: track, at: knot.at),
        !GapText(gap).isNothing
      else { continue }
      let isAhead = gap.time < .zero
      defer { wasAhead = isAhead }
      if let wasAhead, wasAhead != isAhead {
        let verb = isAhead ? "passes" : "falls behind"
        moments.append(moment("\(verb) %", of: lights, by: runner, at: knot, gap))
      } else if knot.at == race.distance, !isAhead {
        moments.append(moment("finishes behind %", of: lights, by: runner, at: knot, gap))
      }
    }
    return moments
  }

  /// A runner and lights at a known point; `%` stands for the lights.
  private func moment(
    _ phrase: String,
    of lights: PacingLights,
    by runner: Int,
    at knot: TrackKnot,
    _ gap: PaceGap
  ) -> Moment {
    let called =
      lights.name.hasPrefix("lights") ? "the \(lights.name)" : "the lights \(lights.name)"
    let told = GapText(gap).length(words)
    let place = knot.at == race.distance ? "" : " by \(PointName.inSentence(knot.at, in: race))"
    let side = gap.time < .zero ? "ahead" : "behind"
    let happens = phrase.replacing("%", with: called)
    let rest =
      phrase.hasPrefix("finishes") ? ", by \(told)" : "\(place), \(told) \(side)"
    let time = MarkFormat.time(knot.time, precision: knot.precision)
    let brief = "\(name(runner)) \(happens)\(rest)"
    return Moment(
      time: knot.time,
      precision: knot.precision,
      at: knot.at,
      kind: .lights,
      runnerIndex: runner,
      basis: gap.basis,
      text: words == .spoken ? "\(brief), at \(time)" : brief,
      brief: brief
    )
  }

  /// The start of the last lap, by the first runner to get there.
  func bell() -> [Moment] {
    guard let bell = replay.lapBoard.bell, let first = replay.passings(at: bell).first else {
      return []
    }
    return [
      Moment(
        time: replay.arrival(at: bell) ?? first.time,
        precision: precision(at: bell, of: first.runnerIndex),
        at: bell,
        kind: .bell,
        runnerIndex: first.runnerIndex,
        basis: first.basis,
        text: "the bell at \(printed(first, at: bell))",
        brief: "the bell"
      )
    ]
  }

  private func split(_ first: Passing, at point: Distance) -> Moment {
    let remark = remark(on: first, at: point).map { "; \($0)" } ?? ""
    let index = first.runnerIndex
    return Moment(
      time: first.time,
      precision: precision(at: point, of: first.runnerIndex),
      at: point,
      kind: .split,
      runnerIndex: index,
      basis: first.basis,
      text: "\(place(point)) in \(printed(first, at: point)), \(name(index))\(remark)",
      brief: "\(place(point)), \(name(index))\(remark)"
    )
  }

  private func lead(_ first: Passing, at point: Distance) -> Moment {
    Moment(
      time: first.time,
      precision: precision(at: point, of: first.runnerIndex),
      at: point,
      kind: .lead,
      runnerIndex: first.runnerIndex,
      basis: first.basis,
      text: "\(name(first.runnerIndex)) leads at \(PointName.inSentence(point, in: race))"
    )
  }

  /// Every point on the way that some runner's way knows.
  private var knownPoints: [Distance] {
    EarliestTimes(of: replay.tracks, over: race.distance).points.map(\.at)
  }

  /// The points worth telling: all of a few; of many only laps, kilometres and record distances.
  private func toldPoints(of known: [Distance]) -> Set<Distance> {
    guard known.count > 10 else { return Set(known) }
    let lap = max(race.lap?.millimetres ?? 5_000_000, 400_000)
    let records = Set(standing.map(\.at))
    return Set(
      known.filter {
        $0.millimetres % lap == 0 || $0.millimetres % 1_000_000 == 0
          || $0 == Distance(metres: 1500) || records.contains($0)
      }
    )
  }
}
