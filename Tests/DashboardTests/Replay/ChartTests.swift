import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Charts")
struct ChartTests {
  private func driver(
    _ race: String = "lievin-2025-mile",
    _ size: Size = Size(width: 120, height: 36),
    at point: String = "1000m"
  ) throws -> DashboardDriver {
    var driver = try DashboardDriver(size, pane: .replay, race: race)
    driver.send(.say("seek \(point)"))
    #expect(driver.state.toast == nil)
    return driver
  }

  @Test("c goes round the four charts where one is always shown")
  func cycles() throws {
    var driver = try driver()
    let titles = [
      "ahead of lights 3:46.63 · Ingebrigtsen", "speed · Ingebrigtsen",
      "ahead of even pace · Ingebrigtsen", "pace · Ingebrigtsen · against lights 3:46.63",
    ]
    for title in titles + [titles[0]] {
      #expect(driver.shows(title))
      #expect(titles.count { driver.shows($0) } == 1)
      driver.press("c")
    }
  }

  @Test("on a small screen a chart comes with c, and goes after the last", arguments: [24, 16])
  func small(height: Int) throws {
    var driver = try driver("lievin-2025-mile", Size(width: 80, height: height))
    let before = driver.frame
    for chart in [ReplayChart.gap, .speed, .even, .laps] {
      driver.press("c")
      #expect(driver.state.replay?.shownChart == chart)
      #expect(driver.shows(chart == .speed ? "speed · " : "· Ingebrigtsen"))
      #expect(driver.shows("2:20.49"), "the time is there still")
    }
    driver.press("c")
    #expect(driver.frame == before)
  }

  @Test("C goes round those a chart can be against, and back")
  func references() throws {
    var driver = try driver()
    #expect(driver.state.replay?.chartReference == .lights(0))
    driver.press("C")
    #expect(driver.shows("ahead of the other runners"))
    driver.press("C")
    #expect(driver.state.replay?.chartReference == .lights(0))
    driver.press("c", "C")
    #expect(driver.state.toast != nil, "speed is against nobody")
  }

  @Test("a ghost can be what a chart is against, and is not when it has gone")
  func ghosts() throws {
    var driver = try driver()
    let other = try TestFacts.loaded("millrose-2025-wanamaker-mile").replay
    let ghost = try #require(Ghost(of: other, runner: 0))
    driver.set { $0.replay?.setGhosts([ghost]) }
    driver.press("C")
    #expect(driver.state.replay?.chartReference == .ghost(0))
    #expect(driver.shows("ahead of \(ghost.label)"))
    driver.press("c", "c", "c")
    #expect(driver.shows("against \(ghost.label)"))
    driver.set { $0.replay?.setGhosts([]) }
    #expect(driver.shows("against lights 3:46.63"))
  }

  @Test("without the lights laps are beside even pace, and back with them")
  func hiddenLights() throws {
    var driver = try driver()
    #expect(driver.shows("± lights"))
    driver.press("p")
    #expect(driver.shows("± record"))
    #expect(!driver.shows("ahead of lights"))
    driver.press("p")
    #expect(driver.shows("± lights"))
  }

  @Test("the line ends where the runner is, so a rewind takes it back")
  func rewind() throws {
    var driver = try driver(at: "600m")
    let early = driver.frame
    driver.send(.say("seek finish"))
    #expect(driver.frame != early)
    driver.send(.say("seek 600m"))
    #expect(driver.frame == early)
  }

  @Test("what is drawn does not depend on the time")
  func cached() throws {
    var driver = try driver(at: "200m")
    let plot = driver.state.replay?.charts.plot
    driver.send(.say("seek finish"))
    #expect(driver.state.replay?.charts.plot == plot)
    driver.press("Down")
    #expect(driver.state.replay?.charts.plot != plot)
  }

  @Test("every chart of every race draws at any size", arguments: UInt64(0)..<60)
  func everyRace(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let race = try #require(try TestFacts.facts.races.randomElement(using: &random))
    let size = Size(
      width: Int.random(in: 60...220, using: &random),
      height: Int.random(in: 16...70, using: &random)
    )
    var driver = try driver(race.id, size, at: "\(Int.random(in: 0...100, using: &random))%")
    for _ in 0..<5 {
      driver.press("c")
      for _ in 0..<3 { driver.press("C", "Down") }
      #expect(driver.frame.size == size)
    }
  }

  /// A chart alone, in a box of a size.
  private func picture(_ driver: DashboardDriver, _ size: Size) throws -> Frame {
    let replay = try #require(driver.state.replay)
    var frame = Frame(size: size)
    ChartView.draw(replay, ReplayMoment(replay, followed: []), &frame, frame.bounds)
    return frame
  }

  @Test("the shape of the four charts", arguments: ReplayChart.allCases)
  func pictures(chart: ReplayChart) throws {
    var driver = try driver(at: "finish")
    while driver.state.replay?.shownChart != chart { driver.press("c") }
    let size = Size(width: 80, height: 12)
    try expectFrame(try picture(driver, size), named: "lievin-\(chart)")
    try expectFrame(try picture(driver, size).asciiFolded(), named: "lievin-\(chart)-ascii")
  }

  @Test(
    "the marathon, 5000 m, uneven splits and a finish alone",
    arguments: [
      ("berlin-2022-marathon", "35km", 1), ("eugene-2024-5000-w", "finish", 0),
      ("lievin-2022-1500", "finish", 1), ("rieti-1993-mile", "1400m", 1),
    ]
  )
  func races(id: String, point: String, presses: Int) throws {
    var driver = try driver(id, Size(width: 80, height: 24), at: point)
    for _ in 0...presses { driver.press("c") }
    try expectFrame(try picture(driver, Size(width: 80, height: 10)), named: id)
  }
}

@Suite("LapText")
struct LapTextTests {
  private func laps(_ id: String) throws -> SplitTable {
    try #require(ReplayState(try TestFacts.loaded(id), plays: false).laps)
  }

  // London 2012 (World Athletics): Rudisha 49.28 and 51.63.
  @Test("halves in the sport's words")
  func words() throws {
    let slower = try #require(try laps("london-2012-800-final").halves)
    #expect(
      LapText.halves(slower)
        == ["halves 49.28 · 51.63 · +2.35", "positive split: second half slower"]
    )
    let faster = try #require(try laps("lievin-2025-mile").halves)
    #expect(LapText.halves(faster)[0].contains("~"))
    #expect(LapText.halves(faster)[1] == "negative split: second half faster")
  }

  @Test("stretches between uneven points are called by both ends")
  func stretches() throws {
    let table = try laps("lievin-2022-1500")
    let lap = Distance(metres: 200)
    #expect(
      table.rows.map { StretchLabel.text($0, table, lap: lap) }
        == ["0–600", "600–800", "800–1000", "1000–1300", "1300–1500"]
    )
    #expect(StretchLabel.title(table, lap: lap) == "between known points")
  }

  @Test(
    "laps are called by their ends, a longer or shorter one by both",
    arguments: [
      ("lievin-2025-mile", "1400–1609", "laps"), ("stanford-2019-two-miles", "3218", "laps"),
      ("berlin-2018-marathon", "40–42.2 km", "every 5 km"),
      ("millrose-2025-wanamaker-mile", "1609", "quarter miles"),
    ]
  )
  func labels(id: String, last: String, title: String) throws {
    let table = try laps(id)
    let lap = try TestFacts.race(id).lap
    #expect(table.rows.last.map { StretchLabel.text($0, table, lap: lap) } == last)
    #expect(StretchLabel.title(table, lap: lap) == title)
  }

  @Test("fastest and slowest are of the laps run so far, and of known ones alone")
  func extremes() throws {
    let table = try laps("lievin-2025-mile")
    let lap = Distance(metres: 200)
    #expect(LapText.extremes(table, done: 1, lap: lap).isEmpty)
    #expect(
      LapText.extremes(table, done: 2, lap: lap)
        == ["fastest 28.17 (400)", "slowest 28.22 (200)"]
    )
    #expect(LapText.extremes(try laps("rieti-1993-mile"), done: 4, lap: lap).isEmpty)
  }

  @Test("a first stretch of 4000 m is not told beside kilometres")
  func usualExtremes() throws {
    let table = try laps("ostrava-2004-10000")
    let texts = LapText.extremes(table, done: table.rows.count, lap: Distance(metres: 400))
    #expect(texts.last == "slowest 2:39.61 (7000–8000)")
  }

  /// 140.49 s / 5 = 28.1 s; (225.14 - 140.49) s × 200 / 609.344 = 27.8 s.
  @Test("stretches of unequal length are told by what they come to a lap")
  func unevenExtremes() throws {
    let replay = try TestFacts.loaded("lievin-2025-mile").replay
    let track = try #require(replay.tracks[0])
    let points = LapPoints([Distance(metres: 1000), .mile], .stretches)
    let table = SplitTable(track: track, points: points)
    #expect(
      LapText.extremes(table, done: 2, lap: replay.race.lap)
        == ["fastest 27.8 a lap (1000–1609)", "slowest 28.1 a lap (0–1000)"]
    )
  }

  @Test("splits to a tenth before a finish to a hundredth are told")
  func precisions() throws {
    let table = try laps("eugene-2024-5000-w")
    #expect(LapText.precisions(table.rows[...]) == "splits to 0.1 s, finish to 0.01 s")
    #expect(LapText.precisions(try laps("lievin-2025-mile").rows[...]) == nil)
  }
}
