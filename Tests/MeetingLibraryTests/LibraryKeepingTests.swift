import Athletics
import Foundation
import MeetingLibrary
import TestSupport
import Testing

@Suite("Keeping the library")
struct LibraryKeepingTests {
  private let facts = SampleFacts.facts(seed: 1)

  private func library(in folder: TemporaryFolder) throws -> Library {
    try Library.open(at: folder.file("a.sqlite"), edition: 1) { facts }.library
  }

  @Test("a sound library passes, and says what it holds")
  func sound() throws {
    let folder = try TemporaryFolder()
    let condition = try library(in: folder).check()
    #expect(condition.faults.isEmpty)
    #expect(condition.edition == 1)
    let races = condition.counts.first { $0.what == "races" }
    #expect(races?.count == facts.races.count)
  }

  @Test("a page of noise is found", arguments: UInt64(1)...5)
  func damaged(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let folder = try TemporaryFolder()
    let copy = folder.file("b.sqlite")
    try library(in: folder).backUp(to: copy)
    var bytes = try folder.bytes(of: "b.sqlite")
    // The last page: with the first ones broken it would be no library at all.
    for index in (bytes.count - 4096)..<bytes.count {
      bytes[index] = .random(in: .min ... .max, using: &random)
    }
    try folder.write(bytes, to: "b.sqlite")
    let opened = try Library.open(at: copy, edition: 1) { facts }.library
    #expect(opened.mode == .file)
    do {
      #expect(try !opened.check().faults.isEmpty)
    } catch {
      guard case .damaged = error else { throw error }
    }
  }

  @Test("a backup holds all that the library holds, in one file")
  func backup() throws {
    let folder = try TemporaryFolder()
    let library = try library(in: folder)
    var sample = SampleFacts(seed: 9)
    let own = sample.race(id: "my-race")
    try library.save(own)
    try library.follow(["NOR", "Jakob Ingebrigtsen"])
    var shares: [Double] = []
    try library.backUp(to: folder.file("b.sqlite")) { shares.append($0) }
    #expect(shares == shares.sorted())
    #expect(try !folder.names().contains { $0.hasPrefix("b.sqlite-") || $0.hasSuffix(".part") })
    let copy = try Library.open(at: folder.file("b.sqlite"), edition: 1) { facts }.library
    #expect(try copy.race(id: "my-race") == own)
    #expect(try copy.followed() == ["NOR", "Jakob Ingebrigtsen"])
    #expect(try copy.check().faults.isEmpty)
  }

  @Test("a backup is made while another program has written and not yet read")
  func backupBesideWriter() throws {
    let folder = try TemporaryFolder()
    let first = try library(in: folder)
    let second = try library(in: folder)
    try second.follow(["KEN"])
    try first.backUp(to: folder.file("b.sqlite"))
    let copy = try Library.open(at: folder.file("b.sqlite"), edition: 1) { facts }.library
    #expect(try copy.followed() == ["KEN"])
  }

  @Test("two programs that follow at once lose nobody")
  func followedTogether() throws {
    let folder = try TemporaryFolder()
    let (first, second) = (try library(in: folder), try library(in: folder))
    try first.follow(["NOR"])
    try second.follow(["KEN"])
    try first.follow(["ETH"], notAnyMore: ["NOR"])
    #expect(try second.followed() == ["KEN", "ETH"])
  }

  @Test("a backup never takes the place of a file, nor of what lies beside it")
  func backupInTheWay() throws {
    let folder = try TemporaryFolder()
    try folder.write([1, 2, 3], to: "b.sqlite")
    try folder.write([4], to: "c.sqlite.part")
    try library(in: folder).backUp(to: folder.file("c.sqlite"))
    #expect(try folder.bytes(of: "c.sqlite.part") == [4])
    let library = try library(in: folder)
    #expect(throws: LibraryError.self) { try library.backUp(to: folder.file("b.sqlite")) }
    #expect(try folder.bytes(of: "b.sqlite") == [1, 2, 3])
  }

  @Test("a meeting of the user's own goes with its races; a bundled one stays")
  func remove() throws {
    let folder = try TemporaryFolder()
    let library = try library(in: folder)
    var sample = SampleFacts(seed: 12)
    let meeting = sample.meeting(id: "my-meeting")
    var race = sample.race(id: "my-race")
    race.meetingID = meeting.id
    try library.save(meeting)
    try library.save(race)
    #expect(try library.isOwnMeeting(id: meeting.id) == true)
    #expect(try library.removeMeeting(id: meeting.id))
    #expect(try library.meeting(id: meeting.id) == nil)
    #expect(try library.race(id: race.id) == nil)
    let bundled = try #require(facts.meetings.first)
    #expect(try library.isOwnMeeting(id: bundled.id) == false)
    #expect(try !library.removeMeeting(id: bundled.id))
    #expect(try library.meeting(id: bundled.id) == bundled)
    try expectHolds(library, facts)
  }

  @Test("who is followed is kept, also over another edition of the facts")
  func followed() throws {
    let folder = try TemporaryFolder()
    #expect(try library(in: folder).followed().isEmpty)
    try library(in: folder).follow(["NOR", "1500 m men"])
    let next = SampleFacts.facts(seed: 2, edition: 2)
    let library = try Library.open(at: folder.file("a.sqlite"), edition: 2) { next }.library
    #expect(try library.followed() == ["NOR", "1500 m men"])
  }

  @Test("two programs on one library see each other's changes")
  func two() throws {
    let folder = try TemporaryFolder()
    let first = try library(in: folder)
    let second = try library(in: folder)
    var sample = SampleFacts(seed: 21)
    for index in 0..<20 {
      let race = sample.race(id: "race-\(index)")
      try (index % 2 == 0 ? first : second).save(race)
      #expect(try (index % 2 == 0 ? second : first).race(id: race.id) == race)
    }
    #expect(try first.check().faults.isEmpty)
  }
}
