import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Replay")
struct ReplayTests {
  private func replay(plays: Bool = false) throws -> DashboardDriver {
    try DashboardDriver(pane: .replay, plays: plays)
  }

  private func time(_ driver: DashboardDriver) -> RaceTime? { driver.state.replay?.playhead.time }

  private func hundredths(_ text: String) throws -> RaceTime { try TimeMark(parsing: text).time }

  // Liévin 2025 (World Athletics): Ingebrigtsen 1000 m in 2:20.49, 1500 m in 3:29.63, 3:45.14;
  // Doyle, the last in the facts, 3:53.18.
  @Test(
    "seek goes to a share, a distance, a time, a lap, the bell",
    arguments: [
      ("seek 1000m", "2:20.49"), ("seek 1500 m", "3:29.63"), ("seek mile", "3:45.14"),
      ("seek 2:20.49", "2:20.49"), ("seek 0%", "0.00"), ("seek 100%", "3:53.18"),
      ("seek finish", "3:53.18"), ("SEEK lap 8", "3:45.14"), ("seek 1km", "2:20.49"),
    ]
  )
  func seek(text: String, expected: String) throws {
    var driver = try DashboardDriver(pane: .medals)
    driver.press(":")
    driver.type(text)
    driver.press("Enter")
    #expect(time(driver) == (try hundredths(expected)))
    #expect(driver.state.pane == .replay, "the race is shown")
    #expect(driver.state.overlays.isEmpty)
  }

  @Test("seek 40% goes to four tenths of the race, lap 7 and the bell to the start of the last lap")
  func shares() throws {
    var driver = try replay()
    driver.send(.say("seek 40%"))
    #expect(time(driver) == RaceTime(ticks: 2_331_800 * 4 / 10))
    driver.send(.say("seek lap 7"))
    let lap = time(driver)
    driver.send(.say("seek bell"))
    #expect(time(driver) == lap, "a mile on 200 m has eight laps")
    #expect(driver.shows("last lap"))
  }

  @Test(
    "what is no point of the race is said",
    arguments: [
      "seek nonsense", "seek 101%", "seek -1%", "seek nan%", "seek infm", "seek 2000m",
      "seek lap 0", "seek lap 99", "seek lap -9223372036854775808", "seek lap x", "seek 9:99",
      "seek 1:00:00", "seek", "seek ", "jump 5",
    ]
  )
  func nonsense(text: String) throws {
    var driver = try replay()
    driver.press("]", "]")
    let before = time(driver)
    driver.send(.say(text))
    #expect(driver.state.toast != nil)
    #expect(time(driver) == before)
  }

  @Test("arrows go five seconds, Shift a lap, comma and full stop a frame")
  func steps() throws {
    var driver = try replay()
    driver.press("Right", "Right", "l")
    #expect(time(driver) == (try hundredths("15.00")))
    driver.press("Left", "h")
    #expect(time(driver) == (try hundredths("5.00")))
    driver.press(".", ".", ".")
    #expect(driver.state.replay?.playhead.position == .seconds(5) + .seconds(1) / 30 * 3)
    driver.press(",", "Home", ",", "Left")
    #expect(time(driver) == .zero)
    var laps: [RaceTime?] = []
    for _ in 0..<8 {
      driver.press("Shift-Right")
      laps.append(time(driver))
    }
    #expect(laps.last == (try hundredths("3:45.14")), "eight laps")
    driver.press("Shift-Left")
    #expect(time(driver) == laps[6])
  }

  @Test("a frame's step pauses, a seek plays on")
  func framePauses() throws {
    var driver = try replay(plays: true)
    driver.press("Right")
    #expect(driver.state.replay?.playhead.isPlaying == true)
    driver.press(".")
    #expect(driver.state.replay?.playhead.isPlaying == false)
  }

  @Test("brackets go from moment to moment, over all of them")
  func moments() throws {
    var driver = try replay()
    let all = try #require(driver.state.replay?.moments.all)
    let times = Set(all.map(\.time)).sorted()
    var seen = [RaceTime.zero]
    for _ in 1..<times.count {
      driver.press("]")
      seen.append(try #require(time(driver)))
    }
    #expect(seen == times)
    driver.press("]")
    #expect(time(driver) == times.last)
    driver.press("[")
    #expect(time(driver) == times[times.count - 2])
    #expect(times.contains(try hundredths("2:20.49")))
    #expect(times.contains(try hundredths("3:29.63")))
  }

  @Test("b goes to the bell, R to the gun and plays, Home and End to the ends")
  func ends() throws {
    var driver = try replay()
    driver.press("b")
    let bell = try #require(time(driver))
    #expect(bell > (try hundredths("3:10")))
    #expect(bell < (try hundredths("3:29.63")))
    driver.press("End")
    #expect(time(driver) == (try hundredths("3:53.18")))
    driver.press("Home")
    #expect(time(driver) == .zero)
    driver.press("End", "R")
    #expect(time(driver) == .zero)
    #expect(driver.state.replay?.playhead.isPlaying == true)
    driver.pass(.seconds(1))
    #expect(time(driver) == (try hundredths("1.00")))
  }

  @Test("plus and minus walk the ladder, equals goes back to real speed")
  func rates() throws {
    var driver = try replay(plays: true)
    for _ in 0..<12 { driver.press("-") }
    var labels: [String?] = []
    for _ in 0..<11 {
      labels.append(driver.state.replay?.playhead.rate.label)
      driver.press("+")
    }
    let ladder = ["0.1×", "0.25×", "0.5×", "1×", "2×", "4×", "8×", "16×", "32×", "64×", "64×"]
    #expect(labels == ladder)
    #expect(driver.shows("64×"))
    driver.press("=")
    #expect(driver.state.replay?.playhead.rate == .normal)
  }

  @Test("Space pauses and plays; at the end it plays again from the gun")
  func space() throws {
    var driver = try replay(plays: true)
    driver.pass(.seconds(2))
    driver.press("Space")
    driver.pass(.seconds(2))
    #expect(time(driver) == (try hundredths("2.00")))
    driver.press("Space", "End")
    #expect(driver.state.replay?.playhead.isPlaying == false)
    driver.press("Space")
    #expect(time(driver) == .zero)
  }

  @Test("the race stops at its finish, and nothing moves any more")
  func stops() throws {
    var driver = try replay(plays: true)
    driver.pass(.seconds(3600))
    #expect(time(driver) == (try hundredths("3:53.18")))
    #expect(!driver.state.isMoving)
  }

  @Test("p takes the lights away and brings them back; without lights it says so")
  func lights() throws {
    var driver = try replay()
    driver.send(.say("seek 1000m"))
    #expect(driver.shows("3:46.63"))
    driver.press("p")
    #expect(driver.state.replay?.showsLights == false)
    driver.press("p")
    #expect(driver.state.replay?.showsLights == true)
    driver.send(.command(.pickRace))
    driver.type("oxford 1954")
    driver.press("Enter", "p")
    #expect(driver.state.toast?.contains("no pacing lights") == true)
  }

  @Test("at 1000 m Ingebrigtsen is 0.33 s ahead of the lights")
  func aheadOfLights() throws {
    // The lights ran to 3:46.63 (Meeting Hauts-de-France); even pace is 2:20.82 at 1000 m.
    var driver = try replay()
    driver.send(.say("seek 1000m"))
    #expect(driver.shows("+0.33"), "the lights' line: how long after him they come")
  }

  @Test("up and down choose the runner whose laps are shown")
  func runner() throws {
    var driver = try replay()
    driver.press("End")
    #expect(driver.shows("laps · Ingebrigtsen"))
    driver.press("Down")
    #expect(driver.shows("laps · Nillessen"))
    driver.press("Up", "Up")
    #expect(driver.shows("laps · Ingebrigtsen"))
  }

  @Test("i names where the race comes from")
  func source() throws {
    var driver = try replay()
    driver.press("i")
    #expect(driver.shows("Source · "))
    #expect(driver.shows("pacing lights"))
  }

  @Test("every race of the facts opens, plays at every rate and ends", arguments: try raceIDs())
  func everyRace(id: String) throws {
    var driver = try DashboardDriver(Size(width: 80, height: 24), pane: .replay, race: id)
    driver.press("Space", "-", "-", "-")
    for _ in PlaybackRate.ladder {
      driver.pass(.seconds(1) / 30)
      driver.press("+")
    }
    driver.send(.say("seek 50%"))
    #expect(driver.state.replay?.replay.standings(at: try #require(time(driver))).leader != nil)
    #expect(driver.frame.size == driver.state.size)
    driver.pass(.seconds(100_000))
    #expect(driver.state.replay?.playhead.isAtEnd == true)
    #expect(driver.frame.size == driver.state.size)
  }

  private static func raceIDs() throws -> [String] { try TestFacts.facts.races.map(\.id) }
}
