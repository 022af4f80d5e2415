import Athletics

extension MomentFinder {
  /// Records that stood before the race and were beaten or equalled in it, on the way or at the
  /// finish, in the order of their points.
  ///
  /// Only official times count, and those that the book itself has; on the way only those of runners
  /// who finish.
  func foundRecords() -> [Moment] {
    var moments: [Moment] = []
    for record in standing {
      guard let best = best(against: record) else { continue }
      moments.append(moment(record, best, after: moments.last))
    }
    return moments
  }

  /// World records that the sources speak of and the book cannot compare.
  func claimedRecords() -> [Moment] {
    replay.order.compactMap { index in
      let flags = race.runners[index].result.flags
      guard let flag = flags.first(where: { Self.worldFlags[$0] != nil }),
        let phrase = Self.worldFlags[flag], let knot = replay.tracks[index]?.knots.last,
        knot.at == race.distance, !isWorldRecordFound(by: index)
      else { return nil }
      let mark = TimeMark(knot.time, precision: knot.precision)
      let list = standing.first { $0.at == race.distance && $0.kind == .listBest }
      let inside = list.flatMap { list in
        mark.isInside(list.mark)
          ? ", \(margin(of: mark, inside: list.mark)) inside \(list.mark.printed)"
            + "\(holder(of: list)), the best of the list before" : nil
      }
      let head = "\(phrase) \(isSheet ? "by the result sheet" : "as reported"), "
      let event = place(race.distance) + (race.event.track == .short ? " short track" : "")
      return Moment(
        time: knot.time,
        precision: knot.precision,
        at: race.distance,
        kind: .record,
        runnerIndex: index,
        basis: max(knot.basis, .reported),
        text: "\(head)\(event): \(name(index)) \(mark.printed)\(inside ?? "")",
        brief: "\(head)\(event): \(name(index))\(inside ?? "")"
      )
    }
  }

  private func isWorldRecordFound(by index: Int) -> Bool {
    standing.contains { record in
      record.at == race.distance && (record.kind == .worldRecord || record.kind == .worldBest)
        && best(against: record)?.runnerIndex == index
    }
  }

  /// The first runner whose firm time beats or equals a record.
  private func best(against record: StandingRecord) -> Passing? {
    replay.passings(at: record.at).first { passing in
      let index = passing.runnerIndex
      let mark = TimeMark(passing.time, precision: precision(at: record.at, of: index))
      return record.isOpen(to: race.runners[index].athlete)
        && (mark.isInside(record.mark) || mark.equals(record.mark))
        && canSet(record, passing)
    }
  }

  private func canSet(_ record: StandingRecord, _ passing: Passing) -> Bool {
    race.runners[passing.runnerIndex].result.status == .finished
      && replay.tracks[passing.runnerIndex]?.reachesFinish == true
      && isFirm(passing.runnerIndex, passing.time, passing.basis, at: record.at)
  }

  /// Whether a time is official: by its own basis, or because the book has it.
  func isFirm(_ index: Int, _ time: RaceTime, _ basis: Basis, at point: Distance) -> Bool {
    guard basis != .official else { return true }
    return basis != .estimated && step(of: index, time, at: point) != nil
  }

  private func step(of index: Int, _ time: RaceTime, at point: Distance) -> RecordStep? {
    let ids = [race.event.discipline.id] + standing.filter { $0.at == point }.map(\.discipline)
    let id = point == race.distance ? ids.first : ids.dropFirst().first
    return id.flatMap { book.step(of: race.runners[index].athlete, time, over: $0, in: race) }
  }

  private func moment(
    _ record: StandingRecord,
    _ best: Passing,
    after earlier: Moment?
  ) -> Moment {
    let step = step(of: best.runnerIndex, best.time, at: record.at)
    let mark = TimeMark(best.time, precision: precision(at: record.at, of: best.runnerIndex))
    let isEqual = best.time == record.mark.time
    let head = "\(record.name)\(isEqual ? " equalled" : ""), \(event(of: record)): "
    let margin = margin(of: mark, inside: record.mark)
    var rest = isEqual ? "" : ", \(margin) inside \(record.mark.printed)"
    rest += holder(of: record)
    if step?.ratification == .pending { rest += ", pending ratification" }
    if let earlier, earlier.at < record.at, earlier.runnerIndex == best.runnerIndex {
      let apart = GapText(best.time - earlier.time, min(mark.precision, earlier.precision))
      rest += ", \(apart.length(words)) after the \(place(earlier.at)) record"
    }
    if let note = record.note { rest += "; \(note)" }
    let who = name(best.runnerIndex)
    return Moment(
      time: best.time,
      precision: mark.precision,
      at: record.at,
      kind: .record,
      runnerIndex: best.runnerIndex,
      basis: step == nil ? best.basis : .official,
      text: "\(head)\(who) \(printed(best, at: record.at))\(rest)",
      brief: "\(head)\(who)\(rest)",
      record: record,
      ratification: step?.ratification
    )
  }

  /// By how much a mark is inside another, no finer than either was printed.
  private func margin(of mark: TimeMark, inside other: TimeMark) -> String {
    GapText(other.time - mark.time, min(mark.precision, other.precision)).length(words)
  }

  /// What flags say of the world's records.
  private static let worldFlags = [
    "WR": "world record", "=WR": "world record equalled", "world best": "world best",
  ]
}

extension MomentFinder {
  /// What is said besides of a time at a point: that it is inside a record and sets nothing, and what
  /// another report has.
  func remark(on passing: Passing, at point: Distance) -> String? {
    let index = passing.runnerIndex
    let mark = TimeMark(passing.time, precision: precision(at: point, of: index))
    if let record = recordInside(mark, of: index, at: point), !canSet(record, passing) {
      let why = passing.basis == .official ? "without a finish" : "only \(passing.basis.rawValue)"
      return
        "inside the \(record.name) of \(record.mark.printed)\(holder(of: record)), but \(why): "
        + "it sets nothing"
        + (record.listed.map { "; by the list of \($0.printed)" } ?? "")
    }
    return otherReport(of: index, at: point)
  }

  /// What another report has for a runner at a point; it never sets a record.
  func otherReport(of index: Int, at point: Distance) -> String? {
    guard let other = race.runners[index].alsoReported.first(where: { $0.at == point }) else {
      return nil
    }
    let who = other.sources.count > 1 ? "other reports have" : "one report has"
    let mark = TimeMark(other.time, precision: other.precision)
    guard let record = recordInside(mark, of: index, at: point) else {
      return "\(who) \(other.printed)"
    }
    return "\(who) \(other.printed), which is inside the \(record.name) of "
      + "\(record.mark.printed)\(holder(of: record)) and sets nothing"
  }

  private func recordInside(
    _ mark: TimeMark,
    of index: Int,
    at point: Distance
  ) -> StandingRecord? {
    standing.first {
      $0.at == point && $0.isOpen(to: race.runners[index].athlete) && mark.isInside($0.mark)
    }
  }
}
