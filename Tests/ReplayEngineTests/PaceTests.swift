import Athletics
import ReplayEngine
import TestSupport
import Testing

@Suite("Pace targets, lights and projection")
struct PaceTests {
  private let record = TimeMark(RaceTime(milliseconds: 226_630))

  @Test("even pace is in proportion, to the nearest ten-thousandth")
  func even() throws {
    let target = try #require(PaceTarget(even: record, over: .mile))
    #expect(target.time(at: .zero) == .zero)
    #expect(target.time(at: .mile) == record.time)
    #expect(target.time(at: Distance(metres: 1700)) == nil)
    #expect(abs(target.metres(at: record.time) - 1609.344) < 1e-9)
    #expect(target.metres(at: RaceTime(milliseconds: 999_999)) == 1609.344)
    #expect(target.metres(at: RaceTime(ticks: -5)) == 0)
    #expect(PaceTarget(even: TimeMark(.zero), over: .mile) == nil)
  }

  @Test("even time and even distance undo each other", arguments: UInt64(0)..<50)
  func roundTrip(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let target = try #require(PaceTarget(even: record, over: .mile))
    let point = Distance(millimetres: Int64.random(in: 0...1_609_344, using: &generator))
    let time = try #require(target.time(at: point))
    #expect(abs(target.metres(at: time) - point.metres) < 0.0005)
  }

  @Test("a schedule runs through its points and no others")
  func schedule() throws {
    // Made-up uneven targets.
    let target = try #require(
      PaceTarget(schedule: [
        (Distance(metres: 1000), RaceTime(milliseconds: 145_000)),
        (Distance(metres: 2000), RaceTime(milliseconds: 293_000)),
        (Distance(metres: 3000), RaceTime(milliseconds: 440_670)),
      ])
    )
    #expect(target.time(at: Distance(metres: 2000)) == RaceTime(milliseconds: 293_000))
    #expect(target.finish == RaceTime(milliseconds: 440_670))
    #expect(target.metres(at: RaceTime(milliseconds: 145_000)) == 1000)
    #expect(PaceTarget(schedule: []) == nil)
  }

  @Test("another runner's way can be the target, as far as it is known")
  func track() throws {
    let replay = Replay(race: try RaceFixtures.lievin())
    let sasinek = PaceTarget(track: try #require(replay.tracks[3]))
    #expect(sasinek.time(at: Distance(metres: 400)) == RaceTime(milliseconds: 55_830))
    #expect(sasinek.time(at: Distance(metres: 900)) == nil)
    let lights = PacingLights(name: "Sasinek", letter: "S", target: sasinek)
    let winner = try #require(replay.tracks[0])
    #expect(lights.gap(of: winner, at: Distance(metres: 400))?.time.milliseconds == 560)
    #expect(lights.gap(of: winner, at: RaceTime(milliseconds: 200_000)) == nil)
  }

  @Test("the gap at a time and at a point agree")
  func gapsAgree() throws {
    let replay = Replay(race: try RaceFixtures.lievin())
    let lights = try #require(PacingLights(of: replay.race))
    let winner = try #require(replay.tracks[0])
    for knot in winner.knots.dropFirst() {
      let atPoint = try #require(lights.gap(of: winner, at: knot.at))
      let atTime = try #require(lights.gap(of: winner, at: knot.time))
      #expect(abs(atPoint.time.ticks - atTime.time.ticks) <= 1)
      #expect(abs(atPoint.metres - atTime.metres) < 1e-9)
      #expect((atPoint.time < .zero) == (atPoint.metres < 0))
    }
    let sasinek = try #require(replay.tracks[3])
    #expect(lights.gap(of: sasinek, at: replay.end) == nil)
  }

  @Test("Cheptegei was 1.99 s and 13.1 m ahead of lights for the record he broke")
  func cheptegei() throws {
    // World Athletics: 12:35.36 at Monaco 2020, where 12:37.35 (Bekele, Hengelo 2004) stood.
    let replay = try TestFacts.loaded("monaco-2020-5000").replay
    let old = try #require(replay.race.previousRecords.first { $0.discipline == "5000m" })
    #expect(old.mark.printed == "12:37.35")
    let target = try #require(PaceTarget(even: old.mark, over: replay.race.distance))
    let lights = PacingLights(name: "record", letter: "A", target: target)
    let winner = try #require(replay.tracks[0])
    for gap in [
      lights.gap(of: winner, at: replay.race.distance),
      lights.gap(of: winner, at: winner.end),
      lights.gap(of: winner, at: replay.end),
    ] {
      let gap = try #require(gap)
      #expect(gap.time.milliseconds == -1_990)
      #expect(abs(gap.metres + 13.1) < 0.05)
      #expect(gap.basis == .official)
    }
  }

  @Test("the projection of an even run is its own finish")
  func projection() throws {
    let runner = try RaceFixtures.runner("A", place: 1, "4:00.00")
    let race = RaceFixtures.race("mile", .mile, lap: Distance(metres: 400), [runner])
    let track = try #require(Replay(race: race).tracks[0])
    let outlook = try #require(Projection(of: track, at: RaceTime(milliseconds: 90_000)))
    #expect(abs(outlook.finish.seconds - 240) < 0.001)
    let target = RaceTime(milliseconds: 230_000)
    let rest = try #require(outlook.timeNeeded(for: race.distance, target: target))
    // 140 s for the rest of five eighths of the way.
    #expect(abs(rest.seconds - 140 * 8 / 5) < 0.001)
    #expect(outlook.timeNeeded(for: race.distance, target: RaceTime(milliseconds: 90_000)) == nil)
    #expect(Projection(of: track, at: .zero) == nil)
  }

  @Test("what is needed from 1000 m at Liévin to break the record")
  func needed() throws {
    let replay = Replay(race: try RaceFixtures.lievin())
    let winner = try #require(replay.tracks[0])
    let outlook = try #require(Projection(of: winner, at: RaceTime(milliseconds: 140_490)))
    // 226.63 s - 140.49 s over the 609.344 m left: 86.14 s, 28.27 s for each 200 m.
    let lap = try #require(outlook.timeNeeded(for: Distance(metres: 200), target: record.time))
    #expect(abs(lap.seconds - 86.14 * 200 / 609.344) < 0.001)
    #expect(abs(outlook.finish.seconds - (140.49 + 0.1406 * 609.344)) < 0.001)
  }
}
