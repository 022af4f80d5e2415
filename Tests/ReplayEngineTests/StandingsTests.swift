import Athletics
import ReplayEngine
import TestSupport
import Testing

@Suite("Standings")
struct StandingsTests {
  @Test(
    "everyone seen stands farthest first, with gaps that never shrink",
    arguments: UInt64(0)..<60
  )
  func order(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let replay = Replay(race: RaceFixtures.random(using: &generator))
    for _ in 0..<40 {
      let time = RaceTime(
        ticks: Int64.random(in: 0...max(replay.end.ticks, 1), using: &generator)
      )
      let entries = replay.standings(at: time).entries
      let seen = entries.filter { !$0.isGone }
      for (ahead, behind) in zip(seen, seen.dropFirst()) {
        #expect(ahead.covered >= behind.covered)
        #expect((ahead.rank ?? 0) <= (behind.rank ?? 0))
        if !ahead.isFinished {
          #expect((ahead.gapTime ?? .zero) <= (behind.gapTime ?? .zero))
        }
      }
      #expect(entries.drop { !$0.isGone }.allSatisfy { $0.isGone && $0.rank == nil })
      #expect(entries.count == replay.tracks.compactMap(\.self).count)
    }
  }

  @Test("each line is where the runner's own way says", arguments: UInt64(0)..<60)
  func agreesWithTracks(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let replay = Replay(race: RaceFixtures.random(using: &generator))
    for _ in 0..<40 {
      let time = RaceTime(
        ticks: Int64.random(in: 0...max(replay.end.ticks, 1), using: &generator)
      )
      for entry in replay.standings(at: time).entries {
        let position = replay.tracks[entry.runnerIndex]?.distance(at: time)
        #expect(position?.metres == entry.covered)
        #expect(position?.basis == entry.basis)
        #expect(position?.isFinished == entry.isFinished)
        #expect(position?.isLastSeen == entry.isGone)
      }
    }
  }

  @Test("each passing is when the runner's own way says", arguments: UInt64(0)..<60)
  func passingsAgreeWithTracks(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let replay = Replay(race: RaceFixtures.random(using: &generator))
    let known = replay.tracks.flatMap { $0?.knots.map(\.at) ?? [] }
    let length = replay.race.distance.millimetres
    let points = (0..<20).map { _ in
      Distance(millimetres: Int64.random(in: -10...(length + 10), using: &generator))
    }
    for point in known + points {
      let passings = replay.passings(at: point)
      for passing in passings {
        let own = replay.tracks[passing.runnerIndex]?.time(at: point)
        #expect(own?.time == passing.time && own?.basis == passing.basis)
      }
      let there = replay.tracks.indices.filter { replay.tracks[$0]?.time(at: point) != nil }
      #expect(Set(passings.map(\.runnerIndex)) == Set(there) && passings.count == there.count)
      #expect(
        zip(passings, passings.dropFirst()).allSatisfy {
          ($0.time, $0.basis) <= ($1.time, $1.basis)
        }
      )
    }
  }

  @Test("at the gun all stand level on rank 1")
  func gun() throws {
    let replay = Replay(race: try RaceFixtures.lievin())
    let entries = replay.standings(at: .zero).entries
    #expect(entries.map(\.rank) == [1, 1, 1, 1])
    #expect(entries.allSatisfy { $0.gapTime == .zero && $0.basis == .official })
  }

  @Test("a gap is official only where both have an official split")
  func gapBasis() throws {
    let race = RaceFixtures.race(
      "800m",
      Distance(metres: 800),
      lap: Distance(metres: 400),
      [
        try RaceFixtures.runner("A", place: 1, "1:44.00", [RaceFixtures.split(400, "50.0")]),
        try RaceFixtures.runner("B", place: 2, "1:46.00", [RaceFixtures.split(400, "52.0")]),
      ]
    )
    let replay = Replay(race: race)
    let exact = replay.standings(at: RaceTime(milliseconds: 52_000)).entries[1]
    #expect(exact.gapTime == RaceTime(milliseconds: 2000) && exact.gapBasis == .official)
    let between = replay.standings(at: RaceTime(milliseconds: 52_100)).entries[1]
    #expect(between.gapBasis == .estimated)
    let finished = replay.standings(at: RaceTime(milliseconds: 999_000)).entries[1]
    #expect(finished.gapTime == RaceTime(milliseconds: 2000) && finished.gapBasis == .official)
  }

  @Test("level places share a rank, equal marks apart by the photo do not")
  func deadHeat() throws {
    func rank(_ places: [Int]) throws -> [Int?] {
      let runners = try places.map { try RaceFixtures.runner("R", place: $0, "1:44.00") }
      let race = RaceFixtures.race(
        "800m",
        Distance(metres: 800),
        lap: Distance(metres: 400),
        runners
      )
      let replay = Replay(race: race)
      return replay.standings(at: replay.end).entries.map(\.rank)
    }
    #expect(try rank([1, 2, 2, 4]) == [1, 2, 2, 4])
    #expect(try rank([1, 2, 3, 4]) == [1, 2, 3, 4])
  }

  @Test("a large field stands in the same order as a small sort gives", arguments: [3, 700, 5000])
  func largeField(count: Int) throws {
    var generator = SplitMix64(seed: UInt64(count))
    let runners = (0..<count).map { index in
      let ticks = Int64.random(in: 72_000_000...200_000_000, using: &generator)
      let half = Split(
        at: .halfMarathon,
        time: RaceTime(ticks: ticks / 2 - Int64.random(in: 0...2_000_000, using: &generator)),
        basis: .official
      )
      return Runner(
        result: Result(
          place: nil,
          athlete: Athlete(name: "R\(index)", nation: ""),
          mark: .time(TimeMark(RaceTime(ticks: ticks)))
        ),
        splits: [half]
      )
    }
    let replay = Replay(race: RaceFixtures.race("marathon", .marathon, lap: nil, runners))
    let time = RaceTime(milliseconds: 7_000_000)
    let entries = replay.standings(at: time).entries
    #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.covered >= $1.covered })
    #expect(
      entries.allSatisfy { replay.tracks[$0.runnerIndex]?.distance(at: time).metres == $0.covered }
    )
    #expect(Set(entries.map(\.runnerIndex)).count == count)
    let passings = replay.passings(at: .halfMarathon)
    #expect(zip(passings, passings.dropFirst()).allSatisfy { $0.time <= $1.time })
    #expect(passings.count == count && passings.allSatisfy { $0.basis == .official })
  }

  @Test("a race without any known way has an empty order")
  func empty() throws {
    let race = RaceFixtures.race("mile", .mile, lap: nil, [try RaceFixtures.runner("A")])
    let replay = Replay(race: race)
    #expect(replay.end == .zero)
    #expect(replay.standings(at: .zero).entries.isEmpty)
    #expect(replay.standings(at: .zero).leader == nil)
    #expect(replay.standings(at: Distance(metres: 1000)) == nil)
  }
}
