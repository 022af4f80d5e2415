import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Transport")
struct TransportTests {
  private func replay(plays: Bool = false) throws -> DashboardDriver {
    try DashboardDriver(pane: .replay, plays: plays)
  }

  private func playhead(_ driver: DashboardDriver) throws -> Playhead {
    try #require(driver.state.replay?.playhead)
  }

  /// Rows and columns of a style on the screen.
  private func cells(_ role: Role, _ driver: DashboardDriver) -> Int {
    let frame = driver.frame
    return (0..<frame.size.height).reduce(0) { sum, y in
      sum + (0..<frame.size.width).count { frame[$0, y].style.role == role }
    }
  }

  @Test("a held arrow keeps the earlier play state", arguments: [true, false], ["Left", "Right"])
  func held(plays: Bool, key: String) throws {
    var driver = try replay(plays: plays)
    driver.set { $0.replay?.playhead.seek(to: RaceTime(milliseconds: 100_000)) }
    for _ in 0..<10 {
      driver.press(key)
      driver.pass(.milliseconds(30))
    }
    #expect(try playhead(driver).isPlaying == plays)
    let step = key == "Left" ? -5 : 5
    let played: Duration = plays ? .milliseconds(300) : .zero
    #expect(try playhead(driver).position == .seconds(100 + 10 * step) + played)
  }

  @Test(
    "held to the end and back it plays on; what was paused stays paused",
    arguments: [true, false]
  )
  func throughTheEnd(plays: Bool) throws {
    var driver = try replay(plays: plays)
    for _ in 0..<60 { driver.press("Right") }
    #expect(try playhead(driver).isAtEnd)
    #expect(!driver.state.isMoving, "nothing moves at the end")
    driver.press("Left")
    #expect(try playhead(driver).isPlaying == plays)
  }

  @Test("while it plays, a second [ goes further back than the moment just passed")
  func backTwice() throws {
    var driver = try replay(plays: true)
    driver.send(.say("seek 1200m"))
    driver.pass(.milliseconds(1500))
    driver.press("[")
    let first = try playhead(driver).time
    driver.pass(.milliseconds(300))
    driver.press("[")
    #expect(try playhead(driver).time < first)
    #expect(first == (try TimeMark(parsing: "2:48.39").time))
  }

  @Test("past the last moment and before the first it says so")
  func noMore() throws {
    var driver = try replay()
    driver.press("[")
    #expect(driver.state.toast == "no moment before this one")
    driver.press("Shift-Left")
    #expect(driver.state.toast == "no lap before this one")
    driver.press("End", "]")
    #expect(driver.state.toast == "no moment after this one")
    driver.press("Shift-Right")
    #expect(driver.state.toast == "no lap after this one")
  }

  @Test("L marks a loop's start, then its end, then gives it up, and each is said and shown")
  func loop() throws {
    var driver = try replay(plays: true)
    driver.send(.say("seek 1:00"))
    driver.press("L")
    #expect(driver.shows("loop from 1:00.00"))
    #expect(driver.shows("["))
    driver.press("L")
    #expect(driver.shows("two places"))
    driver.pass(.seconds(10))
    driver.press("L")
    #expect(driver.shows("loop 1:00.00 to 1:10.00"))
    driver.press("f", "f")
    driver.pass(.seconds(25))
    #expect(try playhead(driver).position == .seconds(65))
    #expect(driver.lines.contains { $0.contains("[") && $0.contains("●") && $0.contains("]") })
    driver.press("L")
    #expect(driver.state.toast == "no loop any more")
    driver.pass(.seconds(10))
    #expect(try playhead(driver).position == .seconds(75))
  }

  @Test("a new rate is lit for a moment while the race plays, and never while it stands")
  func rateFlash() throws {
    var driver = try replay(plays: true)
    #expect(cells(.flash, driver) == 0)
    driver.press("+")
    #expect(cells(.flash, driver) > 0)
    #expect(driver.shows("1 [2×] 4"), "it is seen without colour as well")
    driver.pass(.milliseconds(650))
    #expect(cells(.flash, driver) > 0)
    driver.pass(.milliseconds(50))
    #expect(cells(.flash, driver) == 0)
    #expect(!driver.shows("[2×]"))
    driver.press("+", "Space")
    #expect(cells(.flash, driver) == 0)
    driver.press("+")
    #expect(cells(.flash, driver) == 0)
    #expect(!driver.state.isMoving)
  }

  @Test("moments passed while it plays are lit for a moment; after a seek none is")
  func momentFlash() throws {
    var driver = try replay(plays: true)
    driver.send(.say("seek 2:20"))
    #expect(cells(.flash, driver) == 0)
    driver.pass(.seconds(1))
    #expect(cells(.flash, driver) > 0, "1000 m at 2:20.49")
    driver.pass(.milliseconds(700))
    #expect(cells(.flash, driver) == 0)
    driver.send(.say("seek 2:20"))
    driver.pass(.seconds(1))
    driver.press("Right")
    #expect(cells(.flash, driver) == 0)
    driver.press("Left", "Left")
    driver.pass(.seconds(5))
    driver.press("Space")
    #expect(cells(.flash, driver) == 0)
  }

  @Test("a loop that starts again lights what it passed at its end and at its start")
  func loopFlash() throws {
    var driver = try replay(plays: true)
    for point in ["0:55.00", "2:21.00"] {
      driver.send(.say("seek \(point)"))
      driver.press("L")
    }
    // From 2:20 over 1000 m at 2:20.49 to the loop's end, and from 0:55 over 400 m at 0:55.83.
    driver.send(.say("seek 2:20"))
    driver.pass(.seconds(2))
    let replay = try #require(driver.state.replay)
    #expect(replay.playhead.time == RaceTime(milliseconds: 56_000))
    for point: Int64 in [400, 1000] {
      let index = try #require(replay.moments.all.firstIndex { $0.at == Distance(metres: point) })
      #expect(replay.flash.includes(index), "\(point) m")
    }
    let other = try #require(replay.moments.all.firstIndex { $0.at == Distance(metres: 800) })
    #expect(!replay.flash.includes(other))
  }

  @Test("of all that one tick passes, the legend tells the weightiest, and the ticker all")
  func weightiest() throws {
    var driver = try replay(plays: true)
    driver.set { $0.replay?.playhead.setRate(PlaybackRate("64") ?? .normal) }
    driver.send(.say("seek 1000m"))
    // From 2:20.49 to 3:42: 1200 m, the bell, and the record at 1500 m.
    driver.pass(.milliseconds(1275))
    let legend = try #require(driver.lines.first { $0.contains("next ") })
    #expect(legend.contains("◆ 3:29.63"))
    for text in ["1200 m", "the bell", "1500 m"] { #expect(driver.shows(text), "\(text)") }
    let (replay, lit) = (try #require(driver.state.replay), Role.flash)
    #expect(
      replay.flash.headline == replay.moments.all.lastIndex { $0.kind == .record && $0.at < .mile }
    )
    #expect(cells(lit, driver) > 0)
  }

  @Test("at any rate and any tick each moment is lit as it is passed", arguments: UInt64(0)..<10)
  func lit(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var driver = try replay(plays: true)
    let rate = PlaybackRate.ladder[Int(seed) % PlaybackRate.ladder.count]
    driver.set { $0.replay?.playhead.setRate(rate) }
    let longest = try playhead(driver).end * 20 / rate.twentieths / 12
    while try playhead(driver).isPlaying {
      let before = try playhead(driver).time
      driver.set { $0.replay?.flash.clear() }
      driver.pass(longest * Int.random(in: 1...100, using: &random) / 100)
      let replay = try #require(driver.state.replay)
      guard replay.playhead.isPlaying else { break }
      for index in replay.moments.all.indices {
        let time = replay.moments.all[index].time
        let isPassed = time > before && time <= replay.playhead.time
        #expect(replay.flash.includes(index) == isPassed, "\(index) at \(replay.playhead.time)")
      }
    }
  }

  @Test("the palette offers seek; Enter on it begins the line")
  func palette() throws {
    var driver = try replay()
    driver.press(":")
    driver.type("lap 7")
    driver.press("Enter")
    #expect(driver.shows("> seek"))
    driver.type("1000m")
    #expect(driver.shows("Enter goes there"))
    driver.press("Enter")
    #expect(try playhead(driver).time == TimeMark(parsing: "2:20.49").time)
  }

  @Test("a replay opened from a final goes back to it with Esc", arguments: [Pane.medals, .board])
  func backToFinal(pane: Pane) throws {
    var driver = try DashboardDriver(pane: pane)
    driver.open(.unit)
    let before = driver.state.overlays
    driver.press("Space")
    #expect(driver.state.pane == .replay && driver.state.overlays.isEmpty)
    #expect(driver.lines.last?.contains("Esc result") == true)
    driver.press("z", "Esc")
    #expect(driver.state.pane == .replay, "the enlarged part first")
    driver.press("Esc")
    #expect(driver.state.pane == pane)
    #expect(driver.state.overlays == before)
    #expect(!driver.state.isMoving, "nothing moves behind the result")
    driver.press("Esc", "4", "Esc")
    #expect(driver.state.overlays.isEmpty, "once")
  }
}
