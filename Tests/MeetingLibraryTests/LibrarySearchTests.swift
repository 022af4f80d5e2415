import Athletics
import MeetingLibrary
import Testing

@Suite("Search")
struct LibrarySearchTests {
  private let library: Library

  init() throws {
    library = try Library.inMemory(try BundledFacts.read())
  }

  private func ids(_ text: String, limit: Int = 10) throws -> [String] {
    try library.search(text, limit: limit).map { "\($0.kind) \($0.id)" }
  }

  @Test(
    "diacritics and case do not matter",
    arguments: [
      ("Lievin 2025", "race lievin-2025-mile"), ("LIÉVIN mile", "race lievin-2025-mile"),
      ("nordas", "athlete Narve Gilje Nordås/NOR"), ("Toruń", "meeting wic-torun-2026"),
      ("torun", "meeting wic-torun-2026"), ("saïd aouita", "athlete Saïd Aouita/MAR"),
    ]
  )
  func folded(text: String, id: String) throws {
    #expect(try ids(text).contains(id))
  }

  @Test("a name is found as it is typed", arguments: 3...18)
  func typed(letters: Int) throws {
    let text = String("Jakob Ingebrigtsen".prefix(letters))
    #expect(try ids(text).contains("athlete Jakob Ingebrigtsen/NOR"), "\(text)")
  }

  @Test("the whole name stands first")
  func first() throws {
    #expect(try ids("jakob ingebrigtsen").first == "athlete Jakob Ingebrigtsen/NOR")
    #expect(try ids("kerr").first == "athlete Josh Kerr/GBR")
    #expect(try ids("nor").first == "nation NOR")
    #expect(try ids("norway").first == "nation NOR")
    #expect(try ids("1500 m men").first == "event 1500m/men")
    #expect(try ids("mile women").first == "event mile/women")
  }

  @Test("of races that fit alike the latest stands first")
  func recent() throws {
    let races = try library.search("monaco", limit: 50).filter { $0.kind == .race }
    let dates = races.compactMap(\.date)
    #expect(dates.count > 2)
    #expect(dates == dates.sorted(by: >))
  }

  @Test("every athlete, race, meeting and nation is found by its own title")
  func everything() throws {
    let facts = try BundledFacts.read()
    for race in facts.races {
      #expect(try ids(race.title + " " + race.meeting).contains("race \(race.id)"), "\(race.id)")
    }
    for meeting in facts.meetings {
      #expect(try ids(meeting.name).contains("meeting \(meeting.id)"))
    }
    for nation in facts.nations {
      #expect(try ids(nation.name, limit: 40).contains("nation \(nation.code)"))
    }
    for profile in facts.athletes {
      let name = profile.athlete.name
      #expect(try library.search(name, limit: 40).contains { $0.title == name }, "\(name)")
    }
  }

  @Test("nothing comes of nothing", arguments: ["", "  ", "\"", "*", "zzzzqq", "NEAR("])
  func nothing(text: String) throws {
    #expect(try library.search(text, limit: 10).isEmpty)
  }

  @Test("what is gone is not found any more")
  func gone() throws {
    var sample = SampleFacts(seed: 5)
    var race = sample.race(id: "kept-for-a-while")
    race.meeting = "Whiltide games"
    try library.save(race)
    #expect(try ids("whiltide") == ["race kept-for-a-while"])
    race.meeting = "Another"
    try library.save(race)
    #expect(try ids("whiltide").isEmpty)
  }
}
