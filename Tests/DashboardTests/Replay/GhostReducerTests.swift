import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Ghosts in the replay")
struct GhostReducerTests {
  private func company(_ driver: DashboardDriver) throws -> GhostCompany {
    try #require(driver.state.replay?.ghosts)
  }

  /// Liévin with Nuguse and a time of one's own beside it.
  private func driver() throws -> DashboardDriver {
    var driver = try DashboardDriver(pane: .replay)
    driver.press("o")
    driver.type("nuguse millrose 2025")
    driver.press("Enter", "Ctrl-U")
    driver.type("4:10")
    driver.press("Enter", "Esc")
    return driver
  }

  @Test("O lets them meet the race at the finish, and at the gun again, and says what it means")
  func alignment() throws {
    var driver = try driver()
    driver.press("O")
    #expect(try company(driver).alignment == .finish)
    #expect(driver.state.toast?.hasPrefix("ghosts meet the race at its finish") == true)
    // Ingebrigtsen 3:45.14, Nuguse 3:46.63 (World Athletics): 1.49 s before the race's gun.
    #expect(try company(driver).runs.first?.gun == RaceTime(milliseconds: -1490))
    driver.press("O")
    #expect(try company(driver).alignment == .gun)
    #expect(driver.state.toast?.hasPrefix("ghosts meet the race at its gun") == true)
  }

  @Test("O without ghosts, and o without a race, say what is missing")
  func nothing() throws {
    var driver = try DashboardDriver(pane: .replay)
    driver.press("O")
    #expect(driver.state.toast == "no ghosts are in the race: o chooses some")
    var empty = try DashboardDriver(empty: Size(width: 80, height: 24), pane: .replay)
    empty.press("o")
    #expect(empty.state.toast == "no race is open: / chooses one")
    #expect(empty.effects.isEmpty)
  }

  @Test("another race over the distance keeps the ghosts and where they meet")
  func kept() throws {
    var driver = try driver()
    driver.press("O")
    driver.send(try load("oslo-2026-mile"))
    #expect(
      try company(driver).runs.map(\.ghost.label) == ["Nuguse · New York 2025", "you · 4:10"]
    )
    #expect(try company(driver).alignment == .finish)
    #expect(driver.state.toast?.contains("behind") != true)
  }

  @Test("a ghost stays behind where it is from the race itself, or ran another distance")
  func leftBehind() throws {
    var driver = try driver()
    driver.send(try load("millrose-2025-wanamaker-mile"))
    #expect(try company(driver).runs.map(\.ghost.label) == ["you · 4:10"])
    #expect(driver.state.toast?.hasPrefix("a ghost stays behind") == true)
    driver.send(try load("london-2012-800-final"))
    #expect(try company(driver).runs.isEmpty)
  }

  private func load(_ id: String) throws -> AppAction {
    .raceLoaded(try TestFacts.loaded(id), plays: false)
  }
}
