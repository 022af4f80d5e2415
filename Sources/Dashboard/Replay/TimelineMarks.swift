import Athletics
import ReplayEngine

/// Where laps and moments lie on the timeline, worked out once a race.
struct TimelineMarks: Hashable, Sendable {
  /// A moment's sign at its race time.
  struct Mark: Hashable {
    let time: RaceTime
    let sign: MomentSign
  }

  /// When the first runner crosses the finish line; on the road when the first is at each 5 km.
  let laps: [RaceTime]
  /// The moments that have a sign, the weightiest last, so that it is drawn over the others.
  let marks: [Mark]

  /// The marks of a race.
  ///
  /// - Complexity: O(*l* · *n* log *n*) in the laps and the runners.
  init(_ replay: Replay, _ moments: Moments) {
    laps = replay.lapBoard.lapEnds.compactMap(replay.arrival)
    var places = Set<Int64>()
    let shown = moments.all.filter { moment in
      // No screen tells more than a thousand finishes apart.
      guard moment.kind == .finish, !moment.isWin(in: replay) else { return true }
      return places.insert(moment.time.ticks * 1000 / max(1, replay.end.ticks)).inserted
    }
    let byWeight = shown.indices.sorted { left, right in
      (shown[left].weight(in: replay), left) < (shown[right].weight(in: replay), right)
    }
    marks = byWeight.compactMap { index in
      MomentSign(shown[index], in: replay).map { Mark(time: shown[index].time, sign: $0) }
    }
  }
}
