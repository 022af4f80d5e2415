import Athletics
@testable import Dashboard
import TerminalUI
import TestSupport
import Testing

@Suite("Meeting time")
struct MeetingTimeTests {
  private func travelled(_ text: String, from: String = "2025-03-21T00:00:00Z") throws
    -> DashboardDriver
  {
    var driver = try DashboardDriver(pane: .schedule, at: try instant(from))
    driver.press("T")
    driver.type(text)
    driver.press("Enter")
    return driver
  }

  @Test(
    "T goes to an instant as typed, in the zone that leads",
    arguments: [
      ("sat 19:33", "2025-03-22T19:33:00Z"), ("SAT 11:33", "2025-03-22T11:33:00Z"),
      ("11:33", "2025-03-21T11:33:00Z"), ("+30m", "2025-03-21T00:30:00Z"),
      ("-2h", "2025-03-20T22:00:00Z"), ("+1d", "2025-03-22T00:00:00Z"),
      ("2025-03-22 11:40", "2025-03-22T11:40:00Z"),
      ("2025-03-22T19:33:00+08:00", "2025-03-22T11:33:00Z"),
    ]
  )
  func typed(text: String, expected: String) throws {
    let driver = try travelled(text)
    #expect(driver.state.clock.instant == (try instant(expected)))
    #expect(driver.state.overlays.isEmpty)
    #expect(!driver.state.clock.isReal)
  }

  @Test(
    "what is no instant is complained of, and the clock stays",
    arguments: [
      "nonsense", "25:00", "19:60", "mon 10:00", "+5x", "+", "2025-02-30 10:00", "mon", "+-5m",
      "+-999999999999999999d", "-9223372036854775808d", "10:00 sat sun",
    ]
  )
  func complains(text: String) throws {
    var driver = try travelled(text)
    #expect(driver.shows("not an instant"))
    #expect(driver.state.clock.instant == (try instant("2025-03-21T00:00:00Z")))
    driver.press("Backspace")
    #expect(!driver.shows("not an instant"), "editing takes the complaint away")
    driver.press("Esc")
    #expect(driver.state.overlays.isEmpty)
  }

  @Test("a landmark can be chosen: a session, the end, the real time")
  func landmarks() throws {
    var driver = try DashboardDriver(pane: .schedule, at: try instant("2025-03-21T00:00:00Z"))
    driver.press("T")
    #expect(driver.shows("Sat evening session"))
    for _ in 0..<20 { driver.press("Up") }
    driver.press("Enter")
    #expect(driver.state.clock.instant == (try instant("2025-03-21T10:05:00+08:00")))
    driver.press("T")
    for _ in 0..<20 { driver.press("Down") }
    driver.press("Enter")
    #expect(driver.state.clock.isReal)
    #expect(driver.state.clock.instant == DashboardDriver.wall)
  }

  @Test("schedule and medals stand at the same instant: 22 March 2025, 11:40 UTC")
  func sameInstant() throws {
    // World Athletics' timetable: women's 3000 m at 19:15, men's 3000 m at 19:33 in Nanjing.
    let driver = try DashboardDriver(pane: .schedule, at: try instant("2025-03-22T11:40:00Z"))
    #expect(driver.state.medals.finals.count == 7)
    #expect(driver.state.medals.table.medalCount == 21)
    #expect(driver.state.medals.finals.contains { $0.id == "w-3000m-final" })
    #expect(!driver.state.medals.finals.contains { $0.id == "m-3000m-final" })
    #expect(driver.shows("7 of 26 finals"))
    #expect(driver.shows("live 7:00 expected"))
    let live = driver.lines.first { $0.contains("M 3000 m") && $0.contains("●") }
    #expect(live != nil)
    let final = driver.lines.first { $0.contains("W 3000 m") && $0.contains("✓") }
    #expect(final?.contains("Hailu") == true)
  }

  @Test("at 11:00 UTC of 22 March no medal of a later final is held")
  func noLaterMedal() throws {
    let now = try instant("2025-03-22T11:00:00Z")
    let driver = try DashboardDriver(pane: .medals, at: now)
    #expect(driver.state.medals.finals.count == 6)
    for final in driver.state.medals.finals {
      if let start = final.start { #expect(start < now, "\(final.id)") }
    }
  }

  @Test("Space watches a meeting that is over from its start, as live")
  func watchAgain() throws {
    var driver = try DashboardDriver(pane: .schedule)
    #expect(driver.state.medals.finals.count == 26)
    driver.press("Space")
    #expect(driver.state.clock.isRunning)
    #expect(!driver.state.clock.isReal)
    #expect(driver.state.clock.instant == (try instant("2025-03-21T09:55:00+08:00")))
    #expect(driver.state.medals.finals.isEmpty)
    driver.pass(.seconds(10))
    #expect(driver.state.clock.instant == (try instant("2025-03-21T10:05:00+08:00")), "at 60×")
    #expect(driver.state.schedule.selectedID == "w-60mh-pentathlon")
    driver.press("Space")
    #expect(!driver.state.clock.isRunning)
  }

  @Test("medals come up as their finals end while the clock runs")
  func medalsComeUp() throws {
    var driver = try DashboardDriver(pane: .medals, at: try instant("2025-03-21T10:00:00+08:00"))
    driver.press("Space", "+", "+", "+")
    #expect(driver.state.clock.rate == 600)
    var counts: [Int] = []
    for _ in 0..<(62 * 6 * 2) {
      driver.pass(.milliseconds(500))
      counts.append(driver.state.medals.finals.count)
    }
    #expect(counts.first == 0)
    #expect(counts == counts.sorted(), "none is ever taken back")
    #expect(counts.last == 26)
    #expect(driver.state.medals.table.medalCount == 78)
  }

  @Test("the clock runs at 1 to 600 times, step by step")
  func rates() throws {
    var driver = try DashboardDriver(pane: .schedule, at: try instant("2025-03-21T02:00:00Z"))
    var seen: [Int] = []
    for _ in 0..<8 { driver.press("-") }
    for _ in 0..<8 {
      seen.append(driver.state.clock.rate)
      driver.press("+")
    }
    #expect(seen == [1, 10, 30, 60, 120, 300, 600, 600])
  }

  @Test("W brings the real time back")
  func wallClock() throws {
    var driver = try DashboardDriver(pane: .schedule, at: try instant("2025-03-21T02:00:00Z"))
    driver.press("Space", "W")
    #expect(driver.state.clock.isReal)
    let later = DashboardDriver.wall.adding(seconds: 90)
    driver.pass(.seconds(1), wall: later)
    #expect(driver.state.clock.instant == later, "the real clock shows what it is told")
  }

  @Test("a clock that travelled goes on running after a jump, and stands after a jump from rest")
  func jump() throws {
    var driver = try DashboardDriver(pane: .schedule, at: try instant("2025-03-21T02:00:00Z"))
    driver.press("Space")
    driver.press("T")
    driver.type("sat 10:00")
    driver.press("Enter")
    #expect(driver.state.clock.isRunning)
    driver.press("Space")
    driver.press("T")
    driver.type("+1h")
    driver.press("Enter")
    #expect(!driver.state.clock.isRunning)
  }
}
