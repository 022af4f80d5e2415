import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Planner")
struct PlannerTests {
  private func planner(_ driver: DashboardDriver) throws -> PlannerState {
    guard case .planner(let planner) = driver.state.overlays.last else {
      throw MissingFact(id: "planner")
    }
    return planner
  }

  private func opened(
    _ size: Size = Size(width: 120, height: 36),
    race: String = "lievin-2025-mile"
  ) throws -> DashboardDriver {
    var driver = try DashboardDriver(size, pane: .replay, race: race)
    driver.press("P")
    return driver
  }

  @Test(
    "it opens with the race's distance and track, its lights, its record or its winner",
    arguments: [
      ("lievin-2025-mile", 1_609_344, "200 m track", "3:46.63"),
      ("paris-2023-5000-w", 5_000_000, "400 m track", "14:10.50"),
      ("berlin-2022-marathon", 42_195_000, "road by km", "2:01:39"),
      // El Guerrouj's world record of 7 July 1999, not the British one of the London sheet.
      ("eugene-2024-bowerman-mile", 1_609_344, "400 m track", "3:43.13"),
      ("london-2026-mile", 1_609_344, "400 m track", "3:43.13"),
    ]
  )
  func filled(race: String, distance: Int64, course: String, time: String) throws {
    let plan = try planner(try opened(race: race)).plan()
    #expect(plan.distance.millimetres == distance)
    #expect(plan.course.title == course)
    #expect(plan.target.printed == time)
    #expect(plan.shape == .even)
  }

  /// 226.63 s × 200 / 1609.344 = 28.16 s; 225.63 s: 28.04 s.
  @Test("the table follows what is typed")
  func typing() throws {
    var driver = try opened()
    #expect(driver.shows("average 28.16 a lap"))
    driver.press("Ctrl-U")
    #expect(driver.shows("expected a time such as"))
    driver.type("3:45.63")
    #expect(driver.shows("average 28.04 a lap"))
    driver.press("+")
    #expect(try planner(driver).time.text == "3:45.73")
    driver.press("-", "-")
    #expect(try planner(driver).time.text == "3:45.53")
  }

  /// Halves of 1:54.46 and 0.98 × 1:54.46.
  @Test("arrows choose shape and track")
  func choosing() throws {
    var driver = try opened()
    driver.press("Down", "Right")
    #expect(try planner(driver).shape == .negative)
    #expect(driver.shows("halves 1:54.46 and 1:52.17 (-2.29)"))
    driver.press("Down", "+")
    #expect(try planner(driver).share.text == "2.5%")
    driver.press("Down", "Right")
    #expect(try planner(driver).course == .standardTrack)
    driver.press("Left", "Left")
    #expect(try planner(driver).course == .miles)
    driver.press("Up", "Up", "Left", "Left")
    #expect(try planner(driver).shape == .laps)
  }

  @Test("laps are typed, and what is missing is said")
  func laps() throws {
    var driver = try opened(race: "london-2026-mile")
    driver.press("Ctrl-U")
    driver.type("3:44.00")
    driver.press("Down", "Left", "Down")
    #expect(try planner(driver).field == .laps)
    #expect(driver.shows("expected 4 times"))
    driver.type("56, 57.5, 56.5,")
    #expect(try planner(driver).plan().shape.code == "laps")
    #expect(PaceTable(try planner(driver).plan()).rows.last?.lap == RaceTime(milliseconds: 54_000))
  }

  @Test("Enter sets a wave of lights, and a fourth replaces the last")
  func lights() throws {
    var driver = try opened()
    driver.press("+", "Enter")
    #expect(driver.state.overlays.isEmpty)
    #expect(driver.state.toast == "lights B set: lights 3:46.73")
    #expect(driver.state.replay?.lights.map(\.letter) == ["A", "B"])
    driver.press("P", "+", "Enter", "P", "-", "Enter")
    #expect(
      driver.state.toast == "lights C replaced, three are the most: lights 3:46.53"
    )
    #expect(
      driver.state.replay?.lights.map(\.name)
        == ["lights 3:46.63", "lights 3:46.73", "lights 3:46.53"]
    )
  }

  @Test("a plan over a shorter distance sets lights that end there, and says so")
  func shorter() throws {
    var driver = try opened()
    driver.press("Up", "Ctrl-U")
    driver.type("1500")
    driver.press("Down", "Ctrl-U")
    driver.type("3:30")
    driver.press("Enter")
    let lights = try #require(driver.state.replay?.lights.last)
    #expect(lights.name == "lights 3:30 over 1500 m")
    #expect(lights.target.distance == Distance(metres: 1500))
  }

  @Test("Enter on what is no plan keeps it open, and Escape sets nothing")
  func refused() throws {
    var driver = try opened()
    driver.press("Ctrl-U", "Enter")
    #expect(!driver.state.overlays.isEmpty)
    driver.press("Esc")
    #expect(driver.state.overlays.isEmpty)
    #expect(driver.state.replay?.lights.count == 1)
  }

  @Test("without a race it plans, and says why it sets no lights")
  func withoutRace() throws {
    var driver = try DashboardDriver(empty: Size(width: 80, height: 24))
    driver.press("P")
    #expect(driver.shows("1609.344"))
    driver.press("Enter")
    #expect(driver.state.toast == "no race is open to set lights in: Ctrl-P chooses one")
    #expect(!driver.state.overlays.isEmpty)
  }

  @Test("a long table is paged to its end and no further")
  func paging() throws {
    var driver = try opened(Size(width: 80, height: 24), race: "berlin-2022-marathon")
    #expect(!driver.shows("42195 "))
    for _ in 0..<20 { driver.press("PgDn") }
    #expect(driver.shows("  42195 "))
    for _ in 0..<20 { driver.press("PgUp") }
    #expect(driver.shows("   1000 "))
  }

  @Test(
    "frames of the planner",
    arguments: [
      Size(width: 80, height: 24), Size(width: 120, height: 36), Size(width: 200, height: 60),
    ]
  )
  func frames(size: Size) throws {
    // Over a pane with nothing in it, so that these stand however the others are drawn.
    var driver = try DashboardDriver(size, pane: .medals)
    driver.set { $0.programme = nil }
    driver.press("P", "Down", "Right")
    try expectFrame(driver.frame, named: "planner-\(size)")
    if size.width == 120 {
      try expectFrame(driver.frame.asciiFolded(), named: "planner-ascii")
    }
  }

  @Test("no key breaks it", arguments: UInt64(0)..<20)
  func anyKeys(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var driver = try opened(Size(width: 80, height: 24))
    let keys = [
      "Up", "Down", "Left", "Right", "Tab", "PgDn", "PgUp", "Backspace", "Ctrl-U", "+", "-",
      "Space", "0", "1", "9", ":", ".", ",", "%", "m", "k",
    ]
    for _ in 0..<80 {
      driver.press(keys.randomElement(using: &random) ?? "Up")
      let planner = try planner(driver)
      #expect(planner.fields.contains(planner.field))
    }
    #expect(driver.shows("Planner"))
  }
}
