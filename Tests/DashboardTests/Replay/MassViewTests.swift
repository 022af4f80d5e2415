import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("A mass race in the replay")
struct MassViewTests {
  private func driver(
    _ width: Int,
    _ height: Int,
    hasSplits: Bool = true,
    at point: String = "2:30:00",
    marked: [String] = ["212"]
  ) throws -> DashboardDriver {
    var driver = try DashboardDriver(Size(width: width, height: height), pane: .replay)
    let race = MassRace.race(runners: 500, hasSplits: hasSplits)
    driver.send(.raceLoaded(LoadedRace(race), plays: false))
    for bib in marked { driver.send(.say("mark \(bib)")) }
    driver.send(.say("seek \(point)"))
    driver.set { $0.toast = nil }
    return driver
  }

  @Test("frames", arguments: [(80, 24), (120, 36), (200, 60)])
  func frames(width: Int, height: Int) throws {
    try expectFrame(try driver(width, height).frame, named: "mass-\(width)x\(height)")
  }

  @Test("in ASCII the profile is still one")
  func ascii() throws {
    let frame = try driver(80, 24).frame.asciiFolded()
    try expectFrame(frame, named: "mass-ascii-80x24")
    let lines = frame.lines()
    #expect(lines.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) })
    #expect(lines.contains { $0.contains("####") })
    #expect(lines.contains { $0.contains("v 212 ") })
  }

  @Test("without splits it says that all is estimated")
  func estimates() throws {
    let driver = try driver(120, 36, hasSplits: false, marked: [])
    #expect(driver.shows("~ without splits"))
    #expect(driver.shows("gun times"))
  }

  @Test("the figures add up at any instant", arguments: UInt64(0)..<12)
  func sums(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let race = MassRace.race(runners: 300, seed: seed)
    let replay = Replay(race: race)
    let time = RaceTime(ticks: .random(in: 0...replay.end.ticks, using: &random))
    let entries = replay.standings(at: time).entries
    let field = RoadField(entries)
    let count = Int.random(in: 1...180, using: &random)
    let columns = field.columns(from: 0, step: 42_196 / Double(count), count)
    #expect(columns.reduce(0) { $0 + $1.count } == field.seen)
    #expect(field.finished == entries.count(where: \.isFinished))
    #expect(field.seen == entries.count { !$0.isGone })
  }

  @Test("playing to an instant shows what seeking to it shows", arguments: [1, 3])
  func playing(seconds: Int) throws {
    var played = try driver(120, 36, at: "2:00:00")
    let wall = played.state.wall
    played.press("Space")
    for _ in 0..<(seconds * 30) {
      played.send(.tick(elapsed: .seconds(seconds * 16) / (seconds * 30), wall: wall))
    }
    played.press("Space")
    let reached = try #require(played.state.replay?.playhead.time)
    var sought = try driver(120, 36, at: "2:00:00")
    sought.set { $0.replay?.playhead.seek(to: reached) }
    #expect(played.frame.lines() == sought.frame.lines())
  }

  @Test("what ticks draw is what a whole picture shows", arguments: [1, 20])
  func ticks(rate: Int) throws {
    var driver = try driver(120, 36, at: "2:04:40")
    driver.press("Space")
    var state = driver.state
    let wall = state.wall
    var surface = Surface(size: state.size)
    AppView.draw(state, onto: &surface)
    for tick in 1...120 {
      _ = AppReducer.reduce(&state, .tick(elapsed: .seconds(rate) / 30, wall: wall))
      AppView.drawReplay(state, onto: &surface)
      guard tick % 7 == 0 else { continue }
      var whole = Surface(size: state.size)
      AppView.draw(state, onto: &whole)
      #expect(surface.frame.lines() == whole.frame.lines(), "tick \(tick)")
    }
  }

  @Test("m asks for a bib or a name, Enter marks and says where it was at the winner's finish")
  func mark() throws {
    var driver = try driver(120, 36, marked: [])
    driver.press("m")
    #expect(driver.shows("Enter marks a runner, or takes the mark away: a bib, or a name"))
    driver.press("2", "1", "2", "Enter")
    let replay = try #require(driver.state.replay)
    #expect(replay.marked.map { replay.race.runners[$0].result.details?.bib } == ["212"])
    #expect(replay.chosen == replay.marked.first)
    let toast = try #require(driver.state.toast)
    #expect(toast.hasPrefix("▼ 212 Runner 212, when the winner finished: ~"))
    driver.send(.say("mark 212"))
    #expect(driver.state.replay?.marked == [])
    driver.send(.say("mark zzz"))
    #expect(driver.state.toast == "no runner with the bib or name \"zzz\" in this race")
    driver.send(.say("mark runner"))
    #expect(driver.state.toast?.hasPrefix("500 runners: ") ?? false)
  }

  @Test("a marked runner stands in the order wherever the leaders are")
  func order() throws {
    let driver = try driver(200, 60)
    let replay = try #require(driver.state.replay)
    let runner = try #require(replay.marked.first)
    let rank = replay.replay.standings(at: replay.playhead.time).entry(of: runner)?.rank
    #expect(driver.shows("\(try #require(rank)) RUNNER 212▼"))
  }
}
