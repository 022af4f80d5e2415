import Athletics
import TestSupport
import Testing

@Suite("What the spoiler guard decides")
struct SpoilerGuardTests {
  private static func instant(_ text: String) throws -> Instant {
    try #require(Instant(text))
  }

  private static func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text))
  }

  /// The first day to end is that of Kiribati, at UTC+14, the last that of Baker Island, at UTC-12.
  @Test(
    "a day counts once it is over everywhere",
    arguments: [
      ("2025-03-21T11:59:59Z", "2025-03-19", "2025-03-22"),
      ("2025-03-21T12:00:00Z", "2025-03-20", "2025-03-22"),
      ("2025-03-21T09:59:59Z", "2025-03-19", "2025-03-21"),
      ("2025-01-01T00:00:00Z", "2024-12-30", "2025-01-01"),
      ("1969-12-31T12:00:00Z", "1969-12-30", "1970-01-01"),
    ]
  )
  func days(now: String, last: String, latest: String) throws {
    let spoilerGuard = SpoilerGuard(until: try Self.instant(now))
    #expect(spoilerGuard.lastDay == (try Self.day(last)))
    #expect(spoilerGuard.latestDay == (try Self.day(latest)))
    #expect(!spoilerGuard.hides(try Self.day(last)))
    #expect(spoilerGuard.hides(try Self.day(last).adding(days: 1)))
  }

  @Test("of a month or a year all must be over")
  func partialDates() throws {
    let spoilerGuard = SpoilerGuard(until: try Self.instant("2025-04-01T12:00:00Z"))
    #expect(!spoilerGuard.hides(PartialDate(year: 2025, month: 3)))
    #expect(spoilerGuard.hides(PartialDate(year: 2025, month: 4)))
    #expect(spoilerGuard.hides(PartialDate(year: 2025)))
    #expect(!spoilerGuard.hides(PartialDate(year: 2024)))
  }

  /// Nanjing, men's 1500 m: final on 23 March 2025 at 20:15 local time.
  @Test("a race of a day that has begun is told once its unit is over")
  func unit() throws {
    let meeting = try TestFacts.meeting("wic-nanjing-2025")
    let timetable = Timetable(
      meeting,
      zone: ZoneRules(
        id: "Asia/Shanghai",
        initialOffsetSeconds: 8 * 3600,
        initialAbbreviation: "CST"
      )
    )
    let race = try TestFacts.race("nanjing-2025-1500-final")
    for (now, isHidden) in [
      ("2025-03-23T12:14:00Z", true), ("2025-03-23T13:00:00Z", false),
    ] {
      let spoilerGuard = SpoilerGuard(until: try Self.instant(now))
      #expect(spoilerGuard.isOpen(race.date))
      let hides = spoilerGuard.hides(raceID: race.id, on: race.date, in: meeting, timetable)
      #expect(hides == isHidden, "\(now)")
      #expect(spoilerGuard.hides(raceID: race.id, on: race.date, in: nil, nil))
    }
  }

  /// Liévin, 13 February 2025: Ingebrigtsen 3:45.14, after Nuguse's 3:46.63 five days before.
  @Test("a progression ends with the last step that may be told, without its remarks")
  func progression() throws {
    let progression = try #require(
      try TestFacts.facts.progressions.first { $0.id == "mile-short-track-men" }
    )
    let spoilerGuard = SpoilerGuard(until: try Self.instant("2025-02-10T12:00:00Z"))
    let told = try #require(spoilerGuard.told(progression))
    #expect(told.steps.last?.printedMark == "3:46.63")
    #expect(told.asOf == (try Self.day("2025-02-09")))
    #expect(told.notes.isEmpty && told.disagreements.isEmpty)
    let later = SpoilerGuard(until: try Self.instant("2062-01-01T00:00:00Z"))
    #expect(later.told(progression) == progression)
    let before = SpoilerGuard(until: try Self.instant("1800-01-01T00:00:00Z"))
    #expect(before.told(progression) == nil)
  }

  @Test("who is in a later round is told when the rounds before are over")
  func entrants() throws {
    let meeting = try TestFacts.meeting("wic-nanjing-2025")
    let timetable = Timetable(
      meeting,
      zone: ZoneRules(id: "UTC", initialOffsetSeconds: 0, initialAbbreviation: "UTC")
    )
    let units = meeting.units.filter {
      $0.event.discipline.id == "1500m" && $0.event.sex == .men
    }
    let heats = try #require(units.first { $0.round == .heats })
    let final = try #require(units.first { $0.round == .final })
    let before = SpoilerGuard(until: try #require(heats.start).adding(seconds: -3600))
    #expect(before.tellsEntrants(of: heats, in: meeting, timetable))
    #expect(!before.tellsEntrants(of: final, in: meeting, timetable))
    let after = SpoilerGuard(
      until: units.filter { $0.round == .heats }
        .map { timetable.expectedEnd(of: $0) }.max() ?? before.until
    )
    #expect(after.tellsEntrants(of: final, in: meeting, timetable))
  }
}
