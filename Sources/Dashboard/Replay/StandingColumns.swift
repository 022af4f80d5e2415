import Athletics

/// Which columns the order has at a width.
struct StandingColumns {
  /// Columns of metres behind the leader, a blank before them included; 0 where there is no room.
  let metres: Int
  /// Columns of the last lap, a blank before them included; 0 where there is no room.
  let lastLap: Int
  /// The length of that lap.
  let lap: Distance

  init(_ replay: ReplayState, _ moment: ReplayMoment, width: Int) {
    lap = replay.race.lap ?? Distance(metres: 5000)
    metres = width >= 36 ? 8 : 0
    lastLap = width >= 46 ? 9 : 0
  }

  /// What stands over the columns, flush with the right edge: the gap is that where each runner is
  /// now, not at the place of the leader.
  var title: String {
    let laps =
      lap.millimetres % 1_000_000 == 0 && lap.metres > 1000
      ? "last \(lap.millimetres / 1_000_000) km" : "last \(lap.millimetres / 1000)"
    if lastLap > 0 { return "gap now · metres · \(laps)" }
    return metres > 0 ? "gap now · metres" : "gap now"
  }
}
