import Athletics
@testable import Dashboard
import TerminalUI
import TestSupport
import Testing

@Suite("Navigation")
struct NavigationTests {
  @Test("the digits show the panes", arguments: Pane.allCases)
  func digits(pane: Pane) throws {
    var driver = try DashboardDriver(pane: pane == .board ? .medals : .board)
    driver.press("\(pane.rawValue)")
    #expect(driver.state.pane == pane)
    #expect(driver.lines[0].contains(pane.title))
  }

  @Test("Tab takes the focus round the board, Shift-Tab back")
  func focus() throws {
    var driver = try DashboardDriver()
    #expect(driver.state.focus == .replay, "the race runs at once")
    driver.press("Tab")
    #expect(driver.state.focus == .schedule)
    driver.press("Tab")
    #expect(driver.state.focus == .medals)
    driver.press("Shift-Tab", "Shift-Tab")
    #expect(driver.state.focus == .replay)
  }

  @Test("z enlarges the focused part, and z or Esc brings the board back", arguments: ["z", "Esc"])
  func enlarge(back: String) throws {
    var driver = try DashboardDriver()
    driver.press("Tab", "z")
    #expect(driver.state.pane == .schedule)
    driver.press(back)
    #expect(driver.state.pane == .board)
    #expect(driver.state.focus == .schedule)
  }

  @Test("Esc takes back one thing after another")
  func escape() throws {
    var driver = try DashboardDriver(pane: .schedule, at: try instant("2025-03-24T00:00:00Z"))
    driver.press("m", "?")
    #expect(driver.state.overlays.count == 1)
    driver.press("Esc")
    #expect(driver.state.overlays.isEmpty)
    #expect(!driver.state.schedule.filter.isEmpty)
    driver.press("Esc")
    #expect(driver.state.schedule.filter.isEmpty)
    #expect(driver.state.pane == .schedule)
    driver.press("Esc")
    #expect(driver.state.pane == .board)
    driver.press("Esc")
    #expect(driver.effects.isEmpty, "Esc never leaves the program")
  }

  @Test("Esc leaves a nation's medals before the pane", arguments: [Pane.medals, .board])
  func escapeMedals(pane: Pane) throws {
    var driver = try DashboardDriver(pane: pane)
    driver.set { $0.focus = .medals }
    driver.press("Right")
    #expect(driver.state.medals.half == .medals)
    driver.press("Esc")
    #expect(driver.state.medals.half == .nations)
    #expect(driver.state.pane == pane)
  }

  @Test("q leaves, Ctrl-Z suspends, Ctrl-L draws anew, wherever one is")
  func effects() throws {
    for overlay in OverlayCase.allCases {
      var driver = try DashboardDriver()
      driver.open(overlay)
      let before = driver.effects.count
      driver.press("Ctrl-Z", "Ctrl-L")
      #expect(driver.effects.dropFirst(before) == [.suspend, .redraw], "\(overlay)")
    }
    var driver = try DashboardDriver()
    driver.press("q")
    #expect(driver.effects == [.leave])
  }

  @Test("letters are text while a line is edited")
  func letters() throws {
    var driver = try DashboardDriver()
    driver.press(":", "q")
    #expect(driver.effects == [.search("q")], "it is looked for, and leaves nothing")
    guard case .search(let search) = driver.state.overlays.last else {
      Issue.record("no palette is open")
      return
    }
    #expect(search.input.text == "q")
  }

  @Test("the status line names the keys of the part in focus")
  func statusLine() throws {
    var driver = try DashboardDriver(Size(width: 120, height: 36), pane: .replay)
    #expect(driver.lines.last?.contains("Space play") == true)
    driver.press("Space")
    #expect(driver.lines.last?.contains("Space pause") == true)
    driver.press("2")
    #expect(driver.lines.last?.contains("d day") == true)
    driver.press("3")
    #expect(driver.lines.last?.contains("r rule") == true)
    for pane in Pane.allCases {
      driver.press("\(pane.rawValue)")
      #expect(driver.lines.last?.contains("? help") == true, "\(pane)")
    }
  }

  @Test("a toast stays until the next key")
  func toast() throws {
    var driver = try DashboardDriver(pane: .schedule)
    driver.send(.notice("the library has no race x"))
    #expect(driver.shows("the library has no race x"))
    driver.pass(.seconds(3))
    #expect(driver.shows("the library has no race x"))
    driver.press("Down")
    #expect(!driver.shows("the library has no race x"))
  }

  @Test("help can be scrolled to its end, and the first key up moves again")
  func help() throws {
    var driver = try DashboardDriver(Size(width: 80, height: 24))
    driver.press("?", "G")
    let end = driver.frame
    #expect(driver.shows("previous column"), "the last entry is in sight")
    driver.press("k")
    #expect(driver.frame != end)
    driver.press("?")
    #expect(driver.state.overlays.isEmpty)
  }

  @Test("the time zone can be the viewer's, the venue's, or both")
  func zones() throws {
    var driver = try DashboardDriver(pane: .schedule, at: try instant("2025-03-22T11:40:00Z"))
    #expect(driver.lines[0].contains("11:40 Dublin"))
    #expect(driver.shows("11:33"))
    #expect(driver.shows("19:33"))
    driver.press("t")
    #expect(driver.lines[0].contains("19:40 Nanjing"))
    driver.press("t")
    #expect(driver.shows("11:33"))
    #expect(!driver.shows("19:33"))
    driver.press("t")
    #expect(!driver.shows("11:33"))
    driver.press("t")
    #expect(driver.state.zones.order == .viewerFirst)
  }

  @Test(
    "back on the board keys go to what is on it, wherever one comes from",
    arguments: ["5", "6", "7"],
    ["1", "Esc"]
  )
  func backOnBoard(pane: String, key: String) throws {
    var driver = try DashboardDriver(Size(width: 120, height: 36))
    driver.press(pane, key)
    #expect(driver.state.pane == .board)
    #expect(Section.onBoard.contains(driver.state.activeSection))
    driver.press("Down", "f")
    let race = try #require(driver.state.replay?.race)
    #expect(race.runners.contains { driver.state.followed.contains($0.athlete.name) })
  }
}
