import Athletics
@testable import Dashboard
import TerminalUI
import TestSupport
import Testing

/// Imported meetings have clubs for nations, and events with longer names than the bundled ones.
@Suite("Long names on the screen")
struct LongNamesTests {
  private func driver(_ size: Size) throws -> DashboardDriver {
    var meeting = try TestFacts.meeting("wic-nanjing-2025")
    let medley = Discipline(
      id: "sprint-medley",
      name: "800 m sprint medley relay",
      kind: .relay,
      distance: Distance(metres: 800)
    )
    meeting.units = [
      TimetableUnit(
        id: "medley",
        start: Instant("2025-03-22T01:20:00Z"),
        date: CalendarDate(year: 2025, month: 3, day: 22),
        event: Event(discipline: medley, sex: .women, track: .standard),
        round: .other("preliminary round"),
        results: [
          Result(
            place: 1,
            athlete: Athlete(name: "Zion Ivers", nation: "Arvada West"),
            printedMark: "1:50.53"
          )
        ]
      )
    ]
    var driver = try DashboardDriver(size, pane: .schedule)
    driver.send(.meetingLoaded(meeting, zone: .utc))
    return driver
  }

  @Test(
    "the wind of a race stands in its heading, winds of lines beside marks",
    arguments: [true, false]
  )
  func winds(isOfUnit: Bool) throws {
    var meeting = try TestFacts.meeting("wic-nanjing-2025")
    let sprint = Discipline(id: "100m", name: "100 m", kind: .run, distance: Distance(metres: 100))
    let wind = Wind(tenths: 13)
    var unit = TimetableUnit(
      id: "sprint",
      start: Instant("2025-03-22T01:20:00Z"),
      date: CalendarDate(year: 2025, month: 3, day: 22),
      event: Event(discipline: sprint, sex: .women, track: .standard),
      round: .final,
      results: [
        Result(
          place: 1,
          athlete: Athlete(name: "Zion Ivers", nation: "USA"),
          printedMark: "11.02",
          details: isOfUnit ? nil : ResultDetails(wind: wind)
        )
      ]
    )
    unit.wind = isOfUnit ? wind : nil
    meeting.units = [unit]
    var driver = try DashboardDriver(Size(width: 80, height: 24), pane: .schedule)
    driver.send(.meetingLoaded(meeting, zone: .utc))
    driver.set { $0.overlays = [.unit(UnitDetailState(unitID: "sprint"))] }
    #expect(driver.shows(isOfUnit ? "wind +1.3" : "11.02   +1.3"))
  }

  @Test("a unit without results shows who starts, by lane, and an age group its name")
  func startList() throws {
    var meeting = try TestFacts.meeting("wic-nanjing-2025")
    let sprint = Discipline(id: "100m", name: "100 m", kind: .run, distance: Distance(metres: 100))
    var unit = TimetableUnit(
      id: "sprint",
      start: Instant("2025-03-22T01:20:00Z"),
      date: CalendarDate(year: 2025, month: 3, day: 22),
      event: Event(discipline: sprint, sex: .women, track: .standard, restriction: "U14"),
      round: .heats
    )
    unit.entries = [
      Entry(athlete: Athlete(name: "Bea Sample", nation: "Arvada West"), bib: "12", lane: 4),
      Entry(athlete: Athlete(name: "Zion Ivers", nation: "USA"), bib: "7", lane: 3),
    ]
    meeting.units = [unit]
    var driver = try DashboardDriver(Size(width: 80, height: 24), pane: .schedule)
    driver.send(.meetingLoaded(meeting, zone: .utc))
    #expect(driver.shows("W 100 m, U14"))
    driver.set { $0.overlays = [.unit(UnitDetailState(unitID: "sprint"))] }
    #expect(driver.shows("  3   7  Zion Ivers"))
    #expect(driver.shows("  4  12  Bea Sample"))
    #expect(driver.shows("Arvada West"))
    #expect(driver.shows("start list · "))
  }

  @Test("what is noted of several athletes is told once")
  func notes() throws {
    var meeting = try TestFacts.meeting("wic-nanjing-2025")
    let jump = Discipline(id: "800m", name: "800 m", kind: .run, distance: Distance(metres: 800))
    let results = ["Zion Ivers", "Bea Sample"].map { name in
      Result(
        place: 1,
        athlete: Athlete(name: name, nation: "USA"),
        printedMark: "1:58.02",
        note: "group A"
      )
    }
    meeting.units = [
      TimetableUnit(
        id: "run",
        start: Instant("2025-03-22T01:20:00Z"),
        date: CalendarDate(year: 2025, month: 3, day: 22),
        event: Event(discipline: jump, sex: .women, track: .standard),
        round: .final,
        results: results
      )
    ]
    var driver = try DashboardDriver(Size(width: 80, height: 24), pane: .schedule)
    driver.send(.meetingLoaded(meeting, zone: .utc))
    driver.set { $0.overlays = [.unit(UnitDetailState(unitID: "run"))] }
    #expect(driver.shows("group A: Zion Ivers, Bea Sample"))
  }

  @Test("a club stands whole beside a name that leaves room for it")
  func club() throws {
    for size in [Size(width: 80, height: 24), Size(width: 120, height: 36)] {
      var driver = try driver(size)
      driver.set { $0.overlays = [.unit(UnitDetailState(unitID: "medley"))] }
      #expect(driver.shows("Arvada West"))
      #expect(driver.shows("Zion Ivers"))
    }
  }

  @Test("events and rounds get what winner and mark can spare")
  func events() throws {
    let wide = try driver(Size(width: 200, height: 60))
    #expect(wide.shows("W 800 m sprint medley relay"))
    #expect(wide.shows("preliminary round"))
    #expect(wide.shows("1:50.53"))
    let narrow = try driver(Size(width: 80, height: 24))
    #expect(narrow.shows("Zion Ivers"))
    #expect(narrow.shows("1:50.53"))
  }
}
