import Athletics
import TestSupport
import Testing

@Suite("Event query")
struct EventQueryTests {
  private func ids(_ text: String) throws -> [String] {
    let progressions = try TestFacts.facts.progressions
    let events = EventQuery(text).matches(among: progressions.map(\.event))
    return progressions.filter { events.contains($0.event) }.map(\.id).sorted()
  }

  @Test(
    "an event is found as a person types it",
    arguments: [
      ("men mile short track", "mile-short-track-men"),
      ("mile indoor men", "mile-short-track-men"), ("men's mile sh", "mile-short-track-men"),
      ("short track mile women", "mile-short-track-women"), ("mile men", "mile-men"),
      ("men's outdoor mile", "mile-men"), ("1500m short men", "1500m-short-track-men"),
      ("men 1500 m indoors", "1500m-short-track-men"), ("1500 women", "1500m-women"),
      ("10,000 metres men", "10000m-men"), ("10k men", "10000m-men"),
      ("5 k women", "5000m-women"), ("road mile", "road-mile-men"),
      ("mile road", "road-mile-men"), ("marathon women only", "marathon-women-only-women"),
      ("women marathon", "marathon-women"), ("half men", "half-marathon-men"),
      ("2 miles men", "two-miles-men"), ("two mile indoor women", "two-miles-short-track-women"),
    ]
  )
  func one(text: String, id: String) throws {
    #expect(try ids(text) == [id])
  }

  @Test("what fits several is said to fit several")
  func several() throws {
    #expect(try ids("mile") == ["mile-men", "mile-women"])
    #expect(
      try ids("mile short track") == ["mile-short-track-men", "mile-short-track-women"]
    )
    #expect(try ids("marathon") == ["marathon-men", "marathon-women"])
  }

  @Test("what is no event fits none", arguments: ["javelin", "100", "mile mile", "xyz men"])
  func none(text: String) throws {
    #expect(try ids(text).isEmpty)
  }
}
