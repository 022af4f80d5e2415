import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Spoiler guard")
struct SpoilerGuardTests {
  private static let now = "2025-03-21T12:00:00Z"
  private static let size = Size(width: 200, height: 60)

  /// A pane with the guard on and all that it loads.
  private func guarded(_ pane: Pane, at now: String = Self.now) throws -> DashboardDriver {
    var driver = try DashboardDriver(Self.size, pane: pane, at: try instant(now))
    driver.press("x")
    driver.perform(pane.command)
    return driver
  }

  /// Keys that open or change something, for every pane; each is pressed on the pane alone.
  private static let keys: [[String]] = [
    [], ["i"], ["o"], ["Ctrl-P"], ["M"], ["P"], ["T"], ["/"], [":"], ["c"], ["a"], ["e"], ["v"],
    ["Tab", "i"], ["Tab", "Enter"], ["Enter"], ["Enter", "Enter"], ["G", "Enter"], ["G", "i"],
    ["s"], ["y"], ["z"], ["End"], ["g", "f", "*"],
  ]

  @Test("no name or mark from later is in any pane, whatever is opened", arguments: Pane.allCases)
  func nothingLater(pane: Pane) throws {
    let later = try LaterTexts(than: try instant(Self.now))
    #expect(later.marks.count > 50 && later.names.count > 20)
    for keys in Self.keys {
      var driver = try guarded(pane)
      for key in keys {
        driver.press(key)
        #expect(later.found(in: driver.lines.joined(separator: "\n")) == [], "\(pane) \(keys)")
      }
    }
  }

  @Test("no name or mark from later is there when the guard comes on while it is seen")
  func comesOn() throws {
    let later = try LaterTexts(than: try instant(Self.now))
    for keys in [["i"], ["o"], ["Ctrl-P"], ["5"], ["6"], ["7"], ["8"], ["P"]] {
      var driver = try DashboardDriver(
        Self.size,
        pane: .replay,
        race: "oslo-2026-mile",
        at: try instant(Self.now)
      )
      #expect(later.found(in: driver.lines.joined(separator: "\n")) != [])
      for key in keys { driver.press(key) }
      driver.set { state in
        let before = state.spoilerGuard
        GuardReducer.toggle(&state)
        AppReducer.clockChanged(&state)
        GuardReducer.keep(&state, since: before)
      }
      driver.perform(driver.state.pane.command)
      #expect(later.found(in: driver.lines.joined(separator: "\n")) == [], "\(keys)")
    }
  }

  @Test("without the guard there is something to hide in every pane that knows no clock")
  func off() throws {
    let later = try LaterTexts(than: try instant(Self.now))
    for pane in [Pane.replay, .board] {
      var driver = try DashboardDriver(
        Self.size,
        pane: pane,
        race: "oslo-2026-mile",
        at: try instant(Self.now)
      )
      driver.perform(pane.command)
      #expect(later.found(in: driver.lines.joined(separator: "\n")) != [], "\(pane)")
    }
  }

  @Test("a race that is later than the clock is hidden, and x shows it again where it stood")
  func hides() throws {
    let millrose = CalendarDate(year: 2025, month: 2, day: 8)
    var driver = try DashboardDriver(pane: .replay, at: try instant("2025-02-10T00:00:00Z"))
    driver.press("Space")
    driver.pass(.seconds(20))
    let time = try #require(driver.state.replay?.playhead.time)
    #expect(driver.shows("Ingebrigtsen"))
    driver.press("x")
    #expect(driver.state.hidesSpoilers)
    #expect(driver.shows("later than the meeting clock"))
    #expect(!driver.shows("Ingebrigtsen"))
    #expect(driver.state.replay == nil)
    #expect(!driver.state.isMoving)
    #expect(!driver.state.hides(raceID: "millrose-2025-wanamaker-mile", on: millrose))
    driver.press("x")
    #expect(driver.shows("Ingebrigtsen"))
    #expect(driver.state.replay?.playhead.time == time)
  }

  @Test("a race comes back when the clock has passed it")
  func comesBack() throws {
    var driver = try guarded(.replay, at: "2025-02-14T11:59:00Z")
    #expect(driver.state.replay == nil)
    driver.perform(.wallClock)
    #expect(driver.state.replay?.race.id == "lievin-2025-mile")
  }

  @Test("ghosts of later races leave with the guard")
  func ghosts() throws {
    var driver = try DashboardDriver(pane: .replay, at: try instant(Self.now))
    driver.send(.ghostLoaded(try #require(try ghost("oslo-2026-mile"))))
    driver.send(.ghostLoaded(try #require(try ghost("millrose-2025-wanamaker-mile"))))
    #expect(driver.state.replay?.ghosts.runs.count == 2)
    driver.press("x")
    let left = driver.state.replay?.ghosts.runs.compactMap(\.ghost.raceID)
    #expect(left == ["millrose-2025-wanamaker-mile"])
    driver.send(.ghostLoaded(try #require(try ghost("oslo-2026-mile"))))
    #expect(driver.state.replay?.ghosts.runs.count == 1, "one that comes late is not taken")
  }

  @Test("sources are told by their ids, as titles tell results")
  func sources() throws {
    var driver = try guarded(.replay)
    driver.press("i")
    #expect(driver.shows("the spoiler guard hides its title"))
    driver.press("Esc", "x", "i")
    #expect(!driver.shows("the spoiler guard hides its title"))
  }

  @Test("the header says that something is hidden")
  func header() throws {
    var driver = try guarded(.schedule)
    #expect(driver.lines[0].contains("· guard"))
    driver.press("x")
    #expect(!driver.lines[0].contains("· guard"))
  }

  private func ghost(_ race: String) throws -> Ghost? {
    try TestFacts.loader.ghost(0, of: try TestFacts.race(race))
  }
}
