import Athletics

extension MomentFinder {
  /// A runner's name.
  func name(_ index: Int) -> String {
    replay.race.runners[index].athlete.name
  }

  /// A point: `1500 m`.
  func place(_ point: Distance) -> String {
    "\(point.printedMetres) m"
  }

  /// A time as printed at a known point, with `~` where it is an estimate.
  func printed(_ time: RaceTime, _ basis: Basis, at point: Distance, of runner: Int) -> String {
    guard basis != .estimated else { return "~" + MarkFormat.time(time, precision: .tenths) }
    let knot = replay.tracks[runner]?.knot(at: point)
    return MarkFormat.time(time, precision: knot?.precision ?? .hundredths)
  }
}
