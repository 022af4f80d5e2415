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
    let track = record.track == .short ? "short-track " : ""
    let holder = [record.athlete.name, record.date.map { "\($0.year)" } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return Moment(
      time: best.time,
      at: point,
      kind: .record,
      runnerIndex: best.runnerIndex,
      basis: best.basis,
      text: "\(track)record, \(event(point)): \(name(best.runnerIndex)) \(mark), "
        + "\(margin) inside \(record.mark.printed)" + (holder.isEmpty ? "" : " (\(holder))"),
      record: record
    )
  }

  /// What is run to a point: the race itself by its name, or a distance on the way.
  private func event(_ point: Distance) -> String {
    let race = replay.race
    return point == race.distance ? race.event.discipline.name.lowercased() : place(point)
  }
}
