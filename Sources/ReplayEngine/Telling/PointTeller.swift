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

  /// The first of those known at a point, with the time.
  func split(_ moment: Moment, isNew: Bool) -> String {
    let time = MarkFormat.time(moment.time, precision: moment.precision)
    let place = PointName.of(moment.at, in: race)
    let rest = [toGo(at: moment.at), order(at: moment.at, isNew: isNew)].compactMap(\.self)
    let text = "\(place) in \(time): \(rest.joined(separator: ", "))\(Self.remark(of: moment))"
    return RaceTelling.sentence(text)
  }

  /// Another leader at a point that is not told otherwise.
  func lead(_ moment: Moment) -> String {
    let time = MarkFormat.time(moment.time, precision: moment.precision)
    let place = PointName.of(moment.at, in: race)
    return RaceTelling.sentence(
      "\(place) in \(time): \(order(at: moment.at, isNew: true) ?? "")"
    )
  }

  /// A crossing of the finish line.
  func lap(at mark: Distance) -> String? {
    guard let order = order(at: mark, isNew: false),
      let first = replay.passings(at: mark).first
    else { return nil }
    let head = toGo(at: mark) ?? PointName.of(mark, in: race)
    return RaceTelling.sentence("\(head) at \(told(first, at: mark)): \(order)")
  }

  /// The bell, with the order of the first few, and what is said of a split there.
  func bell(_ moment: Moment, split: Moment?, isNew: Bool) -> String {
    let time = MarkFormat.time(moment.time, precision: moment.precision)
    let told = moment.basis == .estimated ? words.estimate(time) : time
    let order = order(at: moment.at, isNew: isNew, upTo: 5) ?? ""
    let remark = split.map { Self.remark(of: $0) } ?? ""
    return RaceTelling.sentence("the bell at \(told): \(order)\(remark)")
  }

  /// What a moment says besides, with its semicolon.
  private static func remark(of moment: Moment) -> String {
    moment.text.firstIndex(of: ";").map { String(moment.text[$0...]) } ?? ""
  }

  private func told(_ passing: Passing, at point: Distance) -> String {
    let precision = replay.tracks[passing.runnerIndex]?.precision(at: point)
    let time = MarkFormat.time(passing.time, precision: precision ?? .tenths)
    return passing.basis == .estimated ? words.estimate(time) : time
  }

  private func toGo(at point: Distance) -> String? {
    guard replay.lapBoard.lapMarks.contains(point), race.lap != nil else { return nil }
    return replay.lapBoard.label(at: point.metres)
  }

  /// Who is first at a point and by how much, those behind, and where the lights are.
  ///
  /// Nobody leads but who is known to; where some time is known, estimates are left out.
  private func order(at point: Distance, isNew: Bool, upTo count: Int = 2) -> String? {
    let lead = KnownLead(in: replay, at: point)
    let passings = lead?.passings ?? replay.passings(at: point)
    guard let first = passings.first else { return nil }
    var behind = behind(first, passings.dropFirst().prefix(count - 1), at: point)
    var text = who(first.runnerIndex)
    if lead == nil {
      text += " first by estimate"
    } else if isNew {
      text += " takes the lead"
    } else if lead?.isLeading == true, let second = passings.dropFirst().first,
      case let gap = gap(second, after: first, at: point), !gap.isNothing
    {
      text += " leads by \(gap.length(words)) from \(name(second.runnerIndex))"
      behind.removeFirst()
    } else if lead?.isLeading == true {
      text += " leads"
    } else {
      text += passings.count > 1 ? " is the first of those known" : " is the only one known"
    }
    text += behind.map { ", \($0)" }.joined()
    return text + (replay.tracks[first.runnerIndex].map { lightsText(of: $0, at: point) } ?? "")
  }

  /// Those behind, each with the gap; a gap from the second on needs no `behind` told apart.
  private func behind(
    _ first: Passing,
    _ others: ArraySlice<Passing>,
    at point: Distance
  ) -> [String] {
    others.map { other in
      let gap = gap(other, after: first, at: point)
      let told = gap.isNothing ? gap.level(words) : "\(gap.length(words)) behind"
      return "\(name(other.runnerIndex)) \(told)"
    }
  }

  private func name(_ index: Int) -> String { race.runners[index].athlete.name }

  private func who(_ index: Int) -> String {
    name(index) + (race.runners[index].isPacemaker ? ", pacemaker," : "")
  }

  private func gap(_ other: Passing, after first: Passing, at point: Distance) -> GapText {
    let precisions = [first, other].compactMap {
      replay.tracks[$0.runnerIndex]?.precision(at: point)
    }
    return GapText(
      other.time - first.time,
      max(first.basis, other.basis),
      precisions.min() ?? .tenths
    )
  }

  private func lightsText(of track: RunnerTrack, at point: Distance) -> String {
    lights.map { lights in
      let called = self.lights.count == 1 ? "the lights" : "the lights \(lights.name)"
      guard let gap = lights.gap(of: track, at: point) else { return "" }
      let text = GapText(gap)
      let leader = "; the leader is"
      return text.isNothing
        ? "\(leader) \(text.level(words)) with \(called)"
        : "\(leader) \(text.length(words)) \(gap.time < .zero ? "ahead of" : "behind") \(called)"
    }.joined()
  }
}
