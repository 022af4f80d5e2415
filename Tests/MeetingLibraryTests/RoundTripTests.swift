import Athletics
import MeetingLibrary
import Testing

/// Expects a library to hold exactly these facts.
func expectHolds(_ library: Library, _ facts: Facts) throws {
  #expect(try library.factsEdition()?.edition == facts.edition)
  #expect(try library.factsEdition()?.asOf == facts.asOf)
  #expect(try library.sources() == facts.sources.sorted { $0.id < $1.id })
  #expect(try library.nations() == facts.nations.sorted { $0.code < $1.code })
  #expect(
    try library.disciplines()
      == facts.disciplines.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
  )
  #expect(Set(try library.athletes()) == Set(facts.athletes))
  #expect(try library.progressions() == facts.progressions.sorted { $0.id < $1.id })
  #expect(try library.lists() == facts.lists.sorted { $0.id < $1.id })
  for meeting in facts.meetings { #expect(try library.meeting(id: meeting.id) == meeting) }
  for race in facts.races { #expect(try library.race(id: race.id) == race) }
  #expect(
    try library.meetings()
      == facts.meetings.map { MeetingSummary($0) }
      .sorted { ($1.starts, $0.id) < ($0.starts, $1.id) }
  )
  #expect(
    try library.races()
      == facts.races.map { RaceSummary($0) }.sorted { ($1.date, $0.id) < ($0.date, $1.id) }
  )
}

@Suite("What goes in comes out")
struct RoundTripTests {
  @Test("made-up facts come back equal", arguments: UInt64(0)..<40)
  func synthetic(seed: UInt64) throws {
    let facts = SampleFacts.facts(seed: seed)
    try expectHolds(Library.inMemory(facts), facts)
  }

  @Test("the bundled facts come back equal")
  func bundled() throws {
    let facts = try BundledFacts.read()
    #expect(facts.races.count > 60)
    try expectHolds(Library.inMemory(facts), facts)
  }

  @Test("a user's race and meeting come back equal", arguments: UInt64(50)..<60)
  func ownRows(seed: UInt64) throws {
    var sample = SampleFacts(seed: seed)
    let library = try Library.inMemory(SampleFacts.facts(seed: seed))
    let race = sample.race(id: "my-race")
    let meeting = sample.meeting(id: "my-meeting")
    try library.save(race)
    try library.save(meeting)
    #expect(try library.race(id: "my-race") == race)
    #expect(try library.meeting(id: "my-meeting") == meeting)
  }

  @Test("records of areas and nations stand apart from the world's")
  func scopes() throws {
    var sample = SampleFacts(seed: 77)
    var facts = SampleFacts.facts(seed: 77)
    let european = sample.progression(id: "european", of: .area(.european))
    let irish = sample.progression(id: "irish", of: .nation("Irish"))
    let world = facts.progressions
    facts.progressions += [european, irish]
    let library = try Library.inMemory(facts)
    #expect(try library.progressions() == world.sorted { $0.id < $1.id })
    #expect(try library.progressions(of: .area(.european)) == [european])
    #expect(try library.progressions(of: RecordScope(asked: "Irish")) == [irish])
    #expect(try library.recordScopes() == [.area(.european), .nation("Irish")])
  }

  @Test(
    "an area is asked for by its name or that of its people",
    arguments: ["Europe", "european"]
  )
  func area(text: String) {
    #expect(RecordScope(asked: text) == .area(.european))
  }

  @Test("a progression is found by its event")
  func byEvent() throws {
    let library = try Library.inMemory(BundledFacts.read())
    let mile = try library.progression(discipline: "mile", sex: .men, track: .short)
    #expect(mile?.id == "mile-short-track-men")
    #expect(try library.progression(id: "mile-short-track-men") == mile)
    #expect(try library.progression(discipline: "mile", sex: .mixed, track: .road) == nil)
  }

  @Test("the book for a race has its event and those on the way, on its track, and its runners")
  func recordBook() throws {
    let facts = try BundledFacts.read()
    let library = try Library.inMemory(facts)
    for race in facts.races {
      let book = try library.recordBook(for: race)
      for progression in book.progressions {
        #expect(facts.progressions.contains(progression))
        #expect(progression.event.sex == race.event.sex)
        #expect(progression.event.track == race.event.track)
      }
      let whole = RecordBook(progressions: facts.progressions, profiles: facts.athletes)
      #expect(book.standing(before: race) == whole.standing(before: race))
      for runner in race.runners {
        #expect(book.personalBest(of: runner, in: race) == whole.personalBest(of: runner, in: race))
      }
    }
    let mile = try #require(facts.races.first { $0.id == "london-2026-mile" })
    #expect(
      try library.recordBook(for: mile).progressions.map(\.id)
        == ["1000m-men", "1500m-men", "800m-men", "mile-men"]
    )
  }

  @Test("sources come in the order asked for, without unknown ones")
  func sources() throws {
    let library = try Library.inMemory(SampleFacts.facts(seed: 1))
    let found = try library.sources(ids: ["source-2", "nowhere", "source-0"])
    #expect(found.map(\.id) == ["source-2", "source-0"])
  }
}
