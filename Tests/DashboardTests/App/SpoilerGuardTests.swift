import Athletics
@testable import Dashboard
import TerminalUI
import TestSupport
import Testing

@Suite("Spoiler guard")
struct SpoilerGuardTests {
  @Test("a race that is later than the clock is hidden, and x shows it again")
  func hides() throws {
    let before = Instant(date: CalendarDate(year: 2025, month: 2, day: 10), secondsOfDay: 0)
    let millrose = CalendarDate(year: 2025, month: 2, day: 8)
    var driver = try DashboardDriver(Size(width: 120, height: 36), pane: .replay, at: before)
    #expect(driver.shows("Ingebrigtsen"))
    driver.press("x")
    #expect(driver.state.hidesSpoilers)
    #expect(driver.shows("later than the meeting clock"))
    #expect(!driver.shows("Ingebrigtsen"))
    #expect(!driver.state.hides(raceID: "millrose-2025-wanamaker-mile", on: millrose))
    driver.press("x")
    #expect(driver.shows("Ingebrigtsen"))
  }
}
