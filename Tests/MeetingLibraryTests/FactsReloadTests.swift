import Athletics
import Foundation
import MeetingLibrary
import Testing

@Suite("Bundled facts of another edition")
struct FactsReloadTests {
  @Test("facts are read once an edition")
  func readOnce() throws {
    let folder = try TemporaryFolder()
    var readings = 0
    for edition in [1, 1, 2, 2, 1] {
      let (library, notice) = try Library.open(at: folder.file("a"), edition: edition) {
        readings += 1
        return SampleFacts.facts(seed: 1, edition: edition)
      }
      #expect(notice == nil)
      #expect(library.mode == .file)
      #expect(try library.factsEdition()?.edition == edition)
    }
    #expect(readings == 3)
  }

  @Test("another edition takes the place of every bundled row", arguments: UInt64(0)..<10)
  func replaced(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var old = SampleFacts.facts(seed: seed)
    old.nations.append(Nation(code: "URS", name: "Soviet Union"))
    old.disciplines.append(Discipline(id: "pentathlon", name: "Pentathlon", kind: .combined))
    let new = SampleFacts.facts(seed: seed + 1000, edition: 2)
    _ = try Library.open(at: folder.file("a"), edition: 1) { [old] in old }
    let library = try Library.open(at: folder.file("a"), edition: 2) { new }.library
    try expectHolds(library, new)
  }

  @Test("the user's own rows outlast an edition")
  func ownRowsStay() throws {
    let folder = try TemporaryFolder()
    var sample = SampleFacts(seed: 77)
    let race = sample.race(id: "my-race")
    let meeting = sample.meeting(id: "my-meeting")
    let first = SampleFacts.facts(seed: 2)
    let library = try Library.open(at: folder.file("a"), edition: 1) { first }.library
    try library.save(race)
    try library.save(meeting)

    let second = SampleFacts.facts(seed: 3, edition: 2)
    let reloaded = try Library.open(at: folder.file("a"), edition: 2) { second }.library
    #expect(try reloaded.race(id: "my-race") == race)
    #expect(try reloaded.meeting(id: "my-meeting") == meeting)
    for race in second.races { #expect(try reloaded.race(id: race.id) == race) }
    #expect(try reloaded.races().count == second.races.count + 1)
    #expect(try reloaded.meetings().count == second.meetings.count + 1)
  }

  @Test("a user's race stands before a bundled one of the same id")
  func ownStandsFirst() throws {
    let folder = try TemporaryFolder()
    var sample = SampleFacts(seed: 78)
    let own = sample.race(id: "race-0")
    let facts = SampleFacts.facts(seed: 4)
    let library = try Library.open(at: folder.file("a"), edition: 1) { facts }.library
    try library.save(own)
    #expect(try library.race(id: "race-0") == own)
    var next = facts
    next.edition = 2
    let reloaded = try Library.open(at: folder.file("a"), edition: 2) { [next] in next }.library
    #expect(try reloaded.race(id: "race-0") == own)
    #expect(try reloaded.races().count == facts.races.count)
  }

  @Test("facts that cannot be read are an error, and the file keeps what it had")
  func unreadable() throws {
    struct Spoiled: Error, CustomStringConvertible {
      let description = "races/x.json:3:4: expected a time"
    }
    let folder = try TemporaryFolder()
    let facts = SampleFacts.facts(seed: 5)
    _ = try Library.open(at: folder.file("a"), edition: 1) { facts }
    #expect(throws: LibraryError.facts("races/x.json:3:4: expected a time")) {
      _ = try Library.open(at: folder.file("a"), edition: 2) { throw Spoiled() }
    }
    let library = try Library.open(at: folder.file("a"), edition: 1) { throw Spoiled() }.library
    try expectHolds(library, facts)
  }

  @Test("two libraries on one file see the same facts and each other's changes")
  func shared() throws {
    let folder = try TemporaryFolder()
    let facts = SampleFacts.facts(seed: 6)
    let first = try Library.open(at: folder.file("a"), edition: 1) { facts }.library
    let second = try Library.open(at: folder.file("a"), edition: 1) { facts }.library
    var sample = SampleFacts(seed: 79)
    let race = sample.race(id: "my-race")
    try first.save(race)
    #expect(try second.race(id: "my-race") == race)
    try expectHolds(second, facts.adding(race))
  }

  @Test("libraries that open one new file at the same moment all end up with the facts")
  func race() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a")
    let facts = SampleFacts.facts(seed: 7)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<6 {
        group.addTask {
          let (library, notice) = try Library.open(at: path, edition: 1) { facts }
          return try notice == nil && library.races().count == facts.races.count
        }
      }
      for try await isWhole in group { #expect(isWhole) }
    }
  }
}

extension Facts {
  /// The facts with one race more.
  fileprivate func adding(_ race: Race) -> Facts {
    var facts = self
    facts.races.append(race)
    return facts
  }
}
