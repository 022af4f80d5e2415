import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Replay focus")
struct ReplayFocusTests {
  private func replay(_ size: Size = Size(width: 120, height: 36)) throws -> DashboardDriver {
    try DashboardDriver(size, pane: .replay)
  }

  /// Boxes whose corner has the colour of the focus.
  private func lit(_ driver: DashboardDriver) -> Int {
    let frame = driver.frame
    return (0..<frame.size.height).reduce(0) { sum, y in
      sum
        + (0..<frame.size.width).count { x in
          frame[x, y].text == "╭" && frame[x, y].style.role == .focusedBorder
        }
    }
  }

  @Test("Tab goes round the parts that are shown, Shift-Tab back, one lit at a time")
  func round() throws {
    var driver = try replay()
    var boxes: [ReplayBox] = []
    for _ in 0..<5 {
      boxes.append(driver.state.replayBox)
      #expect(lit(driver) == 1)
      driver.press("Tab")
    }
    #expect(boxes == ReplayBox.allCases)
    #expect(driver.state.replayBox == .course)
    driver.press("Shift-Tab")
    #expect(driver.state.replayBox == .ticker)
    driver.set { $0.size = Size(width: 60, height: 16) }
    #expect(driver.state.replayBox == .course, "where it has no room, the course")
  }

  @Test(
    "z lets a part fill the pane, Tab shows the next one, z or Esc bring all back",
    arguments: ["z", "Esc"]
  )
  func enlarge(back: String) throws {
    var driver = try replay(Size(width: 80, height: 24))
    driver.press("Tab", "z")
    #expect(driver.lines[1].contains("╭─ at 0 m ─"))
    #expect(driver.lines[1].filter { $0 == "╭" }.count == 1)
    driver.press("Tab")
    #expect(driver.lines[1].contains("╭─ laps"), "also what has no room beside the others")
    driver.press("Tab", "Tab")
    #expect(driver.lines[1].contains("╭─ ticker"))
    driver.press(back)
    #expect(driver.lines[1].filter { $0 == "╭" }.count == 2)
    #expect(driver.state.pane == .replay)
    driver.press("Esc")
    #expect(driver.state.pane == .board)
  }

  @Test("z from the board and z again is the board")
  func board() throws {
    var driver = try DashboardDriver()
    driver.press("z")
    #expect(driver.state.pane == .replay)
    driver.press("z")
    #expect(driver.state.pane == .board)
  }

  @Test("in the ticker the arrows go back through what has been, and Enter goes there")
  func ticker() throws {
    var driver = try replay()
    driver.send(.say("seek 1500m"))
    driver.press("Shift-Tab")
    let replay = try #require(driver.state.replay)
    let past = replay.moments.count(through: replay.playhead.time)
    driver.press("Down", "Down", "Down")
    #expect(driver.state.replay?.focus.moment(of: past) == past - 3)
    #expect(driver.lines.contains { $0.contains("▌") && $0.contains(replay.texts[past - 3].clock) })
    #expect(driver.state.replay?.chosen == replay.chosen, "the runner stays")
    driver.press("Enter")
    #expect(driver.state.replay?.playhead.time == replay.moments.all[past - 3].time)
    driver.press("g")
    #expect(driver.state.replay?.focus.chosen == nil)
    driver.press("G")
    #expect(driver.state.replay?.focus.chosen == 0)
    driver.press("Esc")
    #expect(driver.state.replay?.focus.chosen == nil)
    #expect(driver.state.pane == .replay)
  }

  @Test(
    "a choice in the ticker is always on the screen and never ahead of the race",
    arguments: UInt64(0)..<30
  )
  func choice(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var driver = try DashboardDriver(
      Size(width: 100, height: 30),
      pane: .replay,
      race: "london-2026-mile"
    )
    driver.press("Shift-Tab")
    let keys = ["Up", "Down", "PgUp", "PgDn", "[", "]", "Left", "Right", "Enter", "End", "Home"]
    for _ in 0..<40 {
      driver.press(keys.randomElement(using: &random) ?? "Down")
      let replay = try #require(driver.state.replay)
      let past = replay.moments.count(through: replay.playhead.time)
      let top = try #require(driver.lines.firstIndex { $0.contains("╭─ ticker") })
      let rows = driver.lines[top...]
      guard let chosen = replay.focus.moment(of: past) else {
        #expect(!rows.contains { $0.contains("▌") })
        continue
      }
      #expect(chosen < past)
      #expect(rows.contains { $0.contains("▌") && $0.contains(replay.texts[chosen].clock) })
    }
  }

  @Test("past moments are in the ticker when it is opened late, and a rewind takes them back")
  func late() throws {
    var driver = try replay(Size(width: 120, height: 60))
    driver.send(.say("seek 1500m"))
    #expect(driver.shows("the bell") && driver.shows("the gun"))
    driver.send(.say("seek 1000m"))
    let top = try #require(driver.lines.firstIndex { $0.contains("╭─ ticker") })
    #expect(!driver.lines[top...].contains { $0.contains("the bell") })
    #expect(driver.lines[top...].contains { $0.contains("2:20.49  1000 m, Ingebrigtsen") })
  }

  @Test("a press focuses a part; on a moment it chooses it, a second one goes there")
  func mouse() throws {
    var driver = try replay(Size(width: 120, height: 60))
    driver.send(.say("seek 1500m"))
    driver.click("laps ·")
    #expect(driver.state.replayBox == .laps)
    driver.click("800 m, Sasinek")
    #expect(driver.state.replayBox == .ticker)
    #expect(driver.state.replay?.playhead.time == (try TimeMark(parsing: "3:29.63").time))
    driver.click("800 m, Sasinek")
    #expect(driver.state.replay?.playhead.time == (try TimeMark(parsing: "1:52.08").time))
  }
}
