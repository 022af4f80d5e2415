import Athletics
import Dashboard
import ReplayEngine
import TestSupport
import Testing

@Suite("LapStop")
struct LapStopTests {
  /// Splits of World Athletics' result sheet: 1409.344 m is the bell of a mile on 200 m.
  @Test("a mile on 200 m has eight laps, the last two the bell and the finish")
  func mile() throws {
    let stops = try stops("lievin-2025-mile")
    #expect(
      stops.map(\.label) == [
        "lap 1 · 209.344 m", "lap 2 · 409.344 m", "lap 3 · 609.344 m", "lap 4 · 809.344 m",
        "lap 5 · 1009.344 m", "lap 6 · 1209.344 m", "bell · 1409.344 m", "finish",
      ]
    )
    #expect(stops.last?.time == (try TimeMark(parsing: "3:45.14").time))
  }

  @Test("a road race has its 5 km points")
  func road() throws {
    let labels = try stops("berlin-2022-marathon").map(\.label)
    #expect(labels.prefix(2) == ["5 km", "10 km"])
    #expect(labels.suffix(2) == ["40 km", "finish"])
  }

  @Test("in every race the stops rise, none has the name of another, the last is the first finish")
  func all() throws {
    for race in try TestFacts.facts.races {
      let state = ReplayState(try TestFacts.loader.loaded(race), plays: false)
      let stops = state.lapStops
      #expect(zip(stops, stops.dropFirst()).allSatisfy { $0.time < $1.time }, "\(race.id)")
      #expect(Set(stops.map(\.label)).count == stops.count, "\(race.id)")
      #expect(stops.last?.label == "finish", "\(race.id)")
      // Who was disqualified later was there all the same.
      let arrivals = race.runners.flatMap { runner in
        runner.splits.filter { $0.at == race.distance }.map(\.time)
          + [runner.result.mark?.time].compactMap { $0 }
      }
      let first = arrivals.min()
      #expect(stops.last?.time == first, "\(race.id)")
    }
  }

  private func stops(_ id: String) throws -> [LapStop] {
    ReplayState(try TestFacts.loaded(id), plays: false).lapStops
  }
}
