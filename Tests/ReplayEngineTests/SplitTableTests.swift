import Athletics
import ReplayEngine
import Testing

@Suite("Split table and lap points")
struct SplitTableTests {
  private func metres(_ values: [Double]) -> [Distance] {
    values.map { Distance(roundingMetres: $0) }
  }

  private func track(_ distance: Distance, _ mark: String, _ splits: [Split]) throws -> RunnerTrack
  {
    let runner = try RaceFixtures.runner("A", place: 1, mark, splits)
    let race = RaceFixtures.race("test", distance, lap: Distance(metres: 400), [runner])
    return try #require(RunnerTrack(runner: runner, in: race, shape: .even(over: distance)))
  }

  // The splits of the first three tests are made up; those named for a race are its published ones.

  @Test("laps counted from the start are taken where the sources have them")
  func fromStart() throws {
    let track = try track(
      .mile,
      "3:45.00",
      [
        RaceFixtures.split(400, "55.5"), RaceFixtures.split(800, "1:52.0"),
        RaceFixtures.split(1200, "2:48.9"),
      ]
    )
    #expect(
      LapPoints.best(for: track, lap: Distance(metres: 400)).ends
        == metres([400, 800, 1200, 1609.344])
    )
  }

  @Test("crossings of the finish line are taken where the sources have those")
  func finishLine() throws {
    let track = try track(
      .mile,
      "3:47.00",
      [
        RaceFixtures.split(409.344, "57.5"), RaceFixtures.split(809.344, "1:54.0"),
        RaceFixtures.split(1209.344, "2:51.9"),
      ]
    )
    #expect(
      LapPoints.best(for: track, lap: Distance(metres: 400)).ends
        == metres([409.344, 809.344, 1209.344, 1609.344])
    )
  }

  @Test("else kilometres, else whatever is known")
  func others() throws {
    // Made-up kilometres and points.
    let kilometres = ["2:32.0", "5:04.0", "7:35.0", "10:05.0"].enumerated()
    let track5000 = try track(
      Distance(metres: 5000),
      "12:35.00",
      try kilometres.map { try RaceFixtures.split(Double($0.offset + 1) * 1000, $0.element) }
    )
    #expect(
      LapPoints.best(for: track5000, lap: Distance(metres: 400)).ends
        == metres([1000, 2000, 3000, 4000, 5000])
    )
    let odd = try track(
      Distance(metres: 1500),
      "3:26.00",
      [RaceFixtures.split(500, "1:08.0"), RaceFixtures.split(1100, "2:31.0")]
    )
    #expect(
      LapPoints.best(for: odd, lap: Distance(metres: 400)).ends == metres([500, 1100, 1500])
    )
  }

  @Test("a runner with a finish alone has estimated laps")
  func estimated() throws {
    let track = try track(.mile, "4:00.00", [])
    let points = LapPoints.best(for: track, lap: Distance(metres: 400))
    let table = SplitTable(track: track, points: points)
    #expect(points == LapPoints(metres([409.344, 809.344, 1209.344, 1609.344]), .laps))
    #expect(table.rows.allSatisfy { $0.isEstimated })
    #expect(table.rows.map(\.cumulativeBasis).last == .official)
  }

  @Test("Rudisha's halves at London 2012: 49.28 and 51.63")
  func halves() throws {
    let track = try track(
      Distance(metres: 800),
      "1:40.91",
      [RaceFixtures.split(400, "49.28")]
    )
    let table = SplitTable(track: track, points: LapPoints(metres([400, 800]), .laps))
    let halves = try #require(table.halves)
    #expect(MarkFormat.time(halves.first.lap) == "49.28")
    #expect(MarkFormat.time(halves.second.lap) == "51.63")
    #expect(MarkFormat.gap(halves.difference) == "+2.35")
    #expect(halves.second.basis == .official)
    #expect(table.fastest == 0 && table.slowest == 1)
  }

  @Test("laps stand beside the pace they are compared with")
  func compared() throws {
    let replay = Replay(race: try RaceFixtures.lievin())
    let winner = try #require(replay.tracks[0])
    let lights = try #require(PacingLights(of: replay.race))
    let table = SplitTable(
      track: winner,
      points: LapPoints(metres([1000, 1609.344]), .stretches),
      comparedWith: lights.target
    )
    #expect(table.rows.compactMap(\.behind).map { MarkFormat.gap($0) } == ["-0.33", "-1.49"])
    #expect(table.rows.compactMap(\.lapBehind).map { MarkFormat.gap($0) } == ["-0.33", "-1.16"])
  }

  @Test("who stopped has laps only as far as seen, and no halves")
  func stopped() throws {
    let replay = Replay(race: try RaceFixtures.lievin())
    let track = try #require(replay.tracks[3])
    let points = LapPoints.best(for: track, lap: Distance(metres: 200))
    let table = SplitTable(track: track, points: points)
    #expect(points == LapPoints(metres([400, 800]), .lengths(Distance(metres: 400))))
    #expect(table.rows.map { MarkFormat.time($0.lap) } == ["55.83", "56.25"])
    #expect(table.halves == nil)
  }
}
