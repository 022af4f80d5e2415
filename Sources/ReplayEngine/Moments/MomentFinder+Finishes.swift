import Athletics

extension MomentFinder {
  /// So many finishes of a mass race are told.
  private static let mostOfMass = 20

  /// Every finish, of a mass race the first ones, with what the sources and the book say of it.
  func finishes() -> [Moment] {
    let winner = replay.order.first.flatMap { replay.tracks[$0] }
    let told = replay.isMassRace ? replay.order.prefix(Self.mostOfMass) : replay.order[...]
    return told.compactMap { index in
      guard let track = replay.tracks[index], track.reachesFinish, let knot = track.knots.last
      else { return nil }
      let result = race.runners[index].result
      let place = result.place.map { words.place($0) } ?? ""
      let mark = MarkFormat.time(knot.time, precision: knot.precision)
      var remarks = result.status == .finished ? [] : [result.status.letters]
      if words == .spoken, let winner, winner.reachesFinish, knot.time > winner.end {
        let precision = min(knot.precision, winner.precision(at: winner.lastKnown))
        let gap = GapText(knot.time - winner.end, knot.basis, precision)
        remarks.append("\(gap.length(words)) behind the winner")
      }
      remarks += self.remarks(onFinishOf: index, knot)
      let rest = remarks.map { ", \($0)" }.joined()
      return Moment(
        time: knot.time,
        precision: knot.precision,
        at: race.distance,
        kind: .finish,
        runnerIndex: index,
        basis: knot.basis,
        text: "\(place)\(name(index))\(words == .spoken ? "," : "") \(mark)\(rest)",
        brief: "\(place)\(name(index))\(rest)"
      )
    }
  }

  private func remarks(onFinishOf index: Int, _ knot: TrackKnot) -> [String] {
    var remarks: [String] = []
    let best = personalBest(of: index, knot)
    if let best { remarks.append(best) }
    remarks += flagged(index, besides: best)
    if index == replay.order.first {
      let passing = Passing(
        rank: 1,
        runnerIndex: index,
        time: knot.time,
        gap: .zero,
        basis: knot.basis
      )
      if let remark = remark(on: passing, at: race.distance) { remarks.append(remark) }
    } else if let other = otherReport(of: index, at: race.distance) {
      remarks.append(other)
    }
    return remarks
  }

  /// What the flags of a result say that neither the book nor the athlete's bests do.
  private func flagged(_ index: Int, besides best: String?) -> [String] {
    let flags = race.runners[index].result.flags
    guard !flags.isEmpty else { return [] }
    let records = records.filter { $0.runnerIndex == index && $0.at == race.distance }
    let told = Set(records.compactMap(\.record).map { Self.flag(of: $0.kind) })
    let says = isSheet ? "by the result sheet" : "as reported"
    return flags.compactMap { flag in
      guard let phrase = phrase(of: flag), !told.contains(flag) else { return nil }
      if best != nil, phrase.contains("personal best") { return nil }
      return "\(phrase) \(says)"
    }
  }

  /// A personal best by the athlete's bests as the day of the race began; only a firm mark sets it.
  private func personalBest(of index: Int, _ knot: TrackKnot) -> String? {
    guard !book.profiles.isEmpty, isFirm(index, knot.time, knot.basis, at: race.distance) else {
      return nil
    }
    let name = race.event.track == .short ? "indoor personal best" : "personal best"
    switch book.personalBest(of: race.runners[index], in: race) {
    case .inside(let mark, let date):
      let margin = GapText(mark.time - knot.time, min(mark.precision, knot.precision))
      return "\(name), \(margin.length(words)) inside \(mark.printed) of \(date.year)"
    case .equals(let mark, let date):
      return "equals the \(name), \(mark.printed) of \(date.year)"
    case .named: return name
    case nil: return nil
    }
  }

  /// The flag that says the same as a record told from the book.
  private static func flag(of kind: StandingRecord.Kind) -> String {
    switch kind {
    case .worldRecord, .listBest: "WR"
    case .worldBest: "world best"
    case .scoped(.nation): "NR"
    case .scoped(.area): "AR"
    case .scoped(.season): "WL"
    case .scoped(.games(let name)): name == "Olympic" ? "OR" : "CR"
    }
  }

  /// What a flag says; under a roof a list's best is the best indoors.
  private func phrase(of flag: String) -> String? {
    let phrase = Self.phrases[flag]
    guard race.event.track == .short, flag.hasSuffix("PB"), flag != "indoor PB" else {
      return phrase
    }
    return phrase?.replacing("personal best", with: "indoor personal best")
  }

  /// What flags of a result list say; those of a season and of one meeting are left out.
  private static let phrases: [String: String] = [
    "NR": "national record", "AR": "area record", "OR": "Olympic record",
    "CR": "championship record", "WU20R": "world under-20 record", "WJR": "world junior record",
    "European indoor record": "European indoor record", "PB": "personal best",
    "=PB": "equals the personal best", "indoor PB": "indoor personal best",
  ]
}
