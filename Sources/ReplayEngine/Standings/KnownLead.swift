package import Athletics

/// Who is first at a point by what is known there, estimates left out.
package struct KnownLead: Hashable, Sendable {
  /// The runners with a known time at the point, first come first; at least one.
  package let passings: [Passing]
  /// Whether the first of them is known to lead the race there.
  package let isLeading: Bool

  /// The first of those known.
  package var first: Passing { passings[0] }

  /// The order at a point; `nil` where nobody's time is known.
  ///
  /// The first does not lead where the sheet prints another rank, where two come level as finely as
  /// both times were printed, where nobody else's time is known, or where somebody else may be ahead:
  /// a runner said to have got as far of whom there is no time, or the one of a split without a name.
  ///
  /// - Complexity: O(*n* log *n*) in the runners.
  package init?(in replay: Replay, at point: Distance) {
    var known = replay.passings(at: point)
    if known.contains(where: { $0.basis == .estimated }) {
      known.removeAll { $0.basis == .estimated }
    }
    guard let first = known.first else { return nil }
    passings = known
    func rank(_ passing: Passing) -> Int? {
      replay.race.runners[passing.runnerIndex].splits.first { $0.at == point }?.rank
    }
    if let rank = rank(first) {
      isLeading = rank == 1
    } else if known.count > 1,
      !replay.isLedBySheet(at: point) || !known.contains(where: { rank($0) == 1 })
    {
      isLeading =
        !Self.areLevel(first, known[1], in: replay, at: point)
        && !replay.isSomebodyUnknown(at: point)
        && !replay.race.leaderSplits.contains { $0.at == point && $0.time < first.time }
    } else {
      isLeading = false
    }
  }

  private static func areLevel(
    _ first: Passing,
    _ second: Passing,
    in replay: Replay,
    at point: Distance
  ) -> Bool {
    let ticks = [first, second].compactMap {
      replay.tracks[$0.runnerIndex]?.knot(at: point)?.precision.ticks
    }
    return (second.time - first.time).ticks * 2 < (ticks.max() ?? 1)
  }
}

extension Replay {
  /// Whether a runner of whom there is no time at a point is said to have got as far.
  func isSomebodyUnknown(at point: Distance) -> Bool {
    race.runners.indices.contains { index in
      guard race.runners[index].lastSeen ?? .zero >= point else { return false }
      return tracks[index]?.lastKnown ?? .zero < point
    }
  }

  /// Whether a runner takes over from a pacemaker who is not seen beyond a point, as no other is.
  ///
  /// With no time of anybody else at the point it is said of the winner alone.
  func takesOver(_ lead: KnownLead, from former: Int?, at point: Distance) -> Bool {
    guard let former, former != lead.first.runnerIndex, race.runners[former].isPacemaker,
      !race.runners[lead.first.runnerIndex].isPacemaker,
      lead.passings.count > 1 || race.runners[lead.first.runnerIndex].result.place == 1,
      lead.passings.dropFirst().first.map({ $0.time > lead.first.time }) ?? true
    else { return false }
    return race.runners.indices.allSatisfy { index in
      guard race.runners[index].isPacemaker else { return true }
      let known = tracks[index]?.lastKnown ?? .zero
      return max(known, race.runners[index].lastSeen ?? .zero) <= point
    }
  }
}
