import Athletics
import MeetingLibrary
import TestSupport
import Testing

@Suite("Pages of the bundled athletes")
struct AthletePageTests {
  private static let shared = Swift.Result { try Library.inMemory(BundledFacts.read()) }

  private let library: Library

  init() throws {
    library = try Self.shared.get()
  }

  @Test("an athlete's page is what reading all facts one after the other gives")
  func sameAsReading() throws {
    let known = try library.knownAthletes(limit: 100_000)
    let bearers = Dictionary(grouping: known) { FoldedText.words(of: $0.name) }.mapValues(\.count)
    var count = 0
    for (index, athlete) in known.enumerated()
    where bearers[FoldedText.words(of: athlete.name)] == 1 && (index < 40 || index % 17 == 0) {
      var page = try library.athletePage(of: athlete)
      page.sameDoubles = []
      var read = try TestFacts.page(of: athlete.name, athlete.nation)
      read.athlete = page.athlete
      #expect(page == read, "\(athlete.name)")
      count += 1
    }
    #expect(count > 60)
  }

  @Test("one page tells of an athlete however sources spell the name")
  func spellings() throws {
    // World Athletics: Stewart McSweyn, born 1 June 1995, 3:48.37 in Oslo on 1 July 2021.
    for name in ["Stewart McSweyn", "Stewart Mcsweyn"] {
      let page = try library.athletePage(of: Athlete(name: name, nation: "AUS"))
      #expect(page.birth?.iso == "1995-06-01")
      let mile = page.bests().first {
        $0.event.discipline.id == "mile" && $0.event.track == .standard
      }
      #expect(mile?.printed == "3:48.37")
    }
    guard case .one(let athlete) = try library.athlete(matching: "mcsweyn") else {
      Issue.record("mcsweyn is one man")
      return
    }
    #expect(athlete.nation == "AUS")
  }

  @Test("those with a profile come first, and a limit is kept")
  func known() throws {
    let few = try library.knownAthletes(limit: 20)
    #expect(few.count == 20)
    let profiles = try library.athletes().map(\.athlete.name)
    #expect(Set(few.map(\.name)).isSuperset(of: profiles.prefix(few.count)))
  }

  @Test(
    "a name typed in any way",
    arguments: [
      ("Jakob Ingebrigtsen", "Jakob Ingebrigtsen"), ("jakob ingebrigtsen", "Jakob Ingebrigtsen"),
      ("ingebrigtsen jakob", "Jakob Ingebrigtsen"), ("jakob ingebrigtsn", "Jakob Ingebrigtsen"),
      ("el guerrouj", "Hicham El Guerrouj"), ("nordas", "Narve Gilje Nordås"),
    ]
  )
  func names(typed: String, name: String) throws {
    guard case .one(let athlete) = try library.athlete(matching: typed) else {
      Issue.record("\(try library.athlete(matching: typed))")
      return
    }
    #expect(athlete.name == name)
  }

  @Test("a family name lists all who bear it")
  func several() throws {
    guard case .several(let found) = try library.athlete(matching: "ingebrigtsen") else {
      Issue.record("not several")
      return
    }
    #expect(
      Set(found.map(\.name)) == [
        "Filip Ingebrigtsen", "Henrik Ingebrigtsen", "Jakob Ingebrigtsen",
      ]
    )
  }

  @Test("nobody's page is empty, and nobody's name brings the nearest")
  func nobody() throws {
    let nobody = Athlete(name: "Nobody At All", nation: "NOR")
    #expect(try library.athletePage(of: nobody) == AthletePage(of: nobody, from: .init()))
    guard case .none(let nearest) = try library.athlete(matching: "qqqqqq zzzzzz") else {
      Issue.record("somebody")
      return
    }
    #expect(!nearest.isEmpty)
  }

  @Test("before Nanjing the world indoor gold was missing; after it no gold of the set is")
  func missingGold() throws {
    let page = try library.athletePage(of: Athlete(name: "Jakob Ingebrigtsen", nation: "NOR"))
    let before = page.asOf(CalendarDate(year: 2025, month: 3, day: 21))
    #expect(before.medalSet.missing.map(\.championship) == [.worldIndoor])
    #expect(before.medalSet.missing.first?.best == .silver)
    #expect(page.medalSet.missing.isEmpty)
    #expect(before.marks.allSatisfy { $0.date.lastDay.iso <= "2025-03-21" })
    #expect(before.doubles.allSatisfy { $0.championship != .worldIndoor })
    let record = before.records.filter(\.isHeld).first { $0.event.discipline.id == "mile" }
    #expect(record?.step.printedMark == "3:45.14")
  }

  @Test("on 10 February 2025 Nuguse held the record that he has no longer")
  func heldThen() throws {
    let page = try library.athletePage(of: Athlete(name: "Yared Nuguse", nation: "USA"))
    let then = page.asOf(CalendarDate(year: 2025, month: 2, day: 10))
    #expect(then.heldRecords.map(\.step.printedMark) == ["3:46.63"])
    #expect(page.heldRecords.isEmpty)
  }

  @Test("a record that waits to be ratified ends nothing")
  func pending() throws {
    let page = try library.athletePage(of: Athlete(name: "Hicham El Guerrouj", nation: "MAR"))
    let mile = try #require(
      page.records.first { $0.event.discipline.id == "mile" && $0.event.track == .standard }
    )
    #expect(mile.isHeld && mile.pending?.athlete.name == "Josh Kerr" && mile.ended == nil)
    let kerr = try library.athletePage(of: Athlete(name: "Josh Kerr", nation: "GBR"))
    #expect(
      kerr.records.contains {
        $0.step.printedMark == "3:42.66" && $0.isHeld && $0.step.ratification == .pending
      }
    )
  }

  @Test("head to head: Nuguse beat Ingebrigtsen once, in Paris by 0.44 s")
  func headToHead() throws {
    let nuguse = try library.athletePage(of: Athlete(name: "Yared Nuguse", nation: "USA"))
    let other = try library.athletePage(of: Athlete(name: "Jakob Ingebrigtsen", nation: "NOR"))
    let both = HeadToHead(nuguse, other)
    #expect(both.firstWins == 1 && both.secondWins == 3)
    // 3:27.80 and 3:28.24 by World Athletics' result of 6 August 2024.
    let paris = try #require(both.encounters.first { $0.outcome == .first })
    #expect(paris.first.raceID == "paris-2024-1500-final" && paris.printedGap == "0.44")
    let turned = HeadToHead(other, nuguse)
    #expect(turned.firstWins == 3 && turned.encounters.map(\.gap) == both.encounters.map(\.gap))
  }
}
