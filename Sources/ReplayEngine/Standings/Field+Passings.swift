import Athletics

extension Field {
  /// When a runner is at a point.
  struct Arrival {
    var ticks: Int64
    var basis: Basis
    var runner: Int32
  }

  /// When every runner known to have reached a point was there, in the order given.
  ///
  /// - Complexity: O(*n*) in the runners, who mostly pass it on the same piece.
  func arrivals(at point: Distance) -> [Arrival] {
    guard point >= .zero else { return [] }
    let metres = point.metres
    var arrivals: [Arrival] = []
    arrivals.reserveCapacity(lanes.count)
    var piece = 0
    for lane in lanes where metres <= lane.lastMetres {
      arrivals.append(arrival(of: lane, at: metres, near: &piece))
    }
    return arrivals
  }

  private func arrival(of lane: Lane, at metres: Double, near piece: inout Int) -> Arrival {
    if metres == lane.lastMetres {
      return Arrival(ticks: lane.end, basis: lane.lastBasis, runner: lane.runner)
    }
    if metres == 0 { return Arrival(ticks: 0, basis: .official, runner: lane.runner) }
    piece = lane.piece(near: piece) { pieces[$0].metres <= metres }
    let index = lane.index(piece)
    let isKnown = !lane.isShaped && pieces[index].metres == metres
    let time = RaceTime(estimatedSeconds: pieces[index].time(at: metres) * lane.scale)
    return Arrival(
      ticks: time.ticks,
      basis: isKnown ? bases[index] : .estimated,
      runner: lane.runner
    )
  }
}
