import Athletics
@testable import Dashboard
import TerminalUI
import TestSupport
import Testing

@Suite("Following")
struct FollowingTests {
  /// The schedule of Nanjing at an hour of 22 March 2025, in UTC.
  private func driver(hour: Int) throws -> DashboardDriver {
    let day = CalendarDate(year: 2025, month: 3, day: 22)
    let now = Instant(date: day, secondsOfDay: hour * 3600)
    return try DashboardDriver(Size(width: 160, height: 45), pane: .schedule, at: now)
  }

  @Test("what is followed is handed on to be kept, once a change")
  func kept() throws {
    var driver = try driver(hour: 0)
    driver.press("F")
    let followed = driver.state.followed
    #expect(followed.count == 1)
    #expect(driver.effects.last == .follow(followed, notAnyMore: []))
    driver.press("F")
    #expect(driver.effects.last == .follow([], notAnyMore: followed))
  }

  @Test("an event that is followed is marked, filtered, and its next start is in the header")
  func event() throws {
    var driver = try driver(hour: 0)
    let unit = try #require(driver.state.programme?.unit("m-3000m-final"))
    driver.set { $0.schedule.selectedID = unit.id }
    driver.press("F")
    #expect(driver.state.followed == ["3000 m men"])
    // World Athletics' timetable: the final at 19:33 in Nanjing, 11:33 in Dublin.
    #expect(
      driver.frame.lines()[0].contains("★ 19:33 M 3000 m")
        || driver.frame.lines()[0].contains("★ 11:33 M 3000 m")
    )
    driver.press("*")
    let units = try #require(driver.state.programme?.meeting.units)
    let shown = driver.state.schedule.visible.map { units[$0].event.shortName }
    #expect(Set(shown) == ["M 3000 m"])
    driver.press("*")
    #expect(driver.state.schedule.filter.isEmpty)
  }

  @Test("with nobody followed the filter says how to follow")
  func nobody() throws {
    var driver = try driver(hour: 0)
    driver.press("*")
    #expect(driver.state.schedule.filter.isEmpty)
    #expect(driver.state.toast?.contains("F an event") ?? false)
  }
}
