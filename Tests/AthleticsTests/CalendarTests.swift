import Athletics
import TestSupport
import Testing

@Suite("Days, instants and zones")
struct CalendarTests {
  @Test(
    "days of the calendar are read",
    arguments: [
      ("2025-02-13", "Thu"), ("2024-02-29", "Thu"), ("2000-02-29", "Tue"), ("1954-05-06", "Thu"),
      ("1970-01-01", "Thu"), ("1969-12-31", "Wed"), ("2025-03-23", "Sun"), ("1900-03-01", "Thu"),
    ]
  )
  func days(text: String, weekday: String) throws {
    let day = try #require(CalendarDate(text))
    #expect(day.iso == text)
    #expect(day.weekday == weekday)
  }

  @Test(
    "what is no day is refused",
    arguments: [
      "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-2-3", "25-02-13",
      "2025-+2-13", "+025-02-13", "2025-02-13T", "0000-01-01", "", "2025-02", "٢٠٢٥-٠٢-١٣",
    ]
  )
  func noDays(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("days and their number undo each other", arguments: UInt64(0)..<200)
  func dayNumbers(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let number = Int.random(in: -700_000...700_000, using: &generator)
    let day = CalendarDate(daysSince1970: number)
    #expect(day.daysSince1970 == number)
    #expect(day.adding(days: 1) > day && day.adding(days: 1).daysSince1970 == number + 1)
    #expect(CalendarDate(day.iso) == day)
  }

  @Test("a date may be known in part", arguments: ["2024", "2024-09", "2024-09-23"])
  func partial(text: String) {
    #expect(PartialDate(text)?.iso == text)
    #expect((PartialDate(text)?.calendarDate == nil) == (text.utf8.count < 10))
  }

  @Test(
    "what is no date even in part is refused",
    arguments: ["24", "2024-9", "2024-13", "+024", ""]
  )
  func noPartial(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test("what is not known sorts first")
  func partialOrder() {
    let dates = ["2024-09-23", "2024", "2023-12-31", "2024-09"].compactMap { PartialDate($0) }
    #expect(dates.sorted().map(\.iso) == ["2023-12-31", "2024", "2024-09", "2024-09-23"])
  }

  @Test(
    "RFC 3339 instants are read, seconds or not",
    arguments: [
      ("2025-03-22T11:33:00Z", 1_742_643_180_000), ("2025-03-22T19:33+08:00", 1_742_643_180_000),
      ("2025-03-22T07:33:00-04:00", 1_742_643_180_000),
      ("2025-03-22T11:33:00.250Z", 1_742_643_180_250),
      ("2025-03-22T11:33:00.5z", 1_742_643_180_500),
      ("1969-12-31T23:59:59Z", -1000), ("2016-12-31T23:59:60Z", 1_483_228_800_000),
      ("2025-03-22T17:03:00+05:30", 1_742_643_180_000),
    ]
  )
  func instants(text: String, milliseconds: Int64) {
    #expect(Instant(text)?.milliseconds == milliseconds)
  }

  @Test(
    "what is no instant is refused",
    arguments: [
      "", "2025-03-22", "2025-03-22T11:33:00", "2025-03-22T24:00:00Z", "2025-03-22T11:60:00Z",
      "2025-03-22T11:33:61Z", "2025-03-22T1:33:00Z", "2025-03-22T11:33:00+8:00",
      "2025-03-22T11:33:00+08", "2025-03-22T11:33:00+24:00", "2025-02-30T11:33:00Z",
      "2025-03-22T11:33:00xZ", "2025-03-22T11:33:00.Z", "2025-03-22T11:33:00.1.2Z",
      "2025-03-22 11:33:00Z", "2025-03-22T11:33:00ZZ", "2025-03-22T11:33:00.+1Z",
    ]
  )
  func noInstants(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test("printed and read back, an instant is the same at any offset", arguments: UInt64(0)..<200)
  func instantRoundTrip(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let seconds = Int64.random(in: -9_000_000_000...9_000_000_000, using: &generator)
    let instant = Instant(milliseconds: seconds * 1000)
    let offset = Int.random(in: -56...56, using: &generator) * 900
    #expect(Instant(instant.rfc3339(offsetSeconds: offset)) == instant)
  }

  @Test("seconds between instants are rounded down")
  func between() {
    let start = Instant(milliseconds: 1000)
    #expect(start.seconds(to: Instant(milliseconds: 2999)) == 1)
    #expect(start.seconds(to: Instant(milliseconds: 999)) == -1)
    #expect(start.adding(seconds: 90).milliseconds == 91_000)
  }
}

@Suite("Zone rules")
struct ZoneRulesTests {
  /// Dublin in 2025: Irish Standard Time from 30 March to 26 October, both at 01:00 UTC.
  private let dublin = ZoneRules(
    id: "Europe/Dublin",
    initialOffsetSeconds: 0,
    initialAbbreviation: "GMT",
    transitions: [
      .init(instant: Self.utc("2025-03-30T01:00:00Z"), offsetSeconds: 3600, abbreviation: "IST"),
      .init(instant: Self.utc("2025-10-26T01:00:00Z"), offsetSeconds: 0, abbreviation: "GMT"),
    ]
  )

  private static func utc(_ text: String) -> Instant {
    Instant(text) ?? Instant(milliseconds: 0)
  }

  @Test(
    "the clock changes to the second",
    arguments: [
      ("2025-03-30T00:59:59Z", "00:59:59", "GMT"), ("2025-03-30T01:00:00Z", "02:00:00", "IST"),
      ("2025-10-26T00:59:59Z", "01:59:59", "IST"), ("2025-10-26T01:00:00Z", "01:00:00", "GMT"),
      ("2025-03-22T11:33:00Z", "11:33:00", "GMT"), ("2025-07-01T23:30:00Z", "00:30:00", "IST"),
    ]
  )
  func changes(instant: String, local: String, letters: String) {
    let instant = Self.utc(instant)
    #expect(dublin.local(instant).printedSeconds == local)
    #expect(dublin.abbreviation(at: instant) == letters)
  }

  @Test("a skipped time maps to the offset before, a doubled one to the first of the two")
  func edges() {
    let spring = CalendarDate(year: 2025, month: 3, day: 30)
    let autumn = CalendarDate(year: 2025, month: 10, day: 26)
    #expect(dublin.instant(of: spring, secondsOfDay: 5400) == Self.utc("2025-03-30T01:30:00Z"))
    #expect(dublin.instant(of: spring, secondsOfDay: 7200) == Self.utc("2025-03-30T01:00:00Z"))
    #expect(dublin.instant(of: autumn, secondsOfDay: 5400) == Self.utc("2025-10-26T00:30:00Z"))
    #expect(dublin.instant(of: autumn, secondsOfDay: 7200) == Self.utc("2025-10-26T02:00:00Z"))
    #expect(dublin.instant(of: autumn) == Self.utc("2025-10-25T23:00:00Z"))
  }

  @Test(
    "every time a clock shows leads back to an instant that shows it",
    arguments: UInt64(0)..<200
  )
  func roundTrip(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let start = Self.utc("2025-01-01T00:00:00Z")
    let instant = start.adding(seconds: Int.random(in: 0..<31_536_000, using: &generator))
    let local = dublin.local(instant)
    let back = dublin.instant(of: local.date, secondsOfDay: local.secondsOfDay)
    #expect(dublin.local(back).date == local.date)
    #expect(dublin.local(back).secondsOfDay == local.secondsOfDay)
    #expect(back == instant || back == instant.adding(seconds: -3600))
  }

  @Test("the city is the last part of the name")
  func city() {
    #expect(dublin.city == "Dublin")
    #expect(
      ZoneRules(id: "America/New_York", initialOffsetSeconds: 0, initialAbbreviation: "").city
        == "New York"
    )
    #expect(ZoneRules.utc.city == "UTC")
  }
}
