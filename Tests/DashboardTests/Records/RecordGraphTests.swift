import Athletics
@testable import Dashboard
import TestSupport
import Testing

@Suite("Record graph")
struct RecordGraphTests {
  @Test(
    "the graph's steps are the table's rows, on any day of any event",
    arguments: UInt64(0)..<20
  )
  func steps(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for progression in try TestFacts.facts.progressions {
      let day = CalendarDate(daysSince1970: Int.random(in: -20_000...21_000, using: &random))
      for table in [ProgressionTable(progression), ProgressionTable(progression, on: day)] {
        let graph = RecordGraph(table)
        #expect(graph.points.map(\.step) == table.rows.map(\.step), "\(progression.id)")
        #expect(
          graph.points.map(\.seconds) == table.rows.compactMap { $0.step.mark?.time?.seconds }
        )
        #expect(graph.others.map(\.step) == table.notEligible)
        let whole = graph.window(zoom: 0, around: nil)
        #expect(graph.points.allSatisfy { whole.contains($0.day) })
      }
    }
  }

  @Test("zooming halves the days around the chosen step, which stays in sight")
  func zoom() throws {
    let facts = try TestFacts.facts
    let mile = try #require(facts.progressions.first { $0.id == "mile-men" })
    let graph = RecordGraph(ProgressionTable(mile))
    for point in graph.points {
      var before = graph.window(zoom: 0, around: point.step)
      for zoom in 1...RecordGraph.mostZoom {
        let window = graph.window(zoom: zoom, around: point.step)
        #expect(window.contains(point.day))
        #expect(before.lowerBound <= window.lowerBound && window.upperBound <= before.upperBound)
        #expect(window.upperBound - window.lowerBound >= 14)
        #expect(try #require(graph.range(in: window)).contains(point.seconds))
        before = window
      }
    }
  }
}
