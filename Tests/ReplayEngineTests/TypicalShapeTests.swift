import Athletics
import ReplayEngine
import Testing

@Suite("Typical shape")
struct TypicalShapeTests {
  /// Rudisha's 800 m at the London 2012 final, splits as World Athletics reported them.
  private func rudisha() throws -> Runner {
    try RaceFixtures.runner(
      "David Rudisha",
      place: 1,
      "1:40.91",
      [
        RaceFixtures.split(200, "23.4", .reported), RaceFixtures.split(400, "49.28"),
        RaceFixtures.split(600, "1:14.30"),
      ]
    )
  }

  private func race(_ runners: [Runner]) -> Race {
    RaceFixtures.race("800m", Distance(metres: 800), lap: Distance(metres: 400), runners)
  }

  @Test("where few have splits the winner's way is the shape")
  func winner() throws {
    let shape = TypicalShape(for: race([try rudisha()]))
    #expect(shape.origin == .winner)
    #expect(abs(shape.share(at: 0.5) - 49.28 / 100.91) < 1e-9)
    #expect(shape.share(at: 0) == 0 && shape.share(at: 1) == 1)
  }

  @Test("of three runs with splits the shares are averaged")
  func mean() throws {
    let halves = ["50.00", "51.00", "52.00"]
    let runners = try halves.enumerated().map { index, half in
      try RaceFixtures.runner(
        "R\(index)",
        place: index + 1,
        "1:44.00",
        [
          RaceFixtures.split(200, "25.00"), RaceFixtures.split(400, half),
          RaceFixtures.split(600, "1:18.00"),
        ]
      )
    }
    let shape = TypicalShape(for: race(runners))
    #expect(shape.origin == .fitted(runs: 3))
    #expect(abs(shape.share(at: 0.5) - 51.0 / 104) < 1e-9)
  }

  @Test("runs of other races count, those over another distance do not")
  func otherRuns() throws {
    let own = race([try RaceFixtures.runner("A", place: 1, "1:45.00")])
    let other = race([try rudisha()])
    let run = try #require(TypicalShape.Run(try rudisha(), in: other))
    var far = run
    far.distance = Distance(metres: 1500)
    #expect(TypicalShape(for: own, with: [run, run, run]).origin == .fitted(runs: 3))
    #expect(TypicalShape(for: own, with: [far, far, far]).origin == .even)
    #expect(abs(TypicalShape(for: own).share(at: 0.25) - 0.25) < 1e-12)
  }

  @Test("a shape scales to a slower run over the same distance")
  func scaled() throws {
    let shape = TypicalShape(for: race([try rudisha()]))
    let slow = try RaceFixtures.runner("B", place: 2, "3:21.82")
    let track = try #require(RunnerTrack(runner: slow, in: race([]), shape: shape))
    let half = try #require(track.time(at: Distance(metres: 400)))
    #expect(abs(half.time.seconds - 98.56) < 1e-4)
    #expect(half.basis == .estimated)
  }
}
