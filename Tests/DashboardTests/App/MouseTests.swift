import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Mouse")
struct MouseTests {
  @Test("a press on a tab shows its pane", arguments: Pane.allCases)
  func tabs(pane: Pane) throws {
    var driver = try DashboardDriver(pane: pane == .medals ? .replay : .medals)
    driver.click("\(pane.rawValue) \(pane.title)")
    #expect(driver.state.pane == pane)
  }

  @Test("a press chooses a unit, a second one opens it")
  func units() throws {
    var driver = try DashboardDriver(pane: .schedule, at: try instant("2025-03-22T11:40:00Z"))
    driver.click("W 3000 m")
    #expect(driver.state.schedule.selectedID == "w-3000m-final")
    #expect(driver.state.overlays.isEmpty)
    driver.click("W 3000 m")
    #expect(driver.shows("8:37.21"))
  }

  @Test("a press chooses a nation, a second one its medals, then a medal its final")
  func nations() throws {
    var driver = try DashboardDriver(pane: .medals)
    driver.click(" ETH  ")
    #expect(driver.state.medals.nation == "ETH")
    driver.click(" ETH  ")
    #expect(driver.state.medals.half == .medals)
    driver.click("8:37.21")
    #expect(driver.state.overlays.count == 1)
  }

  @Test("a press on the board takes the focus")
  func focus() throws {
    var driver = try DashboardDriver()
    driver.click("Medals · Nanjing")
    #expect(driver.state.focus == .medals)
    driver.click("Mile")
    #expect(driver.state.focus == .replay)
  }

  @Test("the timeline scrubs by presses and drags, from gun to finish")
  func timeline() throws {
    var driver = try DashboardDriver(pane: .replay)
    let lines = driver.frame.lines(trimmed: false)
    let y = try #require(lines.lastIndex { $0.contains("gun ├") || $0.contains("gun ●") })
    let row = Array(lines[y])
    let first = try #require(row.firstIndex(of: "●"))
    let last = try #require(row.lastIndex(of: "┤"))
    driver.mouse(.press, x: last, y: y)
    #expect(driver.state.replay?.playhead.isAtEnd == true)
    driver.mouse(.drag, x: first, y: y)
    #expect(driver.state.replay?.playhead.time == .zero)
    driver.mouse(.press, x: (first + last) / 2, y: y)
    let half = try #require(driver.state.replay?.playhead.time)
    let end = try #require(driver.state.replay?.replay.end)
    #expect(abs(half.seconds / end.seconds - 0.5) < 0.02)
    driver.mouse(.release, x: last, y: y)
    #expect(driver.state.replay?.playhead.time == half)
  }

  /// The row and the first and last columns of the timeline's bar.
  private func bar(_ driver: DashboardDriver) throws -> (y: Int, x: ClosedRange<Int>) {
    let lines = driver.frame.lines(trimmed: false)
    let y = try #require(lines.lastIndex { $0.contains("gun ├") || $0.contains("gun ●") })
    let row = Array(lines[y])
    let last = try #require(row.lastIndex(of: "┤"))
    let first = try #require(row.firstIndex { "├●".contains($0) })
    return (y, first...last)
  }

  @Test("a drag keeps hold of the playhead wherever it goes, until the button is let go")
  func capture() throws {
    var driver = try DashboardDriver(pane: .replay)
    let bar = try bar(driver)
    driver.mouse(.press, x: (bar.x.lowerBound + bar.x.upperBound) / 2, y: bar.y)
    driver.mouse(.drag, x: bar.x.upperBound + 30, y: 2)
    #expect(driver.state.replay?.playhead.isAtEnd == true)
    driver.mouse(.drag, x: 0, y: 0)
    #expect(driver.state.replay?.playhead.time == .zero)
    driver.mouse(.release, x: 0, y: 0)
    driver.mouse(.drag, x: bar.x.upperBound, y: bar.y)
    #expect(driver.state.replay?.playhead.time == .zero, "let go is let go")
    #expect(driver.state.pane == .replay)
  }

  @Test("a drag that began elsewhere does not move the race")
  func dragFromElsewhere() throws {
    var driver = try DashboardDriver(pane: .replay)
    let bar = try bar(driver)
    driver.mouse(.press, x: bar.x.lowerBound + 20, y: 5)
    driver.mouse(.drag, x: bar.x.lowerBound + 20, y: bar.y)
    #expect(driver.state.replay?.playhead.time == .zero)
  }

  @Test(
    "while the mouse holds the playhead it stands still; let go, it plays on",
    arguments: [true, false]
  )
  func holds(plays: Bool) throws {
    var driver = try DashboardDriver(pane: .replay, plays: plays)
    let bar = try bar(driver)
    driver.mouse(.press, x: bar.x.upperBound, y: bar.y)
    driver.mouse(.drag, x: bar.x.lowerBound + 20, y: bar.y)
    let held = driver.state.replay?.playhead.time
    driver.pass(.seconds(2))
    #expect(driver.state.replay?.playhead.time == held)
    driver.mouse(.release, x: bar.x.lowerBound, y: 1)
    driver.pass(.seconds(2))
    let step = RaceTime(milliseconds: plays ? 2000 : 0)
    #expect(driver.state.replay?.playhead.time == held.map { $0 + step })
    #expect(driver.state.replay?.playhead.isPlaying == plays)
  }

  @Test("any key lets go as well, for a terminal that tells of no release")
  func keyLetsGo() throws {
    var driver = try DashboardDriver(pane: .replay, plays: true)
    let bar = try bar(driver)
    driver.mouse(.press, x: bar.x.lowerBound + 20, y: bar.y)
    driver.press("=")
    let held = try #require(driver.state.replay?.playhead.time)
    driver.pass(.seconds(1))
    #expect(driver.state.replay?.playhead.time == held + RaceTime(milliseconds: 1000))
  }

  @Test("the wheel moves rows, and the race by five seconds")
  func wheel() throws {
    var driver = try DashboardDriver(pane: .replay)
    driver.mouse(.wheelDown, x: 10, y: 10)
    #expect(driver.state.replay?.playhead.position == .seconds(5))
    driver.mouse(.wheelUp, x: 10, y: 10)
    #expect(driver.state.replay?.playhead.position == .zero)
    driver.press("2", "g")
    driver.mouse(.wheelDown, x: 10, y: 10)
    #expect(driver.state.schedule.selectedID != "w-60mh-pentathlon")
    driver.mouse(.wheelUp, x: 10, y: 10)
    #expect(driver.state.schedule.selectedID == "w-60mh-pentathlon")
    driver.press("3")
    driver.mouse(.wheelDown, x: 10, y: 10)
    #expect(driver.state.medals.nation != "USA")
  }

  @Test("the wheel scrolls what lies on top, a press chooses there, and nothing goes through")
  func overlay() throws {
    var driver = try DashboardDriver(pane: .replay)
    driver.press("/")
    driver.mouse(.wheelDown, x: 60, y: 15)
    #expect(driver.state.replay?.playhead.position == .zero)
    driver.type("oxford")
    driver.click("Oxford")
    #expect(driver.state.overlays.isEmpty, "it was chosen already, so a press opens it")
    #expect(driver.state.replay?.race.id == "oxford-1954-mile")
    driver.press("?")
    driver.click("2 Schedule")
    #expect(driver.state.pane == .replay)
  }

  @Test("any report anywhere is taken", arguments: UInt64(0)..<20)
  func anything(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let kinds: [MouseEvent.Kind] = [.press, .release, .drag, .wheelUp, .wheelDown]
    var driver = try DashboardDriver(Size(width: 100, height: 30))
    for _ in 0..<60 {
      let kind = kinds.randomElement(using: &random) ?? .press
      let x = Int.random(in: -2...110, using: &random)
      driver.mouse(kind, x: x, y: Int.random(in: -2...40, using: &random))
    }
    #expect(driver.frame.size == driver.state.size)
  }
}

@Suite("Surface")
struct SurfaceTests {
  private func press(_ x: Int, _ y: Int, _ kind: MouseEvent.Kind = .press) -> MouseEvent {
    MouseEvent(position: Position(x: x, y: y), kind: kind)
  }

  @Test("what was drawn last is touched first")
  func order() {
    var surface = Surface(size: Size(width: 20, height: 5))
    surface.section(.medals, in: Rect(x: 0, y: 0, width: 20, height: 5))
    surface.touch(.nation("IRL"), in: Rect(x: 2, y: 2, width: 5, height: 1))
    #expect(surface.touch(for: press(2, 2), overlayIsOpen: false) == .nation("IRL"))
    #expect(surface.touch(for: press(7, 2), overlayIsOpen: false) == .section(.medals))
    #expect(surface.touch(for: press(20, 2), overlayIsOpen: false) == nil)
    #expect(surface.touch(for: press(2, 2, .release), overlayIsOpen: false) == nil)
    #expect(surface.touch(for: press(2, 2, .drag), overlayIsOpen: false) == nil)
  }

  @Test("the wheel finds the section below a row, and none below a dialogue")
  func wheel() {
    var surface = Surface(size: Size(width: 20, height: 5))
    surface.section(.medals, in: Rect(x: 0, y: 0, width: 20, height: 5))
    surface.touch(.nation("IRL"), in: Rect(x: 2, y: 2, width: 5, height: 1))
    let wheel = press(3, 2, .wheelDown)
    #expect(surface.touch(for: wheel, overlayIsOpen: false) == .wheel(.medals, down: true))
    #expect(surface.touch(for: wheel, overlayIsOpen: true) == .wheel(nil, down: true))
    surface.coverTargets()
    #expect(surface.touch(for: press(3, 2), overlayIsOpen: true) == nil)
  }

  @Test("a timeline answers with a share of the race", arguments: [(5, 0), (14, 1000), (9, 444)])
  func timeline(x: Int, perMille: Int) {
    var surface = Surface(size: Size(width: 20, height: 5))
    surface.timeline(in: Rect(x: 5, y: 1, width: 10, height: 1))
    #expect(surface.touch(for: press(x, 1), overlayIsOpen: false) == .timeline(perMille: perMille))
  }
}
