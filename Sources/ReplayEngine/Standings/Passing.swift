package import Athletics

/// A runner at a point of the race.
package struct Passing: Hashable, Sendable {
  /// The order at the point, shared by level runners.
  package var rank: Int
  /// The runner's place in `race.runners`.
  package var runnerIndex: Int
  /// Race time at the point.
  package var time: RaceTime
  /// Behind the first at this point.
  package var gap: RaceTime
  /// What the time rests on.
  package var basis: Basis
  /// What the gap rests on: the weaker of this time and that of the first.
  package var gapBasis: Basis = .official
}

extension Passing {
  /// The passings of a point, first come first, of two at once the firmer basis; those listed earlier
  /// before those listed later.
  static func ranked(_ arrivals: [Field.Arrival]) -> [Passing] {
    // The library's sort is stable.
    let sorted = arrivals.sorted { $0.isBefore($1) }
    guard let first = sorted.first else { return [] }
    let ranks = Ranking.ranks(of: sorted) { $0.ticks == $1.ticks }
    return zip(sorted, ranks).map { arrival, rank in
      Passing(
        rank: rank,
        runnerIndex: Int(arrival.runner),
        time: RaceTime(ticks: arrival.ticks),
        gap: RaceTime(ticks: arrival.ticks - first.ticks),
        basis: arrival.basis,
        gapBasis: max(arrival.basis, first.basis)
      )
    }
  }
}

extension Field.Arrival {
  /// Earlier before later, of two at once the firmer basis.
  func isBefore(_ other: Field.Arrival) -> Bool {
    ticks != other.ticks ? ticks < other.ticks : basis < other.basis
  }
}
