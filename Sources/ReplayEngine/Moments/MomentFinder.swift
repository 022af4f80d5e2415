import Athletics

/// Looks through a race for its moments, one kind at a time.
struct MomentFinder {
  let replay: Replay

  private var race: Race { replay.race }

  /// Who was first at the points worth telling, and each known leader who was not the one before.
  func splits() -> [Moment] {
    var moments: [Moment] = []
    var leader: Int?
    let told = toldPoints
    for point in knownPoints {
      let passings = replay.passings(at: point)
      if told.contains(point), let first = passings.first(where: { $0.basis != .estimated }) {
        moments.append(split(first, at: point))
      }
      guard let first = passings.first, isLeader(first, among: passings, at: point) else {
        continue
      }
      if leader != first.runnerIndex { moments.append(lead(first, at: point)) }
      leader = first.runnerIndex
    }
    return moments
  }

  /// Splits that name no runner.
  func nameless() -> [Moment] {
    race.leaderSplits.filter { !$0.isSuspect && $0.at > .zero && $0.at < race.distance }.map {
      Moment(
        time: $0.time,
        at: $0.at,
        kind: .split,
        basis: $0.basis,
        text: "\($0.who ?? "the leaders") at \(place($0.at)) in \($0.printed)"
      )
    }
  }

  /// Where the winner and the lights change places, told at known points.
  func lights() -> [Moment] {
    guard let lights = PacingLights(of: race), let winner = replay.order.first,
      let track = replay.tracks[winner]
    else { return [] }
    var moments: [Moment] = []
    var wasAhead: Bool?
    for knot in track.knots.dropFirst() {
      guard let gap = lights.gap(of: track, at: knot.at), gap.time != .zero else { continue }
      let isAhead = gap.time < .zero
      defer { wasAhead = isAhead }
      guard let wasAhead, wasAhead != isAhead else { continue }
      let text =
        "\(name(winner)) \(isAhead ? "ahead of" : "behind") the lights at \(place(knot.at)), "
        + MarkFormat.gap(gap.time)
      moments.append(
        Moment(
          time: knot.time,
          at: knot.at,
          kind: .lights,
          runnerIndex: winner,
          basis: knot.basis,
          text: text
        )
      )
    }
    return moments
  }

  /// The start of the last lap, by the first runner to get there.
  func bell() -> [Moment] {
    guard let bell = replay.lapBoard.bell, let first = replay.passings(at: bell).first else {
      return []
    }
    let time = printed(first.time, first.basis, at: bell, of: first.runnerIndex)
    return [
      Moment(
        time: replay.arrival(at: bell) ?? first.time,
        at: bell,
        kind: .bell,
        runnerIndex: first.runnerIndex,
        basis: first.basis,
        text: "the bell at \(time)"
      )
    ]
  }

  /// Every finish.
  func finishes() -> [Moment] {
    replay.order.compactMap { index in
      guard let track = replay.tracks[index], track.reachesFinish else { return nil }
      let result = race.runners[index].result
      let mark = printed(track.end, .official, at: race.distance, of: index)
      let place = result.place.map { "\($0). " } ?? ""
      return Moment(
        time: track.end,
        at: race.distance,
        kind: .finish,
        runnerIndex: index,
        basis: track.knots.last?.basis ?? .official,
        text: "\(place)\(name(index)) \(mark)"
      )
    }
  }

  private func split(_ first: Passing, at point: Distance) -> Moment {
    let time = printed(first.time, first.basis, at: point, of: first.runnerIndex)
    return Moment(
      time: first.time,
      at: point,
      kind: .split,
      runnerIndex: first.runnerIndex,
      basis: first.basis,
      text: "\(place(point)) in \(time), \(name(first.runnerIndex))"
    )
  }

  private func lead(_ first: Passing, at point: Distance) -> Moment {
    Moment(
      time: first.time,
      at: point,
      kind: .lead,
      runnerIndex: first.runnerIndex,
      basis: first.basis,
      text: "\(name(first.runnerIndex)) leads at \(place(point))"
    )
  }

  /// Whether the first known at a point is known to lead there.
  ///
  /// Not where the time is an estimate, the sheet prints another rank, nobody else's time at the
  /// point is known, or a pacemaker of whom there is no time is said to have got as far.
  private func isLeader(
    _ first: Passing,
    among passings: [Passing],
    at point: Distance
  ) -> Bool {
    let rank = race.runners[first.runnerIndex].splits.first { $0.at == point }?.rank
    guard first.basis != .estimated, (rank ?? 1) == 1 else { return false }
    if rank == 1 { return true }
    guard passings.dropFirst().contains(where: { $0.basis != .estimated }) else { return false }
    return !race.runners.indices.contains { index in
      let known = replay.tracks[index]?.lastKnown ?? .zero
      return known < point && (race.runners[index].lastSeen ?? .zero) >= point
    }
  }

  /// Every point on the way that some runner's way knows.
  private var knownPoints: [Distance] {
    let points = Set(replay.tracks.flatMap { $0?.knots.map(\.at) ?? [] })
    return points.filter { $0 > .zero && $0 < race.distance }.sorted()
  }

  /// The points worth telling: all of a few; of many only laps, kilometres and record distances.
  private var toldPoints: Set<Distance> {
    let known = knownPoints
    guard known.count > 10 else { return Set(known) }
    let lap = max(race.lap?.millimetres ?? 5_000_000, 400_000)
    let records = race.previousRecords.compactMap { DisciplineDistance.of($0.discipline) }
    return Set(
      known.filter {
        $0.millimetres % lap == 0 || $0.millimetres % 1_000_000 == 0
          || $0 == Distance(metres: 1500) || records.contains($0)
      }
    )
  }
}
