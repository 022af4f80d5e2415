import Athletics
import MeetingLibrary
import Testing

@Suite("Names of the bundled races and meetings")
struct LibraryNamesTests {
  private static let shared = Swift.Result { try Library.inMemory(BundledFacts.read()) }

  private let library: Library

  init() throws {
    library = try Self.shared.get()
  }

  @Test(
    "a race",
    arguments: [
      ("lievin-2025-mile", "lievin-2025-mile"), ("Liévin mile", "lievin-2025-mile"),
      ("kerr london 2026", "london-2026-mile"), ("wanamaker 2025", "millrose-2025-wanamaker-mile"),
      ("bannister", "oxford-1954-mile"),
    ]
  )
  func race(text: String, id: String) throws {
    #expect(try library.raceID(matching: text) == .one(id))
  }

  @Test("a meeting", arguments: ["nanjing", "wic-nanjing-2025", "Nanjing 2025", "nanjng"])
  func meeting(text: String) throws {
    #expect(try library.meetingID(matching: text) == .one("wic-nanjing-2025"))
  }

  @Test("every alias finds its race, and by it the race itself")
  func aliases() throws {
    for race in try BundledFacts.read().races {
      for alias in race.aliases {
        #expect(try library.raceID(matching: alias) == .one(race.id))
        #expect(try library.race(id: alias)?.id == race.id)
      }
    }
  }

  @Test("a part of several ids lists them, the latest first")
  func several() throws {
    let found = try library.raceID(matching: "lievin")
    guard case .several(let ids) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(ids.contains("lievin-2025-mile"))
    #expect(ids.allSatisfy { $0.hasPrefix("lievin-") })
    let dates = try ids.map { try library.race(id: $0)?.date.daysSince1970 ?? 0 }
    #expect(dates == dates.sorted(by: >))
  }

  @Test("a name of nothing brings the nearest")
  func nothing() throws {
    let found = try library.raceID(matching: "qqqqqq-2025-zzzz")
    guard case .none(let nearest) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(nearest.count == NameMatching.nearestCount)
    #expect(try library.race(id: "qqqqqq-2025-zzzz") == nil)
    #expect(try library.meeting(id: "qqqqqq") == nil)
  }
}
