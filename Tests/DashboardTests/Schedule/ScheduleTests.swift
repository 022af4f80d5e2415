import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Schedule")
struct ScheduleTests {
  private func units(_ driver: DashboardDriver) -> [TimetableUnit] {
    guard let meeting = driver.state.programme?.meeting else { return [] }
    return driver.state.schedule.visible.map { meeting.units[$0] }
  }

  private func schedule(at text: String? = nil) throws -> DashboardDriver {
    try DashboardDriver(pane: .schedule, at: try text.map { try instant($0) })
  }

  @Test("d goes through the days and all of them again, the left arrow back")
  func days() throws {
    var driver = try schedule()
    let all = units(driver).count
    var shown: [Set<String>] = []
    for _ in 0..<3 {
      driver.press("d")
      shown.append(Set(units(driver).map(\.date.iso)))
    }
    #expect(shown == [["2025-03-21"], ["2025-03-22"], ["2025-03-23"]])
    driver.press("d")
    #expect(units(driver).count == all)
    driver.press("Left")
    #expect(Set(units(driver).map(\.date.iso)) == ["2025-03-23"])
  }

  @Test("s goes through the sexes that the meeting has")
  func sexes() throws {
    var driver = try schedule()
    var seen: [Set<Sex>] = []
    for _ in 0..<3 {
      driver.press("s")
      seen.append(Set(units(driver).map(\.event.sex)))
    }
    #expect(Set(seen.prefix(2)) == [[.men], [.women]], "Nanjing had no mixed event")
    #expect(seen[2] == [.men, .women])
  }

  @Test("m shows the 26 finals alone, c everything again")
  func medalEvents() throws {
    var driver = try schedule()
    driver.press("m")
    #expect(units(driver).count == 26, "26 events (World Athletics, Nanjing 2025)")
    #expect(driver.shows("medal events"))
    driver.press("c")
    #expect(driver.state.schedule.filter.isEmpty)
  }

  @Test("the filter finds events, nations and athletes, without their diacritics")
  func text() throws {
    var driver = try schedule()
    driver.press("/")
    driver.type("ingebrigtsen")
    #expect(units(driver).map(\.id) == ["m-3000m-final", "m-1500m-final"])
    driver.press("Ctrl-U")
    driver.type("diaz")
    #expect(units(driver).map(\.id) == ["m-triple-jump-final"])
    driver.press("Ctrl-U")
    driver.type("men hurdles semi")
    #expect(units(driver).contains { $0.id == "m-60mh-semi-finals" })
    driver.press("Enter")
    #expect(driver.state.overlays.isEmpty)
    #expect(driver.state.schedule.filter.text == "men hurdles semi", "Enter keeps it")
    driver.press("/", "Esc")
    #expect(driver.state.schedule.filter.text.isEmpty, "Esc clears it")
  }

  @Test("what passes no filter is said, with the key that shows all again")
  func nothing() throws {
    var driver = try schedule()
    driver.press("/")
    driver.type("no such event")
    #expect(units(driver).isEmpty)
    #expect(driver.shows("No unit passes the filter: c shows all again."))
    driver.press("Enter", "Enter", "Down", "i", "f")
    #expect(driver.state.overlays.isEmpty)
    driver.press("c")
    #expect(!units(driver).isEmpty)
    #expect(driver.state.schedule.selectedID != nil)
  }

  @Test("the selection stands on what is on, until it is moved by hand")
  func followsClock() throws {
    var driver = try schedule(at: "2025-03-22T11:40:00Z")
    #expect(driver.state.schedule.selectedID == "m-3000m-final")
    driver.press("s", "s", "s")
    #expect(driver.state.schedule.selectedID == "m-3000m-final", "a filter does not lose it")
    driver.press("g")
    #expect(driver.state.schedule.selectedID == "w-60mh-pentathlon")
    driver.press("T")
    driver.type("+2h")
    driver.press("Enter")
    #expect(driver.state.schedule.selectedID != "w-60mh-pentathlon", "time travel follows again")
  }

  @Test("the ends and pages stop at the first and last unit")
  func ends() throws {
    var driver = try schedule()
    driver.press("G", "PgDn")
    #expect(driver.state.schedule.selectedID == units(driver).last?.id)
    driver.press("PgUp", "g", "PgUp", "Up")
    #expect(driver.state.schedule.selectedID == units(driver).first?.id)
  }

  @Test("Enter opens the results, Enter again the athlete's way, Esc goes back")
  func results() throws {
    var driver = try schedule()
    driver.press("/")
    driver.type("3000 final")
    driver.press("Enter", "G", "Enter")
    #expect(driver.shows("Jakob Ingebrigtsen"))
    #expect(driver.shows("7:46.09"))
    driver.press("Enter")
    #expect(driver.shows("Sat 11:33"))
    #expect(driver.shows("Sun 12:15"))
    #expect(driver.shows("3:38.79"))
    driver.press("Esc", "Esc")
    #expect(driver.state.overlays.isEmpty)
  }

  @Test("the results of a unit that is not over are kept back")
  func notOver() throws {
    var driver = try schedule(at: "2025-03-22T11:40:00Z")
    driver.press("Enter")
    #expect(driver.shows("live (expected)"))
    #expect(driver.shows("Results appear when the unit is over"))
    #expect(!driver.shows("7:46.09"))
    driver.press("Space")
    #expect(driver.state.pane == .schedule, "nothing to replay yet")
    #expect(driver.state.toast != nil)
  }

  @Test("Space on a final's results runs its replay")
  func replay() throws {
    var driver = try schedule()
    driver.press("/")
    driver.type("men 1500 final")
    driver.press("Enter", "g", "Enter")
    #expect(driver.shows("Space replay"))
    driver.press("Space")
    #expect(driver.effects.last == .loadRace(id: "nanjing-2025-1500-final", plays: true))
    #expect(driver.state.pane == .replay)
    #expect(driver.state.replay?.race.id == "nanjing-2025-1500-final")
    #expect(driver.state.replay?.playhead.isPlaying == true)
  }

  @Test("i shows the sources of the unit")
  func source() throws {
    var driver = try schedule()
    driver.press("/")
    driver.type("men 3000 final")
    driver.press("Enter", "i")
    #expect(driver.shows("Source · M 3000 m"))
    #expect(driver.shows("start as printed"))
    driver.press("i")
    #expect(driver.state.overlays.isEmpty)
  }

  @Test("f follows the winner, and marks the units")
  func follow() throws {
    var driver = try schedule()
    driver.press("/")
    driver.type("men 3000 final")
    driver.press("Enter", "f", "c")
    #expect(driver.state.followed == ["Jakob Ingebrigtsen"])
    #expect(driver.state.schedule.selectedID == "m-3000m-final", "the choice outlives the filter")
    #expect(driver.shows("★"))
    driver.press("/")
    driver.type("men 3000 final")
    driver.press("Enter", "f")
    #expect(driver.state.followed.isEmpty)
  }
}
