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
