import Athletics
import BundledAssets
import MeetingFormats
import Testing

@Suite("Meetings of the bundled facts")
struct MeetingFactsTests {
  private static func nanjing() throws -> Meeting {
    try #require(try BundledFacts.facts.meetings.first { $0.id == "wic-nanjing-2025" })
  }

  @Test("ids are those of the files, and units are unique within a meeting")
  func ids() throws {
    let meetings = try BundledFacts.facts.meetings
    #expect(
      meetings.map { "meetings/\($0.id).json" } == AssetCatalog.assets(in: "meetings").map(\.path)
    )
    for meeting in meetings {
      #expect(Set(meeting.units.map(\.id)).count == meeting.units.count, "\(meeting.id)")
    }
  }

  @Test("units stand in order of start, on the day of their start, within the meeting")
  func units() throws {
    for meeting in try BundledFacts.facts.meetings {
      for (first, second) in zip(meeting.units, meeting.units.dropFirst()) {
        #expect(first.date <= second.date, "\(meeting.id): \(second.id)")
        guard let start = first.start, let next = second.start else { continue }
        #expect(start <= next, "\(meeting.id): \(second.id)")
      }
      #expect(meeting.units.allSatisfy { (meeting.starts...meeting.ends).contains($0.date) })
    }
    for (path, root) in try BundledFacts.trees.get() where path.hasPrefix("meetings/") {
      for unit in root["units"]?.elements ?? [] {
        guard let start = unit["start"]?.text, let date = unit["date"]?.text else { continue }
        #expect(start.hasPrefix(date + "T"), "\(path): \(unit["id"]?.text ?? "")")
      }
    }
  }

  @Test("links between meetings and races resolve both ways")
  func links() throws {
    let facts = try BundledFacts.facts
    for meeting in facts.meetings {
      for unit in meeting.units {
        if let id = unit.raceID {
          let race = try #require(facts.races.first { $0.id == id }, "\(meeting.id): \(unit.id)")
          #expect(race.meetingID == meeting.id)
          #expect(race.event == unit.event)
          #expect(race.date == unit.date)
        }
        if let end = unit.endsWith { #expect(meeting.units.contains { $0.id == end }) }
      }
    }
    for race in facts.races {
      guard let id = race.meetingID else { continue }
      let meeting = try #require(facts.meetings.first { $0.id == id }, "\(race.id)")
      #expect(meeting.units.contains { $0.raceID == race.id }, "\(race.id)")
    }
  }

  @Test("places follow marks in every result")
  func placesFollowMarks() throws {
    for meeting in try BundledFacts.facts.meetings {
      for unit in meeting.units {
        let placed = unit.results.filter { $0.place != nil }
        for (first, second) in zip(placed, placed.dropFirst()) {
          #expect((first.place ?? 0) <= (second.place ?? 0), "\(meeting.id): \(unit.id)")
          guard let mine = first.mark, let theirs = second.mark else { continue }
          #expect(!theirs.isBetter(than: mine), "\(meeting.id): \(unit.id)")
        }
      }
    }
  }

  @Test("a race and the unit that links to it agree on places and marks")
  func racesAgree() throws {
    let facts = try BundledFacts.facts
    for unit in facts.meetings.flatMap(\.units) {
      guard let race = facts.races.first(where: { $0.id == unit.raceID }) else { continue }
      for result in unit.results {
        let runner = race.runners.first { $0.athlete.name == result.athlete.name }
        guard let runner, let mark = runner.result.mark, let own = result.mark else { continue }
        #expect(mark.time == own.time, "\(race.id): \(result.athlete.name)")
        #expect(runner.result.place == result.place, "\(race.id): \(result.athlete.name)")
      }
    }
  }

  // Results as published by World Athletics and the press named in the file; the table's top ten by
  // Gamereactor. Its bronze for Italy is in none of the 26 finals.
  @Test("Nanjing: 26 finals give 78 medals, and the published top ten but for Italy's bronze")
  func nanjingMedals() throws {
    let meeting = try Self.nanjing()
    let finals = meeting.units.filter { $0.isMedalEvent && !$0.results.isEmpty }
    #expect(finals.count == 26)
    #expect(meeting.eventCount == 26)
    let table = MedalTable(finals: finals, rule: .gold)
    #expect(table.medalCount == 78)
    #expect(table.rows.count == 32)
    let first = try #require(table.rows.first)
    #expect([first.gold, first.silver, first.bronze] == [6, 4, 6] && first.nation == "USA")
    let published = try #require(meeting.publishedMedals)
    #expect(published.rows.count == 10)
    let differences = published.differences(from: table)
    #expect(differences.map(\.nation) == ["ITA"])
    #expect(differences.first?.published == [2, 1, 1])
    #expect(differences.first?.counted == [2, 1, 0])
  }

  @Test("a published table differs from the count only where the file states the conflict")
  func statedConflicts() throws {
    let root = try #require(try BundledFacts.tree("meetings/wic-nanjing-2025.json"))
    let stated = root["medal_table_conflicts"]?.elements.compactMap { $0["nation"]?.text }
    let meeting = try Self.nanjing()
    let counted = MedalTable(finals: meeting.units, rule: .gold)
    #expect(stated == meeting.publishedMedals?.differences(from: counted).map(\.nation))
    #expect(meeting.disagreements.contains { $0.what.contains("Italy") })
  }

  // Irish Times, March 2025: 3000 m final on Saturday at 11.33, 1500 m final on Sunday at 12.15,
  // Irish time, which was UTC.
  @Test("Nanjing: the starts that the Irish Times gives")
  func starts() throws {
    let meeting = try Self.nanjing()
    let start = { (id: String) in meeting.units.first { $0.id == id }?.start }
    #expect(start("m-3000m-final") == Instant("2025-03-22T11:33:00Z"))
    #expect(start("m-1500m-final") == Instant("2025-03-23T12:15:00Z"))
    #expect(start("m-60mh-semi-finals") == Instant("2025-03-22T19:50+08:00"))
  }

  @Test("Nanjing: five finals of the evening of 22 March have no start, and the day says so")
  func unknownStarts() throws {
    let meeting = try Self.nanjing()
    let unknown = meeting.units.filter { $0.start == nil && $0.endsWith == nil }
    #expect(
      Set(unknown.map(\.id)) == [
        "m-400m-final", "w-400m-final", "m-60mh-final", "m-pole-vault-final",
        "w-triple-jump-final",
      ]
    )
    #expect(unknown.allSatisfy { $0.session == "evening" })
    #expect(meeting.incompleteDays == [CalendarDate(year: 2025, month: 3, day: 22)])
  }

  @Test("combined events end with their last discipline")
  func combinedEvents() throws {
    let meeting = try Self.nanjing()
    let end = { (id: String) in meeting.units.first { $0.id == id }?.endsWith }
    #expect(end("w-pentathlon-final") == "w-800m-pentathlon")
    #expect(end("m-heptathlon-final") == "m-1000m-heptathlon")
  }

  // apeldoorn2025.nl and Watch Athletics: Vloon and Karalis shared the gold.
  @Test("Apeldoorn: two share the gold of the pole vault")
  func sharedGold() throws {
    let meeting = try #require(
      try BundledFacts.facts.meetings.first { $0.id == "eic-apeldoorn-2025" }
    )
    let vault = try #require(meeting.units.first { $0.id == "m-pole-vault-final" })
    #expect(vault.medals.map(\.medal) == [.gold, .gold])
  }
}
