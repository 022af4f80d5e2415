import Athletics
import Testing

/// The men's finals of Nanjing 2025: the 3000 m on Saturday at 19:33, the 1500 m on Sunday at 20:15.
@Suite("Timetable")
struct TimetableTests {
  private static let shanghai = ZoneRules(
    id: "Asia/Shanghai",
    initialOffsetSeconds: 28_800,
    initialAbbreviation: "CST"
  )
  private static let saturday = CalendarDate(year: 2025, month: 3, day: 22)

  private static func line(
    _ id: String,
    _ start: String?,
    day: CalendarDate = saturday,
    minutes: Int = 12,
    endsWith: String? = nil,
    hasResults: Bool = true
  ) -> TimetableUnit {
    TimetableUnit(
      id: id,
      start: start.flatMap { Instant($0) },
      date: day,
      event: Event(
        discipline: Discipline(id: id, name: id, kind: .run, expectedFinalMinutes: minutes),
        sex: .men,
        track: .short
      ),
      round: .final,
      isMedalEvent: true,
      endsWith: endsWith,
      results: hasResults ? [Finals.result(1, "NOR")] : []
    )
  }

  private let meeting: Meeting = Meeting(
    id: "wic-nanjing-2025",
    name: "World Athletics Indoor Championships Nanjing 2025",
    shortName: "Nanjing 2025",
    starts: CalendarDate(year: 2025, month: 3, day: 21),
    ends: CalendarDate(year: 2025, month: 3, day: 23),
    venue: Venue(city: "Nanjing", country: "CHN"),
    zone: "Asia/Shanghai",
    track: .short,
    units: [
      Self.line("w-pentathlon", nil, endsWith: "w-pentathlon-800m"),
      Self.line("m-3000m", "2025-03-22T19:33+08:00"),
      Self.line("w-pentathlon-800m", "2025-03-22T20:50+08:00", minutes: 10),
      Self.line("m-400m", nil),
      Self.line("m-1500m", "2025-03-23T20:15+08:00", day: Self.saturday.adding(days: 1)),
      Self.line(
        "w-mile",
        "2025-03-23T21:00+08:00",
        day: Self.saturday.adding(days: 1),
        hasResults: false
      ),
    ]
  )

  private var timetable: Timetable { Timetable(meeting, zone: Self.shanghai) }

  private func unit(_ id: String) throws -> TimetableUnit {
    try #require(meeting.units.first { $0.id == id })
  }

  private func instant(_ text: String) throws -> Instant {
    try #require(Instant(text))
  }

  @Test(
    "the men's 3000 m goes from scheduled to final",
    arguments: [
      ("2025-03-22T11:12:59Z", UnitStatus.Phase.scheduled, false),
      ("2025-03-22T11:13:00Z", .called, true), ("2025-03-22T11:32:59Z", .called, true),
      ("2025-03-22T11:33:00Z", .live, true), ("2025-03-22T11:40:00Z", .live, true),
      ("2025-03-22T11:45:00Z", .final, false), ("2025-03-23T00:00:00Z", .final, false),
    ]
  )
  func phases(now: String, phase: UnitStatus.Phase, isExpected: Bool) throws {
    let status = timetable.status(of: try unit("m-3000m"), at: try instant(now))
    #expect(status == UnitStatus(phase, isExpected: isExpected))
  }

  @Test("a unit without results is final only as expected")
  func noResults() throws {
    let status = timetable.status(of: try unit("w-mile"), at: try instant("2025-03-24T00:00:00Z"))
    #expect(status == UnitStatus(.final, isExpected: true))
  }

  @Test("no result is shown before its unit is over")
  func spoilers() throws {
    let race = try unit("m-3000m")
    #expect(timetable.results(of: race, at: try instant("2025-03-22T11:44:59Z")).isEmpty)
    #expect(timetable.results(of: race, at: try instant("2025-03-22T11:45:00Z")).count == 1)
  }

  @Test("a unit without a start is over when its day at the venue is")
  func noStart() throws {
    let race = try unit("m-400m")
    #expect(timetable.expectedEnd(of: race) == (try instant("2025-03-22T16:00:00Z")))
    let before = timetable.status(of: race, at: try instant("2025-03-22T15:59:59Z"))
    #expect(before == UnitStatus(.scheduled, isExpected: true))
  }

  @Test("a combined event ends with its last discipline")
  func combined() throws {
    #expect(
      timetable.expectedEnd(of: try unit("w-pentathlon"))
        == (try instant("2025-03-22T13:00:00Z"))
    )
  }

  @Test(
    "finals are decided one by one",
    arguments: [
      ("2025-03-22T11:00:00Z", []), ("2025-03-22T11:45:00Z", ["m-3000m"]),
      ("2025-03-22T13:00:00Z", ["w-pentathlon", "m-3000m", "w-pentathlon-800m"]),
    ]
  )
  func decided(now: String, ids: [String]) throws {
    #expect(timetable.decidedFinals(at: try instant(now)).map(\.id) == ids)
  }

  @Test("without an instant every final with results is decided")
  func allDecided() {
    #expect(timetable.decidedFinals(at: nil).count == 5)
  }

  @Test("the next unit is the first to start later that fulfils the condition")
  func next() throws {
    let now = try instant("2025-03-22T11:33:00Z")
    #expect(timetable.next(after: now)?.id == "w-pentathlon-800m")
    #expect(timetable.next(after: now) { $0.id.hasPrefix("m-") }?.id == "m-1500m")
    #expect(timetable.next(after: try instant("2025-03-24T00:00:00Z")) == nil)
  }

  @Test("in Irish time the finals start at 11:33 and 12:15")
  func irish() throws {
    let dublin = ZoneRules(
      id: "Europe/Dublin",
      initialOffsetSeconds: 0,
      initialAbbreviation: "GMT"
    )
    let starts = try ["m-3000m", "m-1500m"].map { try #require(try unit($0).start) }
    #expect(starts.map { dublin.local($0).printedMinutes } == ["11:33", "12:15"])
    #expect(starts.map { Self.shanghai.local($0).printedMinutes } == ["19:33", "20:15"])
  }
}
