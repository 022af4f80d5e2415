import Athletics
import ReplayEngine
import TestSupport
import Testing

@Suite("Head counts")
struct HeadCountsTests {
  @Test("a count is how many passings there are by then", arguments: UInt64(0)..<8)
  func passings(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let replay = Replay(race: MassRace.race(runners: 300, seed: seed))
    let counts = HeadCounts(of: replay)
    for _ in 0..<20 {
      let time = RaceTime(ticks: .random(in: 0...replay.end.ticks, using: &random))
      for count in counts.counts(at: time) {
        let passed = replay.passings(at: count.at).filter { $0.time <= time }
        #expect(count.passed == passed.count)
        #expect(count.known == passed.count { $0.basis != .estimated })
        #expect(count.basis == (count.known < count.passed ? .estimated : .official))
      }
    }
  }

  @Test("counts rise with time and fall along the way")
  func monotone() throws {
    let replay = Replay(race: MassRace.race(runners: 400))
    let counts = HeadCounts(of: replay)
    var before = counts.counts(at: .zero)
    for step in 1...100 {
      let now = counts.counts(at: RaceTime(ticks: replay.end.ticks * Int64(step) / 100))
      for (earlier, later) in zip(before, now) { #expect(earlier.passed <= later.passed) }
      for (near, far) in zip(now, now.dropFirst()) { #expect(near.passed >= far.passed) }
      before = now
    }
    // Every fiftieth of 400 is last seen at 20 km.
    #expect(before.last?.at == .marathon)
    #expect(before.last?.passed == 392)
    #expect(before.first?.passed == 400)
  }

  @Test("without splits the points between gun and finish rest on estimates")
  func estimates() throws {
    let replay = Replay(race: MassRace.race(runners: 200, hasSplits: false))
    let counts = HeadCounts(of: replay).counts(at: replay.end)
    #expect(counts.map(\.at.millimetres).contains(20_000_000))
    for count in counts.dropLast() { #expect(count.known == 0 && count.basis == .estimated) }
    #expect(counts.last?.basis == .official)
  }
}

@Suite("Mass races")
struct MassRaceTests {
  @Test("more than a hundred on the road are a mass", arguments: [(100, false), (101, true)])
  func rule(count: Int, isMass: Bool) {
    #expect(Replay(race: MassRace.race(runners: count)).isMassRace == isMass)
  }

  @Test("on the track they are not")
  func track() {
    var race = MassRace.race(runners: 150)
    race.lap = Distance(metres: 400)
    #expect(!Replay(race: race).isMassRace)
  }

  @Test("of a mass only the first finishes are moments")
  func moments() {
    let replay = Replay(race: MassRace.race(runners: 300))
    let finishes = Moments(of: replay).all.filter { $0.kind == .finish }
    #expect(finishes.count == 20)
    #expect(finishes.first?.runnerIndex == replay.order.first)
  }

  @Test("where a runner is when the winner finishes is what the order says")
  func spot() throws {
    let race = MassRace.race(runners: 300)
    let replay = Replay(race: race)
    let winner = try #require(replay.order.first)
    let time = try #require(replay.end(of: winner))
    for runner in [0, 120, 250] {
      let spot = try #require(RunnerSpot(runner, in: replay, at: time))
      let entry = try #require(replay.standings(at: time).entry(of: runner))
      #expect(spot.entry == entry)
      let seen = replay.standings(at: time).entries.filter { !$0.isGone }
      let ahead = seen.count { $0.covered > entry.covered }
      #expect(entry.rank == ahead + 1)
    }
    #expect(RunnerSpot(winner, in: replay, at: time)?.text == "finished, place 1 of 300")
  }

  @Test(
    "chip times beside others mean the gun, alone the own start, none that nobody says",
    arguments: [(true, Race.Counting.gun), (false, .official)]
  )
  func counting(hasChips: Bool, counting: Race.Counting) {
    #expect(MassRace.race(runners: 20, hasChips: hasChips).counting == counting)
  }

  @Test("a list of chip times alone counts from each runner's own start")
  func chips() {
    var race = MassRace.race(runners: 20)
    for index in race.runners.indices {
      let mark = race.runners[index].result.mark?.time
      race.runners[index].result.details?.net = mark
    }
    #expect(race.counting == .chip)
  }
}

@Suite("Search for runners")
struct RunnerSearchTests {
  private func race() -> Race {
    var race = MassRace.race(runners: 3)
    let names = [("7", "Ann Müller"), ("12", "Ann Müller-Lund"), ("F1", "Bo Seven")]
    for (index, name) in names.enumerated() {
      race.runners[index].result.athlete = Athlete(name: name.1, nation: "GER")
      race.runners[index].result.details?.bib = name.0
    }
    return race
  }

  @Test(
    "a bib before a name, a whole name before its beginning",
    arguments: [
      ("7", [0]), ("f1", [2]), ("ann muller", [0]), ("muller", [0, 1]), ("lund", [1]),
      ("seven bo", [2]), ("nobody", []), ("", []), ("  ", []), ("71", []),
    ]
  )
  func found(text: String, runners: [Int]) {
    #expect(RunnerSearch.runners(text, in: race()) == runners)
  }
}
