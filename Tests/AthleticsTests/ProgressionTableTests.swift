import Athletics
import TestSupport
import Testing

/// The bundled progressions: World Athletics' releases of 2025 and 2026, and the lists of records
/// that Assets/records names step by step.
@Suite("Progression table")
struct ProgressionTableTests {
  private func progression(_ id: String) throws -> RecordProgression {
    try #require(try TestFacts.facts.progressions.first { $0.id == id })
  }

  private func table(_ id: String, on day: String? = nil) throws -> ProgressionTable {
    let date = try day.map { try #require(CalendarDate($0)) }
    return ProgressionTable(try progression(id), on: date)
  }

  private func row(_ name: String, _ mark: String, in table: ProgressionTable) throws -> RecordRow {
    try #require(
      table.rows.first { $0.step.athlete.familyName == name && $0.step.printedMark == mark }
    )
  }

  @Test(
    "days stood are those between two days of the calendar",
    arguments: [
      ("mile-short-track-men", "Nuguse", "3:46.63", 5),
      ("mile-short-track-men", "Kejelcha", "3:47.01", 2169),
      ("mile-short-track-men", "El Guerrouj", "3:48.45", 8054),
      // Wikipedia, "Mile run world record progression": Bannister 6 May 1954, Landy 21 June 1954;
      // Coe, Ovett and Coe again within nine days of August 1981.
      ("mile-men", "Bannister", "3:59.4", 46),
      ("mile-men", "Coe", "3:48.53", 7),
      ("mile-men", "Ovett", "3:48.40", 2),
      ("mile-men", "El Guerrouj", "3:43.13", 9873),
    ]
  )
  func days(id: String, name: String, mark: String, days: Int) throws {
    #expect(try row(name, mark, in: table(id)).stand == .days(days))
  }

  @Test("the standing record counts to the day asked for, and no further than the book")
  func standing() throws {
    // World Athletics, 13 February 2025; the book of the short-track mile ends on 27 September 2026.
    let id = "mile-short-track-men"
    #expect(try table(id, on: "2025-02-13").standing?.stand == .standing(0))
    #expect(try table(id, on: "2025-03-01").standing?.stand == .standing(16))
    #expect(try table(id).standing?.stand == .standing(591))
    let late = try table(id, on: "2030-01-01")
    #expect(late.standing?.stand == .standing(591))
    #expect(late.isBeyondBook)
  }

  @Test(
    "the book as of a day names who held the short-track mile",
    arguments: [
      ("2025-02-07", "Kejelcha"), ("2025-02-08", "Nuguse"), ("2025-02-10", "Nuguse"),
      ("2025-02-12", "Nuguse"), ("2025-02-13", "Ingebrigtsen"),
    ]
  )
  func holder(day: String, name: String) throws {
    let table = try table("mile-short-track-men", on: day)
    #expect(table.standing?.step.athlete.familyName == name)
    #expect(table.rows.last == table.standing)
  }

  @Test("gains are those of the marks, and none is told across a gap")
  func gains() throws {
    // 3:46.63 to 3:45.14, World Athletics: 1.49 s.
    let mile = try table("mile-short-track-men")
    #expect(mile.rows.last?.gain?.printed == "1.49")
    #expect(mile.rows.first?.gain == nil)
    #expect(try row("Ryun", "3:56.4", in: mile).gain?.printed == "=")
    let mixed = try row("Coghlan", "3:52.6", in: mile).gain
    #expect(mixed?.isMixed == true)
    #expect(mixed?.printed == "~2.3", "hand time against fully automatic time")
    let metric = try table("1500m-men")
    #expect(try row("Coe", "3:32.1h", in: metric).gain == nil)
  }

  @Test("where steps are missing neither days nor a holder are made up")
  func gaps() throws {
    // From Lovelock's 3:47.8 of 1936 to 1979 the 1500 m has no step in the sources.
    let now = try table("1500m-men")
    #expect(try row("Lovelock", "3:47.8", in: now).stand == .unknown(.missingSteps))
    let then = try table("1500m-men", on: "1960-01-01")
    #expect(then.rows.last?.step.athlete.familyName == "Lovelock")
    #expect(then.standing == nil)
    // MacMitchell equalled a record of 4:07.4 that no source dates; 4:13.4 was not it.
    let mile = try table("mile-short-track-men")
    #expect(mile.rows.first?.isBeforeGap == true)
    #expect(try row("MacMitchell", "4:07.4", in: mile).gain == nil)
  }

  @Test("partial dates stay partial: no days, and a doubt within the month")
  func partialDates() throws {
    let table = try table("mile-short-track-men")
    #expect(try row("Coghlan", "3:52.6", in: table).stand == .unknown(.partialDate))
    #expect(try row("Coghlan", "3:52.6", in: table).step.date.printed == "Feb 1979")
    let during = try self.table("mile-short-track-men", on: "1979-02-10")
    #expect(during.undecided.map(\.printedMark) == ["3:52.6"])
    #expect(during.standing?.step.printedMark == "3:54.93")
    #expect(during.standing?.stand == .unknown(.partialDate))
    let after = try self.table("mile-short-track-men", on: "1979-02-28")
    #expect(after.undecided.isEmpty)
    #expect(after.standing?.stand == .standing(nil))
  }

  @Test("a pending record stands with the ratified one behind it")
  func pending() throws {
    // London, 18 July 2026: Kerr 3:42.66, pending on 27 September 2026.
    let mile = try table("mile-men")
    #expect(mile.standing?.step.ratification == .pending)
    #expect(mile.ratified?.step.printedMark == "3:43.13")
    #expect(mile.ratified?.isEndedByPending == true)
    #expect(try table("mile-short-track-men").ratified == nil)
  }

  @Test("marks that are not eligible stand apart with their reason")
  func notEligible() throws {
    let road = try table("road-mile-men")
    #expect(road.rows.isEmpty)
    #expect(road.standing == nil)
    #expect(road.notEligible.map(\.printedMark) == ["3:44.3"])
    #expect(road.notEligible.first?.statusText?.contains("not eligible for records") == true)
    #expect(try table("half-marathon-men").notEligible.map(\.printedMark) == ["56:42"])
    #expect(try table("half-marathon-men", on: "2024-12-31").notEligible.isEmpty)
  }

  @Test("on any day the book holds what was set by then, and no mark that does not count")
  func anyDay() throws {
    var random = SplitMix64(seed: 7)
    for progression in try TestFacts.facts.progressions {
      for _ in 0..<20 {
        let day = CalendarDate(daysSince1970: Int.random(in: -20_000...25_000, using: &random))
        let table = ProgressionTable(progression, on: day)
        #expect(table.rows.allSatisfy { $0.step.date.lastDay <= day })
        #expect(table.rows.allSatisfy { $0.step.ratification != .notEligible })
        #expect(table.rows.dropLast().allSatisfy { !$0.stand.isStanding })
        #expect(table.rows.map(\.step) == Array(progression.steps.prefix(table.rows.count)))
        let isOver = progression.steps.allSatisfy { $0.date.lastDay <= day }
        if isOver { #expect(table.rows.count == progression.steps.count) }
      }
    }
  }

  @Test("days of steps with whole dates add up to the time from the first to the day")
  func sum() throws {
    let table = try table("mile-men", on: "2026-09-27")
    let whole = table.rows.drop { $0.step.date.calendarDate == nil || $0.stand.days == nil }
      .reversed().prefix { $0.stand.days != nil }
    let first = try #require(whole.last?.step.date.calendarDate)
    let days = whole.compactMap(\.stand.days).reduce(0, +)
    #expect(days == table.day.daysSince1970 - first.daysSince1970)
    #expect(whole.count > 10)
  }
}

@Suite("Book of a day")
struct BookDayTests {
  @Test("who held what: Ingebrigtsen both on 13 February 2025, one of them the day before")
  func holders() throws {
    let day = try #require(CalendarDate("2025-02-12"))
    let before = BookDay(try TestFacts.facts.progressions, on: day)
    let after = BookDay(try TestFacts.facts.progressions, on: day.adding(days: 1))
    func events(_ name: String, _ book: BookDay) -> [String] {
      let tables = book.holders.first { $0.athlete.familyName == name }?.tables ?? []
      return tables.map(\.progression.id).filter { $0.contains("short-track") }
    }
    #expect(events("Nuguse", before) == ["mile-short-track-men"])
    #expect(events("Ingebrigtsen", before) == ["1500m-short-track-men"])
    #expect(events("Nuguse", after).isEmpty)
    #expect(events("Ingebrigtsen", after) == ["1500m-short-track-men", "mile-short-track-men"])
  }

  @Test("every event has its line, by kind of track, each kind in one piece")
  func order() throws {
    let book = BookDay(try TestFacts.facts.progressions)
    #expect(book.tables.count == (try TestFacts.facts.progressions.count))
    let tracks = book.tables.map(\.progression.event.track)
    let changes = zip(tracks, tracks.dropFirst()).count { $0 != $1 }
    #expect(changes == 2)
  }

  @Test(
    "a step finds the race it was set in, also on the way to another distance",
    arguments: [
      ("1000m-men", "2:11.83", "monaco-2026-1000"), ("1500m-men", "3:26.00", "rome-1998-1500"),
      ("1500m-short-track-men", "3:29.63", "lievin-2025-mile"),
      ("1500m-women", "3:48.68", "eugene-2025-1500-w"),
      ("2000m-short-track-men", "4:48.79", "boston-2026-2000"),
      ("5000m-women", "13:58.06", "eugene-2025-5000-w"),
      ("800m-short-track-men", "1:42.50", "boston-2026-800"),
      ("800m-short-track-women", "1:54.87", "lievin-2026-800-w"),
      ("mile-men", "3:43.13", "rome-1999-mile"), ("mile-men", "3:42.66", "london-2026-mile"),
      ("mile-short-track-men", "3:46.63", "millrose-2025-wanamaker-mile"),
      ("mile-short-track-men", "3:45.14", "lievin-2025-mile"),
      ("mile-women", "4:07.64", "monaco-2023-mile-w"),
    ]
  )
  func races(id: String, mark: String, race: String) throws {
    let facts = try TestFacts.facts
    let progression = try #require(facts.progressions.first { $0.id == id })
    let step = try #require(progression.steps.first { $0.printedMark == mark })
    let found = step.race(of: progression.event, among: facts.races.map { RaceSummary($0) })
    #expect(found?.id == race)
  }
}
