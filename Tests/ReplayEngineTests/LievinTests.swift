import Athletics
import ReplayEngine
import TestSupport
import Testing

/// The mile of 13 February 2025, by World Athletics and LetsRun.
@Suite("Liévin 2025, mile")
struct LievinTests {
  private let replay: Replay
  private let winner: RunnerTrack

  init() throws {
    replay = Replay(race: try RaceFixtures.lievin())
    winner = try #require(replay.tracks[0])
  }

  private func metres(_ metres: Double) -> Distance { Distance(roundingMetres: metres) }

  @Test(
    "Ingebrigtsen is at the published points at the published times",
    arguments: [
      (400, "56.39", Basis.derived), (1000, "2:20.49", .official), (1400, "3:16.07", .derived),
      (1500, "3:29.63", .official), (1609.344, "3:45.14", .official),
    ]
  )
  func winnersSplits(at point: Double, printed: String, basis: Basis) throws {
    let found = try #require(winner.time(at: metres(point)))
    #expect(found.time == (try TimeMark(parsing: printed)).time)
    #expect(found.basis == basis)
    #expect(winner.distance(at: found.time).metres == point)
    #expect(winner.distance(at: found.time).basis == basis)
  }

  @Test("between two splits a figure is an estimate")
  func between() throws {
    let found = try #require(winner.time(at: metres(1450)))
    #expect(found.basis == .estimated)
    #expect(winner.distance(at: RaceTime(milliseconds: 200_000)).basis == .estimated)
  }

  @Test("the finish has the published order, marks and gaps")
  func finish() {
    let standings = replay.standings(at: replay.end)
    #expect(standings.entries.map(\.runnerIndex) == [0, 1, 2, 3])
    #expect(standings.entries.map(\.rank) == [1, 2, 3, nil])
    #expect(
      standings.entries.map(\.gapTime?.milliseconds) == [0, 7560, 8040, nil]
    )
    #expect(standings.entries.prefix(3).allSatisfy { $0.gapBasis == .official && $0.isFinished })
    #expect(replay.end == RaceTime(milliseconds: 233_180))
  }

  @Test("the standings at 1000 m are those when the first runner gets there")
  func atPoint() throws {
    let standings = try #require(replay.standings(at: metres(1000)))
    #expect(standings.time.milliseconds == 140_490)
    #expect(standings.leader?.runnerIndex == 0)
    #expect(standings.leader?.covered == 1000)
    #expect(standings.leader?.basis == .official)
    let last = try #require(standings.entries.last)
    #expect(last.runnerIndex == 3 && last.isGone && last.covered == 800 && last.gapTime == nil)
  }

  @Test("a pacemaker leads and is last seen at the last split")
  func pacemaker() throws {
    let track = try #require(replay.tracks[3])
    #expect(track.lastKnown == metres(800))
    #expect(!track.reachesFinish)
    #expect(track.time(at: metres(801)) == nil)
    let before = replay.standings(at: RaceTime(milliseconds: 112_080))
    #expect(before.leader?.runnerIndex == 3)
    let after = replay.standings(at: RaceTime(milliseconds: 112_081))
    #expect(after.leader?.runnerIndex == 0)
    #expect(track.distance(at: RaceTime(milliseconds: 112_081)).isLastSeen)
    let passings = replay.passings(at: metres(400))
    #expect(passings.prefix(2).map(\.runnerIndex) == [3, 0])
    #expect(passings.prefix(2).map(\.gap.milliseconds) == [0, 560])
  }

  @Test("a runner with neither split nor mark has no way")
  func unseen() {
    #expect(replay.tracks[4] == nil)
    #expect(!replay.standings(at: replay.end).entries.contains { $0.runnerIndex == 4 })
  }

  @Test("who has a finish alone runs in the winner's shape, all of it an estimate")
  func shaped() throws {
    #expect(replay.shape.origin == .winner)
    let second = try #require(replay.tracks[1])
    #expect(second.isShaped)
    let share = 209.63 / 225.14
    let at1500 = try #require(second.time(at: metres(1500)))
    #expect(at1500.basis == .estimated)
    #expect(abs(at1500.time.seconds - 232.70 * share) < 0.05)
    #expect(second.time(at: .mile)?.basis == .official)
  }

  @Test("the lights are at 1000 m at 2:20.82, and Ingebrigtsen 0.33 s ahead of them")
  func lights() throws {
    let lights = try #require(PacingLights(of: replay.race))
    let there = try #require(lights.time(at: metres(1000)))
    // 226.63 s · 1000 m / 1609.344 m
    #expect(there.ticks == 1_408_214)
    #expect(MarkFormat.clock(there) == "2:20.82")
    let gap = try #require(lights.gap(of: winner, at: metres(1000)))
    #expect(MarkFormat.gap(gap.time) == "-0.33")
    #expect(gap.basis == .official)
    #expect(gap.metres < 0)
    let atFinish = try #require(lights.gap(of: winner, at: replay.end))
    #expect(MarkFormat.gap(atFinish.time) == "-1.49")
  }

  @Test("both records fall in the moments, 15.51 s apart")
  func records() throws {
    let records = Moments(of: replay).all.filter { $0.kind == .record }
    #expect(records.map(\.time.milliseconds) == [209_630, 225_140])
    let texts = records.map(\.text)
    #expect(
      texts == [
        "world record, 1500 m short track: Jakob Ingebrigtsen 3:29.63, 0.97 s inside 3:30.60 "
          + "(Jakob Ingebrigtsen, 2022)",
        "world record, mile short track: Jakob Ingebrigtsen 3:45.14, 1.49 s inside 3:46.63 "
          + "(Yared Nuguse, 2025), 15.51 s after the 1500 m record",
      ]
    )
    let apart = try #require(records.last).time - records[0].time
    #expect(MarkFormat.time(apart) == "15.51")
  }

  @Test("moments stand in order, with gun, bell and every finish")
  func moments() {
    let moments = Moments(of: replay)
    #expect(zip(moments.all, moments.all.dropFirst()).allSatisfy { $0.time <= $1.time })
    #expect(moments.all.first?.kind == .gun)
    #expect(moments.all.filter { $0.kind == .finish }.map(\.runnerIndex) == [0, 1, 2])
    let bell = moments.all.filter { $0.kind == .bell }
    #expect(bell.map(\.at) == [metres(1409.344)])
    #expect(bell.first?.basis == .estimated)
    #expect(bell.first?.text == "the bell at ~3:17.4")
    let leads = moments.all.filter { $0.kind == .lead }
    #expect(leads.map(\.at) == [metres(1000)], "where the last pacemaker is seen no further")
    let splits = moments.all.filter { $0.kind == .split }.map(\.text)
    #expect(splits.contains("1000 m in 2:20.49, Jakob Ingebrigtsen"))
    #expect(splits.contains("400 m in 55.83, Filip Sasinek"))
    #expect(moments.next(after: RaceTime(milliseconds: 200_000))?.kind == .split)
    #expect(moments.previous(before: RaceTime(milliseconds: 225_000))?.kind == .record)
  }

  @Test("the laps are the 200 m that LetsRun prints")
  func laps() {
    let points = LapPoints.best(for: winner, lap: replay.race.lap)
    let table = SplitTable(track: winner, points: points)
    // The third pair is printed 28.28, a slip: its halves 13.90 + 14.18 make 28.08.
    let expected = ["28.22", "28.17", "28.08", "28.08", "27.94", "27.90", "27.68", "29.07"]
    #expect(table.rows.map { MarkFormat.time($0.lap) } == expected)
    #expect(table.rows.allSatisfy { !$0.isEstimated })
    #expect(table.rows.last?.from == metres(1400))
    #expect(table.fastest == 6 || table.fastest == 7)
    #expect(table.slowest == 0)
    #expect(table.halves?.first.basis == .estimated)
  }

  @Test("seeking to a time shows what playing to it shows", arguments: UInt64(0)..<20)
  func seekIsPlay(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<50 {
      var played = Playhead(end: replay.end, isPlaying: true)
      while played.position < .seconds(Int.random(in: 1...230, using: &generator)) {
        played.advance(by: .milliseconds(Int.random(in: 1...900, using: &generator)))
      }
      var sought = Playhead(end: replay.end)
      sought.seek(to: played.position)
      #expect(sought.time == played.time)
      #expect(replay.standings(at: sought.time) == replay.standings(at: played.time))
    }
  }
}
