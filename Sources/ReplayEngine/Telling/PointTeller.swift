import Athletics

/// Says in a sentence how a race stands at a point.
struct PointTeller {
  let replay: Replay
  let lights: [PacingLights]

  private let words = MomentWords.spoken
  private var race: Race { replay.race }

  init(replay: Replay, lights: [PacingLights]) {
    self.replay = replay
    self.lights = lights
  }

  /// The start, with the names of a small field by the alphabet, which gives no result away.
  func gun() -> String {
    let runners = race.runners
    guard runners.count <= Self.namedField else {
      return "The gun: \(runners.count) runners are known."
    }
    let names = runners.map { "\($0.athlete.name)\($0.isPacemaker ? ", pacemaker" : "")" }
    return "The gun: \(names.sorted().joined(separator: "; "))."
  }

  /// No larger field is named at the gun.
  private static let namedField = 16

  /// The first at a point, with the time.
  func split(_ moment: Moment, isNew: Bool) -> String {
    let time = MarkFormat.time(moment.time, precision: moment.precision)
    let place = PointName.of(moment.at, in: race)
    let remark = moment.text.split(separator: ";").dropFirst().joined(separator: ";")
    let rest = [toGo(at: moment.at), order(at: moment.at, isNew: isNew)].compactMap(\.self)
    let end = remark.isEmpty ? "" : ";\(remark)"
    return RaceTelling.sentence("\(place) in \(time): \(rest.joined(separator: ", "))\(end)")
  }

  /// Another leader at a point that is not told otherwise.
  func lead(_ moment: Moment) -> String {
    let place = PointName.inSentence(moment.at, in: race)
    return RaceTelling.sentence("at \(place) \(order(at: moment.at, isNew: true) ?? "")")
  }

  /// A crossing of the finish line.
  func lap(at mark: Distance) -> String? {
    guard let order = order(at: mark, isNew: false) else { return nil }
    let head = toGo(at: mark) ?? PointName.of(mark, in: race)
    return RaceTelling.sentence("\(head): \(order)")
  }

  /// The bell, with the order of the first few.
  func bell(_ moment: Moment) -> String {
    let time = MarkFormat.time(moment.time, precision: moment.precision)
    let told = moment.basis == .estimated ? words.estimate(time) : time
    let order = order(at: moment.at, isNew: false, upTo: 5) ?? ""
    return RaceTelling.sentence("the bell at \(told): \(order)")
  }

  private func toGo(at point: Distance) -> String? {
    guard replay.lapBoard.lapMarks.contains(point), race.lap != nil else { return nil }
    return replay.lapBoard.label(at: point.metres)
  }

  /// Who leads at a point and by how much, those behind, and where the lights are.
  private func order(at point: Distance, isNew: Bool, upTo count: Int = 2) -> String? {
    let passings = replay.passings(at: point)
    guard let first = passings.first else { return nil }
    let track = replay.tracks[first.runnerIndex]
    let finder = MomentFinder(replay: replay, book: RecordBook(), lights: [], words: words)
    let isOpen = finder.isSomebodyUnknown(at: point) && first.basis != .official
    let leads = isOpen ? "is the first of those known" : isNew ? "takes the lead" : "leads"
    let pacemaker = race.runners[first.runnerIndex].isPacemaker ? ", pacemaker," : ""
    var text = "\(finder.name(first.runnerIndex))\(pacemaker) \(leads)"
    for (place, other) in passings.dropFirst().prefix(count - 1).enumerated() {
      let gap = self.gap(other.gap, max(first.basis, other.basis), at: point, of: other.runnerIndex)
      let who = finder.name(other.runnerIndex)
      if place > 0 {
        text += ", \(who) \(gap ?? "level")\(gap == nil ? "" : " behind")"
      } else if let gap {
        text += isOpen || isNew ? ", \(who) \(gap) behind" : " by \(gap) from \(who)"
      } else {
        text += ", level with \(who)"
      }
    }
    return text + (track.map { lightsText(of: $0, at: point) } ?? "")
  }

  /// A gap in words; `nil` for none.
  private func gap(_ time: RaceTime, _ basis: Basis, at point: Distance, of runner: Int) -> String?
  {
    let isEstimated = basis == .estimated
    let printed = replay.tracks[runner]?.knot(at: point)?.precision ?? .tenths
    let text = words.length(time, precision: isEstimated ? .tenths : printed)
    guard !isNothing(text) else { return nil }
    return isEstimated ? words.estimate(text) : text
  }

  /// Whether a length reads as none.
  private func isNothing(_ length: String) -> Bool {
    length.allSatisfy { !("1"..."9").contains($0) }
  }

  private func lightsText(of track: RunnerTrack, at point: Distance) -> String {
    lights.map { lights in
      let called = self.lights.count == 1 ? "the lights" : "the lights \(lights.name)"
      guard let gap = lights.gap(of: track, at: point) else { return "" }
      let printed = track.knot(at: point)?.precision ?? .tenths
      let length = words.length(gap.time, precision: printed)
      let told = gap.basis == .estimated ? words.estimate(length) : length
      let leader = "; the leader is"
      return isNothing(length)
        ? "\(leader) level with \(called)"
        : "\(leader) \(told) \(gap.time < .zero ? "ahead of" : "behind") \(called)"
    }.joined()
  }
}
