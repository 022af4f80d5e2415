import Athletics
import MeetingLibrary
import Testing

@Suite("Runners of all races")
struct LibraryRunnersTests {
  @Test("the list says of each runner what the whole race says, the latest race first")
  func likeTheRaces() throws {
    let facts = try BundledFacts.read()
    let expected = facts.races.sorted { ($1.date, $0.id) < ($0.date, $1.id) }.flatMap { race in
      race.runners.indices.compactMap { RunnerSummary($0, of: race) }
    }
    let runners = try Library.inMemory(facts).runners()
    #expect(runners == expected)
    #expect(runners.contains { $0.finish == nil }, "a pacemaker with splits alone is there")
    #expect(runners.contains { $0.splitCount == 0 }, "a finisher without splits is there")
  }
}
