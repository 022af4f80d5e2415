import Athletics

extension MomentFinder {
  /// Records that stood before the race and fell in it, on the way or at the finish.
  ///
  /// Only official times count, and only on the same kind of track.
  func records() -> [Moment] {
    replay.race.previousRecords.compactMap { record in
      guard record.track == replay.race.event.track,
        let point = distance(of: record), point <= replay.race.distance,
        let best = replay.passings(at: point).first(where: { $0.basis == .official }),
        best.time < record.mark.time
      else { return nil }
      return moment(record, best, at: point)
    }
  }

  private func distance(of record: PreviousRecord) -> Distance? {
    let event = replay.race.event.discipline
    return record.discipline == event.id
      ? replay.race.distance : DisciplineDistance.of(record.discipline)
  }

  private func moment(_ record: PreviousRecord, _ best: Passing, at point: Distance) -> Moment {
    let mark = printed(best.time, best.basis, at: point, of: best.runnerIndex)
    let margin = MarkFormat.time(record.mark.time - best.time, precision: .hundredths)
    let holder = record.athlete.name + (record.date.map { ", \($0.year)" } ?? "")
    return Moment(
      time: best.time,
      at: point,
      kind: .record,
      runnerIndex: best.runnerIndex,
      basis: best.basis,
      text: "record at \(place(point)): \(name(best.runnerIndex)) \(mark), "
        + "\(margin) inside \(record.mark.printed) (\(holder))",
      record: record
    )
  }
}
