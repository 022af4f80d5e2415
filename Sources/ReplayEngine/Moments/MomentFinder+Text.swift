import Athletics

extension MomentFinder {
  /// A runner's name.
  func name(_ index: Int) -> String {
    race.runners[index].athlete.name
  }

  /// A point by itself: `1500 m`, `half mile`.
  func place(_ point: Distance) -> String {
    PointName.of(point, in: race)
  }

  /// How finely a time at a point was printed; an estimate as finely as it can be told.
  func precision(at point: Distance, of runner: Int) -> TimePrecision {
    replay.tracks[runner]?.precision(at: point) ?? .hundredths
  }

  /// A time as printed at a known point; an estimate is marked and told to a tenth at most.
  func printed(_ passing: Passing, at point: Distance) -> String {
    let time = MarkFormat.time(
      passing.time,
      precision: precision(at: point, of: passing.runnerIndex)
    )
    return passing.basis == .estimated ? words.estimate(time) : time
  }

  /// Who held a record and since when: ` (Yared Nuguse, 2025)`.
  func holder(of record: StandingRecord) -> String {
    let parts = [record.athlete.name, record.date.map { "\($0.year)" } ?? ""]
      .filter { !$0.isEmpty }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  /// Where a record falls: `1500 m short track`, `mile`.
  func event(of record: StandingRecord) -> String {
    place(record.at) + (record.track == .short ? " short track" : "")
  }
}
