package import Athletics
import ReplayEngine

/// The end of a lap as a place to jump to in a race.
package struct LapStop: Hashable, Sendable {
  /// When the first runner is there.
  package let time: RaceTime
  /// What it is called: `lap 3 · 609.344 m`, `bell · 1409.344 m`, `finish`; on the road `10 km`.
  package let label: String
}

extension ReplayState {
  /// The end of every lap that somebody is known to have reached, in order; one a lap.
  ///
  /// - Complexity: O(*l* · *n* log *n*) in the laps and the runners.
  package var lapStops: [LapStop] {
    let board = replay.lapBoard
    return board.lapEnds.enumerated().compactMap { index, end in
      replay.arrival(at: end).map { time in
        LapStop(time: time, label: Self.label(of: end, lap: index + 1, on: board))
      }
    }
  }

  private static func label(of end: Distance, lap: Int, on board: LapBoard) -> String {
    if end == board.distance { return "finish" }
    guard board.lap != nil else { return "\(end.millimetres / 1_000_000) km" }
    let name = end == board.bell ? "bell" : "lap \(lap)"
    return "\(name) · \(end.printedMetres) m"
  }
}
