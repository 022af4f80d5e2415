import Athletics
import ReplayEngine
import TestSupport
import Testing

@Suite("Runner track")
struct RunnerTrackTests {
  private let mile = RaceFixtures.race("mile", .mile, lap: Distance(metres: 400), [])

  private func way(of runner: Runner, over distance: Distance = .mile) -> RunnerTrack? {
    RunnerTrack(runner: runner, in: mile, shape: .even(over: distance))
  }

  @Test("every usable split is given back exactly, both ways", arguments: UInt64(0)..<150)
  func splitsAreExact(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let race = RaceFixtures.random(using: &generator)
    let replay = Replay(race: race)
    for (runner, track) in zip(race.runners, replay.tracks) {
      guard let track else { continue }
      for split in runner.splits {
        #expect(track.time(at: split.at)?.time == split.time)
        #expect(track.time(at: split.at)?.basis == split.basis)
        let position = track.distance(at: split.time)
        #expect(position.metres == split.at.metres && position.basis == split.basis)
      }
    }
  }

  @Test("distance never falls, and time neither", arguments: UInt64(0)..<60)
  func neverFalls(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let replay = Replay(race: RaceFixtures.random(using: &generator))
    for track in replay.tracks.compactMap(\.self) {
      var metres = 0.0
      var ticks: Int64 = 0
      for step in Int64(0)...500 {
        let now = track.distance(at: RaceTime(ticks: (replay.end.ticks + 999) * step / 500))
        #expect(now.metres >= metres)
        metres = now.metres
        let point = Distance(millimetres: track.lastKnown.millimetres * step / 500)
        let time = track.time(at: point)?.time.ticks ?? -1
        #expect(time >= ticks)
        ticks = time
      }
    }
  }

  @Test("who has neither split nor mark has no way")
  func nothingKnown() throws {
    #expect(way(of: try RaceFixtures.runner("A")) == nil)
    var absent = try RaceFixtures.runner("B", place: nil, "3:59.00")
    absent.result.status = .didNotStart
    #expect(way(of: absent) == nil)
  }

  @Test("a suspect split stays out of the way")
  func suspect() throws {
    var late = try RaceFixtures.split(800, "2:30.0")
    late.isSuspect = true
    let runner = try RaceFixtures.runner(
      "A",
      place: 1,
      "4:00.00",
      [RaceFixtures.split(400, "60.0"), late, RaceFixtures.split(1200, "3:00.0")]
    )
    let track = try #require(way(of: runner))
    #expect(track.knot(at: Distance(metres: 800)) == nil)
    #expect(track.time(at: Distance(metres: 800))?.basis == .estimated)
  }

  @Test("of two values that cannot both be true the firmer stays")
  func firmer() throws {
    let runner = try RaceFixtures.runner(
      "A",
      place: 1,
      "4:00.00",
      [
        RaceFixtures.split(400, "60.0"), RaceFixtures.split(800, "2:05.0", .derived),
        RaceFixtures.split(900, "2:04.0", .reported), RaceFixtures.split(1200, "3:00.0"),
        RaceFixtures.split(1500, "4:01.0", .reported),
      ]
    )
    let track = try #require(way(of: runner))
    #expect(track.knots.map(\.at.metres) == [0, 400, 900, 1200, 1609.344])
  }

  @Test("a finisher stays at the finish, one who stopped at the last split")
  func ends() throws {
    let finisher = try #require(try way(of: RaceFixtures.runner("A", place: 1, "4:00.00")))
    let after = finisher.distance(at: RaceTime(milliseconds: 300_000))
    #expect(after.metres == 1609.344 && after.isFinished && !after.isLastSeen)
    let stopped = try #require(
      try way(of: RaceFixtures.runner("B", place: nil, nil, [RaceFixtures.split(800, "2:00.0")]))
    )
    let seen = stopped.distance(at: RaceTime(milliseconds: 120_000))
    #expect(!seen.isLastSeen && seen.basis == .official)
    let gone = stopped.distance(at: RaceTime(milliseconds: 120_100))
    #expect(gone.isLastSeen && !gone.isFinished && gone.metres == 800)
    #expect(stopped.time(at: Distance(metres: 900)) == nil)
    #expect(stopped.time(at: Distance(metres: -1)) == nil)
  }

  @Test("the printed precision of a split is kept")
  func precision() throws {
    let runner = try RaceFixtures.runner(
      "A",
      place: 1,
      "4:00.00",
      [RaceFixtures.split(1500, "3:44.1")]
    )
    let track = try #require(way(of: runner))
    #expect(track.knots.map(\.precision) == [.hundredths, .tenths, .hundredths])
    let table = SplitTable(
      track: track,
      points: LapPoints(track.knots.dropFirst().map(\.at), .stretches)
    )
    #expect(table.rows.map(\.precision) == [.tenths, .tenths])
  }

  @Test("before the gun a runner is on the start line")
  func beforeGun() throws {
    let track = try #require(try way(of: RaceFixtures.runner("A", place: 1, "4:00.00")))
    #expect(track.distance(at: RaceTime(ticks: -1)).metres == 0)
    #expect(track.time(at: .zero)?.time == .zero)
  }
}
