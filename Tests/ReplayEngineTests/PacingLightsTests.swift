import Athletics
import ReplayEngine
import Testing

@Suite("Pacing lights")
struct PacingLightsTests {
  /// Monaco, 14 August 2020: Cheptegei 12:35.36, the record before 12:37.35 (World Athletics).
  @Test("12:35.36 is 1.99 s and 13.1 m ahead of lights for 12:37.35")
  func cheptegei() throws {
    let distance = Distance(metres: 5000)
    let runner = try RaceFixtures.runner("Joshua Cheptegei", place: 1, "12:35.36")
    let race = RaceFixtures.race("5000m", distance, lap: Distance(metres: 400), [runner])
    let track = try #require(Replay(race: race).tracks.first ?? nil)
    let lights = try #require(try lights("12:37.35", race))
    let gap = try #require(lights.gap(of: track, at: distance))
    #expect(gap.time == RaceTime(milliseconds: -1990))
    #expect(gap.basis == .official)
    // 5000 m × 1.99 / 757.35 = 13.14 m.
    #expect(abs(gap.metres + 13.14) < 0.005)
  }

  @Test(
    "a wave is set as it is typed",
    arguments: [
      ("3:46.63", "lights 3:46.63", 226_630), ("even:3:46", "lights 3:46", 226_000),
      ("negative:2%:3:46.63", "lights 3:46.63 negative:2%", 226_630),
      ("laps:28.5,28,28,28,28,28,28,28", "lights 3:44.50 laps", 224_500),
      ("400m=55.5, 800m=1:52", "lights 1:52.00 by splits", 112_000),
      ("millrose", "Ingebrigtsen Liévin 2025", 225_140),
    ]
  )
  func settings(text: String, name: String, milliseconds: Int64) throws {
    let lights = try #require(try lights(text, RaceFixtures.lievin()))
    #expect(lights.name == name)
    #expect(lights.target.finish.milliseconds == milliseconds)
  }

  @Test(
    "what begins as a time, a shape or a table and is none is refused",
    arguments: [
      "9:99.99", "even:", "negative:3:46", "negative:2%", "uneven:2%:3:46", "laps:28,,28",
      "laps:28,28", "400=55,300=1:20", "400m=", "=", "0", "even:0", "25:00:00", "0.01",
    ]
  )
  func refused(text: String) throws {
    let race = try RaceFixtures.lievin()
    #expect(throws: PaceError.self) { try lights(text, race) }
  }

  @Test("lights that end before the race go out there, and give no gap beyond")
  func shortLights() throws {
    let race = try RaceFixtures.lievin()
    let lights = try #require(try lights("800m=1:52", race))
    let winner = try #require(Replay(race: race).tracks.first ?? nil)
    #expect(lights.areLit(at: RaceTime(milliseconds: 112_000), over: .mile))
    #expect(!lights.areLit(at: RaceTime(milliseconds: 112_001), over: .mile))
    #expect(lights.gap(of: winner, at: Distance(metres: 900)) == nil)
    #expect(lights.gap(of: winner, at: RaceTime(milliseconds: 140_490)) == nil)
  }

  @Test("lights of the whole race stay lit at the finish")
  func lit() throws {
    let lights = try #require(PacingLights(of: try RaceFixtures.lievin()))
    #expect(lights.areLit(at: .zero, over: .mile))
    #expect(lights.areLit(at: RaceTime(milliseconds: 300_000), over: .mile))
  }

  @Test("the winner of a longer race paces as far as the race goes, estimated between splits")
  func longerRace() throws {
    let pacer = try RaceFixtures.runner(
      "A",
      place: 1,
      "7:24.00",
      [RaceFixtures.split(1000, "2:28.00"), RaceFixtures.split(2000, "4:57.00")]
    )
    let long = RaceFixtures.race("3000m", Distance(metres: 3000), lap: nil, [pacer])
    let lights = try #require(PacingLights(winnerOf: Replay(race: long), over: .mile))
    #expect(lights.target.distance == .mile)
    #expect(lights.time(at: Distance(metres: 2000)) == nil)
    #expect(lights.metres(at: RaceTime(milliseconds: 400_000)) == 1609.344)
    let winner = try #require(Replay(race: try RaceFixtures.lievin()).tracks.first ?? nil)
    let exact = try #require(lights.gap(of: winner, at: Distance(metres: 1000)))
    // 2:20.49 against 2:28.00.
    #expect(exact.time == RaceTime(milliseconds: -7510))
    #expect(exact.basis != .estimated)
    #expect(lights.gap(of: winner, at: Distance(metres: 1500))?.basis == .estimated)
  }

  @Test("waves are lettered in order, three at most")
  func waves() throws {
    let race = try RaceFixtures.lievin()
    let told = PacingLights.waves(of: race)
    #expect(told.map(\.letter) == ["A"])
    let many = PacingLights.waves(Array(repeating: told, count: 5).flatMap(\.self))
    #expect(many.map(\.letter) == ["A", "B", "C"])
    #expect(many.count == PacingLights.limit)
    #expect(PacingLights.waves(of: RaceFixtures.race("mile", .mile, lap: nil, [])).isEmpty)
  }

  @Test("waves asked for follow the race's own, which give way where there are too many")
  func askedFor() throws {
    let race = try RaceFixtures.lievin()
    let asked = try ["3:45", "3:44", "3:43"].compactMap { try lights($0, race) }
    let two = PacingLights.waves(of: race, and: Array(asked.prefix(2)))
    #expect(two.map(\.name) == ["lights 3:46.63", "lights 3:45", "lights 3:44"])
    let three = PacingLights.waves(of: race, and: asked)
    #expect(three.map(\.name) == ["lights 3:45", "lights 3:44", "lights 3:43"])
    #expect(three.map(\.letter) == ["A", "B", "C"])
  }

  private func lights(_ text: String, _ race: Race) throws -> PacingLights? {
    try LightsSetting(parsing: text).lights(in: race) { _ in Replay(race: try RaceFixtures.lievin())
    }
  }
}
