import Athletics
import ReplayEngine
import TestSupport
import Testing

@Suite("Chart values")
struct SeriesTests {
  private func replay(_ id: String) throws -> Replay { try TestFacts.loaded(id).replay }

  private func track(_ id: String) throws -> RunnerTrack {
    let replay = try replay(id)
    return try #require(replay.order.first.flatMap { replay.tracks[$0] })
  }

  private func target(_ text: String, _ distance: Distance) throws -> PaceTarget {
    try #require(PaceTarget(even: TimeMark(parsing: text), over: distance))
  }

  // Monaco 2020 (World Athletics): 3000 m in 7:35.14, 5000 m in 12:35.36; Bekele's record 12:37.35.
  @Test("Cheptegei at Monaco against even pace to his time and to the record")
  func monaco() throws {
    let track = try track("monaco-2020-5000")
    let distance = Distance(metres: 5000)
    let own = LeadSeries(of: track, over: .target(try target("12:35.36", distance)))
    let record = LeadSeries(of: track, over: .target(try target("12:37.35", distance)))
    let atThree = try #require(own.points.first { $0.metres == 3000 })
    // Three fifths of 755.36 s are 453.216 s, and he passed in 455.14 s.
    #expect(atThree.lead == RaceTime(ticks: -19_240))
    #expect(atThree.isKnown)
    #expect(own.points.last?.lead == .zero)
    #expect(record.points.last?.lead == RaceTime(milliseconds: 1990))
    #expect(own.points.filter(\.isKnown).map(\.metres) == [0, 3000, 5000])
    #expect(own.points.count > 100)
  }

  @Test("at a known point the lead is the difference of the splits, for every run of the facts")
  func exact() throws {
    for race in try TestFacts.facts.races {
      let replay = Replay(race: race)
      let pace = try #require(PaceTarget(even: TimeMark(replay.end), over: race.distance))
      for case let track? in replay.tracks {
        let series = LeadSeries(of: track, over: .target(pace), count: 20)
        for knot in track.knots where knot.basis != .estimated {
          let point = series.points.first { $0.metres == knot.at.metres }
          let expected = try #require(pace.time(at: knot.at)) - knot.time
          #expect(point?.lead == expected && point?.isKnown == true, "\(race.id) \(knot.at)")
        }
        let times = series.points.map(\.time)
        #expect(times == times.sorted() && series.points.first?.metres == 0, "\(race.id)")
      }
    }
  }

  // London 2012, 800 m (World Athletics): Rudisha 49.28 and 1:40.91.
  @Test("between known points a lead is an estimate")
  func estimated() throws {
    let track = try track("london-2012-800-final")
    let series = LeadSeries(of: track, over: .target(try target("1:41.01", track.distance)))
    let known = Set(track.knots.map(\.at.metres))
    #expect(series.points.allSatisfy { $0.isKnown == known.contains($0.metres) })
  }

  @Test("over the other runners the winner ends by his margin", arguments: UInt64(0)..<30)
  func others(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let replay = Replay(race: RaceFixtures.random(using: &generator))
    for index in replay.order {
      guard let track = replay.tracks[index] else { continue }
      let rivals = replay.order.filter { $0 != index }.compactMap { replay.tracks[$0] }
      let series = LeadSeries(of: track, over: .others(rivals), count: 30)
      for point in series.points {
        let at = Distance(roundingMetres: point.metres)
        let best = rivals.compactMap { $0.time(at: at)?.time }.min()
        #expect(best.map { $0 - point.time } == point.lead)
      }
      #expect(series.points.isEmpty == rivals.isEmpty)
    }
  }

  @Test("a field of thousands takes few points")
  func largeField() throws {
    let track = try track("monaco-2020-5000")
    let rivals = Array(repeating: track, count: 20_000)
    let series = LeadSeries(of: track, over: .others(rivals))
    #expect(series.points.count < 20)
    #expect(series.points.allSatisfy { $0.lead == .zero })
  }

  // Monaco 2020: 3000 m in 455.14 s, the last 2000 m in 300.22 s.
  @Test("speed is the mean between known points")
  func speed() throws {
    let series = SpeedSeries(of: try track("monaco-2020-5000"))
    #expect(series.isKnown)
    #expect(series.stretches.map(\.to) == [3000, 5000])
    #expect(abs(series.stretches[0].speed - 3000 / 455.14) < 1e-9)
    #expect(abs(series.stretches[1].speed - 2000 / 300.22) < 1e-9)
  }

  @Test("of a finish alone the speed is the typical shape, which covers the whole way in its time")
  func shapedSpeed() throws {
    let track = try track("rieti-1993-mile")
    let series = SpeedSeries(of: track)
    #expect(!series.isKnown)
    let seconds = series.stretches.reduce(0) { $0 + ($1.to - $1.from) / $1.speed }
    #expect(abs(seconds - track.end.seconds) < 0.01)
  }
}
