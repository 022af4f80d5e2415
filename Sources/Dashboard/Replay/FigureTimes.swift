import Athletics
import ReplayEngine

/// At which race times the figures beside a running clock are taken.
///
/// Between known points gaps are estimates and told to a tenth of a second at most, so they are taken
/// at each tenth, which also leaves the eye time to read them; at a known passing they are taken
/// right there, to the last digit of it, and where a lap begins, so that the bell is heard in time.
/// Which time it is follows from the race time alone. A mass race is timed to the second, and so is shown.
struct FigureTimes: Hashable, Sendable {
  private static let ticksPerStep = RaceTime.ticksPerSecond / 10
  /// Beyond so many known passings there is one for nearly every frame.
  private static let mostPassings = 4000
  /// With more runners than that, gathering their passings takes longer than it saves.
  private static let mostRunners = 200

  /// Every known passing and lap's beginning, in order; `nil` where figures are taken at every instant.
  private let passings: [RaceTime]?
  /// From one step to the next: a tenth, of a mass on the road a second.
  private let step: Int64

  /// The times of a race; of a mass race the whole seconds, else on the road and in large fields every
  /// instant.
  ///
  /// - Complexity: O(*n* log *n*) in the known passings.
  init(of replay: Replay) {
    if replay.isMassRace {
      step = RaceTime.ticksPerSecond
      let points = replay.lapBoard.lapEnds.compactMap(replay.arrival)
      let finishes = replay.order.prefix(Self.mostRunners).compactMap { replay.end(of: $0) }
      passings = (points + finishes + [replay.end]).sorted()
      return
    }
    step = Self.ticksPerStep
    guard replay.race.lap != nil, replay.tracks.count <= Self.mostRunners else {
      passings = nil
      return
    }
    let all = replay.tracks.flatMap { $0?.knots.map(\.time) ?? [] }
    let laps = replay.lapBoard.lapEnds.compactMap(replay.arrival)
    passings = all.count <= Self.mostPassings ? (all + laps).sorted() : nil
  }

  /// The time of the figures at a race time: the latest tenth, known passing or lap's beginning.
  ///
  /// - Complexity: O(log *n*) in the known passings.
  func time(at time: RaceTime) -> RaceTime {
    guard let passings else { return time }
    let tenth = RaceTime(ticks: time.ticks - time.ticks % step)
    var low = 0
    var high = passings.count
    while low < high {
      let middle = (low + high) / 2
      if passings[middle] <= time { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? max(tenth, passings[low - 1]) : tenth
  }
}
