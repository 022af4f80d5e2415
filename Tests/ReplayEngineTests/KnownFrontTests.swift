import Athletics
import ReplayEngine
import TestSupport
import Testing

@Suite("Estimates stay behind what is known")
struct KnownFrontTests {
  /// Where the first runner is an estimate although others are known there, and could be held.
  private func overtakings(_ replay: Replay) -> [String] {
    let points = Set(replay.tracks.flatMap { $0?.knots.map(\.at) ?? [] })
    return points.filter { $0 > .zero && $0 < replay.race.distance }.sorted().flatMap { point in
      let passings = replay.passings(at: point)
      guard let first = passings.first,
        let known = passings.first(where: { $0.basis != .estimated })
      else { return [String]() }
      let ahead = passings.prefix { $0.time < known.time }
      var found = ahead.filter { isFree($0.runnerIndex, replay, point, known.time) }.map {
        "\(replay.race.id) \(point.printedMetres) m: \($0.runnerIndex)"
      }
      let leader = replay.standings(at: first.time).leader
      if first.basis != .estimated, leader?.runnerIndex != first.runnerIndex,
        leader.map({ $0.covered > point.metres + 0.001 }) ?? true
      {
        found.append("\(replay.race.id) \(point.printedMetres) m: order at \(first.time)")
      }
      return found
    }
  }

  /// Whether a runner's own known points let a person be at a point after a time.
  private func isFree(_ index: Int, _ replay: Replay, _ point: Distance, _ time: RaceTime) -> Bool {
    // A split without a name may be a pacemaker's.
    if replay.race.runners[index].isPacemaker,
      replay.race.leaderSplits.contains(where: { $0.at == point && $0.time < time })
    {
      return false
    }
    guard let next = replay.tracks[index]?.knots.first(where: { $0.at > point }) else {
      return false
    }
    return next.time.seconds - (next.at - point).metres / 10 > time.seconds + 0.01
  }

  @Test("no estimate of a bundled race is first where somebody's time is known")
  func bundled() throws {
    for race in try TestFacts.facts.races {
      #expect(overtakings(Replay(race: race)) == [])
      #expect(overtakings(Replay(race: race, shape: .even(over: race.distance))) == [])
    }
  }

  /// World Athletics, 9 August 2012: Rudisha led at 400 m in 49.28; nobody else's time is known.
  @Test("London 2012: Rudisha is first at 400 m in 49.28")
  func rudisha() throws {
    let race = try TestFacts.race("london-2012-800-final")
    let replay = Replay(race: race)
    let first = try #require(replay.passings(at: Distance(metres: 400)).first)
    #expect(race.runners[first.runnerIndex].athlete.familyName == "Rudisha")
    #expect(first.time == RaceTime(milliseconds: 49_280) && first.basis != .estimated)
    let leader = try #require(replay.standings(at: first.time).leader)
    #expect(leader.runnerIndex == first.runnerIndex)
  }

  @Test("holding leaves every known time, and runs no one backwards", arguments: UInt64(0)..<60)
  func random(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let race = RaceFixtures.random(using: &generator)
    let replay = Replay(race: race)
    #expect(overtakings(replay) == [])
    for track in replay.tracks.compactMap(\.self) {
      for knot in track.knots {
        #expect(track.time(at: knot.at)?.time == knot.time)
        #expect(track.distance(at: knot.time).basis == knot.basis)
      }
      var last = -1.0
      for tenth in 0..<400 {
        let time = RaceTime(ticks: track.end.ticks * Int64(tenth) / 400)
        let metres = track.distance(at: time).metres
        #expect(metres >= last)
        let entry = replay.standings(at: time).entries.first {
          replay.tracks[$0.runnerIndex] == track
        }
        if tenth % 40 == 0 { #expect(entry.map { $0.covered - metres < 1e-6 } ?? false) }
        last = metres
      }
    }
  }
}
