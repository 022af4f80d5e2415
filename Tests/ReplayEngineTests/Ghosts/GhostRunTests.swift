import Athletics
import ReplayEngine
import TestSupport
import Testing

@Suite("Ghost run")
struct GhostRunTests {
  private let lievin: Replay
  private let winner: RunnerTrack

  init() throws {
    lievin = Replay(race: try RaceFixtures.lievin())
    winner = try #require(lievin.tracks[0])
  }

  private func ghost(
    over metres: Int64,
    _ mark: String?,
    _ splits: [Split] = []
  ) throws -> Ghost {
    let runner = try RaceFixtures.runner("Ann Other", place: 1, mark, splits)
    let race = RaceFixtures.race(
      "\(metres)m",
      Distance(metres: metres),
      lap: Distance(metres: 400),
      [runner]
    )
    return try #require(Ghost(of: Replay(race: race), runner: 0))
  }

  @Test("at the gun, and before it, nobody is ahead")
  func gun() throws {
    let run = GhostRun(try ghost(over: 1500, "3:30.00"), in: lievin)
    for ticks in [Int64(-10_000), 0] {
      let gap = try #require(run.gap(of: winner, at: RaceTime(ticks: ticks)))
      #expect(gap.time == .zero && gap.metres == 0 && gap.basis == .official)
      #expect(run.position(at: RaceTime(ticks: ticks)).metres == 0)
    }
    #expect(run.gap(of: winner, at: Distance.zero)?.time == .zero)
    #expect(run.gap(of: winner, at: Distance(metres: -1)) == nil)
  }

  @Test("a ghost of a shorter race stops at its own distance")
  func shorter() throws {
    let run = GhostRun(try ghost(over: 1500, "3:30.00"), in: lievin)
    let stopped = run.position(at: RaceTime(milliseconds: 224_000))
    #expect(stopped.isFinished && stopped.metres == 1500)
    // 3:29.63 at 1500 m by World Athletics, against a made-up 3:30.00 over 1500 m.
    let gap = try #require(run.gap(of: winner, at: Distance(metres: 1500)))
    #expect(gap.time.milliseconds == -370 && gap.basis == .official)
    #expect(run.gap(of: winner, at: RaceTime(milliseconds: 209_630)) == gap)
    #expect(run.gap(of: winner, at: Distance(metres: 1501)) == nil)
    #expect(run.gap(of: winner, at: winner.end) == nil)
  }

  @Test("a ghost of a longer race runs on past the finish")
  func longer() throws {
    let run = GhostRun(try ghost(over: 3000, "7:30.00"), in: lievin)
    let there = run.position(at: RaceTime(milliseconds: 300_000))
    #expect(abs(there.metres - 2000) < 1e-6)
    #expect(!there.isFinished && !there.isLastSeen && there.basis == .estimated)
    let gap = try #require(run.gap(of: winner, at: RaceTime(milliseconds: 300_000)))
    #expect(abs(gap.time.seconds - (225.14 - 0.15 * 1609.344)) < 0.001)
    #expect(gap.basis == .estimated)
  }

  @Test("a pacemaker's ghost is seen no further than its last split")
  func lastSeen() throws {
    let pacemaker = try ghost(over: 1500, nil, [RaceFixtures.split(800, "1:52.00")])
    let run = GhostRun(pacemaker, in: lievin, alignment: .finish)
    #expect(run.alignment == .gun)
    #expect(pacemaker.mark == nil && run.lastKnown == Distance(metres: 800))
    #expect(run.position(at: RaceTime(milliseconds: 113_000)).isLastSeen)
    // 1:52.55 at 800 m: the first eight segments that LetsRun prints, summed.
    let gap = try #require(run.gap(of: winner, at: Distance(metres: 800)))
    #expect(gap.time.milliseconds == 550 && gap.basis == .derived && gap.metres > 0)
    #expect(run.gap(of: winner, at: RaceTime(milliseconds: 113_000)) == nil)
  }

  @Test("met at the finish, a ghost of a longer race is on its way before the gun")
  func longerAtTheFinish() throws {
    let run = GhostRun(try ghost(over: 3000, "7:30.00"), in: lievin, alignment: .finish)
    #expect(run.gun == RaceTime(milliseconds: 225_140 - 450_000))
    #expect(run.startLine.metres == -1390.656)
    let atGun = run.position(at: .zero)
    #expect(abs(atGun.metres - (1609.344 - 225.14 / 0.15)) < 1e-6)
    let gap = try #require(run.gap(of: winner, at: RaceTime.zero))
    #expect(abs(gap.metres - atGun.metres) < 1e-9 && gap.basis == .estimated)
  }

  @Test("met at the finish, a ghost of a shorter race waits on its own start line")
  func shorterAtTheFinish() throws {
    let run = GhostRun(try ghost(over: 800, "1:45.00"), in: lievin, alignment: .finish)
    let waiting = run.position(at: RaceTime(milliseconds: 60_000))
    #expect(abs(waiting.metres - 809.344) < 1e-9 && !waiting.isLastSeen)
    #expect(run.gap(of: winner, at: RaceTime(milliseconds: 60_000)) == nil)
    #expect(run.gap(of: winner, at: RaceTime(milliseconds: 180_000)) != nil)
  }

  @Test("a runner who is no longer seen has no gap")
  func runnerGone() throws {
    let run = GhostRun(try ghost(over: 1500, "3:30.00"), in: lievin)
    let sasinek = try #require(lievin.tracks[3])
    #expect(run.gap(of: sasinek, at: RaceTime(milliseconds: 112_080)) != nil)
    #expect(run.gap(of: sasinek, at: RaceTime(milliseconds: 112_081)) == nil)
  }

  @Test("your own time is an estimate at every point, the finish too")
  func you() throws {
    let mark = try TimeMark(parsing: "4:10")
    let ghost = try #require(Ghost(you: mark, over: .mile, shape: lievin.shape))
    #expect(ghost.label == "you · 4:10" && ghost.raceID == nil && ghost.isEstimated)
    let run = GhostRun(ghost, in: lievin)
    for metres in [Int64(200), 800, 1500] {
      let gap = try #require(run.gap(of: winner, at: Distance(metres: metres)))
      #expect(gap.basis == .estimated && gap.time < .zero)
    }
    let gap = try #require(run.gap(of: winner, at: winner.end))
    #expect(gap.time.milliseconds == 225_140 - 250_000 && gap.basis == .estimated)
    #expect(Ghost(you: TimeMark(.zero), over: .mile, shape: lievin.shape) == nil)
    #expect(Ghost(you: mark, over: .zero, shape: lievin.shape) == nil)
  }

  @Test("nothing is a ghost of whom nothing is known")
  func nothingKnown() {
    #expect(Ghost(of: lievin, runner: 4) == nil)
    #expect(Ghost(of: lievin, runner: 5) == nil)
    #expect(Ghost(of: lievin, runner: -1) == nil)
  }

  @Test("gaps by time and by point agree, and mirror each other", arguments: UInt64(0)..<40)
  func mirrored(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let here = Replay(race: RaceFixtures.random(using: &generator))
    let there = Replay(race: RaceFixtures.random(using: &generator))
    for (index, track) in here.tracks.enumerated() {
      guard let track, let own = Ghost(of: here, runner: index) else { continue }
      for runner in there.tracks.indices {
        guard let other = there.tracks[runner], let ghost = Ghost(of: there, runner: runner) else {
          continue
        }
        let run = GhostRun(ghost, in: here)
        let back = GhostRun(own, in: there)
        let last = min(track.lastKnown, other.lastKnown)
        let point = Distance(millimetres: Int64.random(in: 1...last.millimetres, using: &generator))
        let gap = try #require(run.gap(of: track, at: point))
        let mirror = try #require(back.gap(of: other, at: point))
        #expect(gap.time.ticks == -mirror.time.ticks && gap.basis == mirror.basis)
        #expect(
          gap.time == .zero || (gap.time < .zero) == (gap.metres < 0) || abs(gap.metres) < 0.01
        )
        guard track.knot(at: point) == nil, let time = track.time(at: point)?.time,
          let now = run.gap(of: track, at: time)
        else { continue }
        #expect(now.basis == .estimated && abs(now.time.ticks - gap.time.ticks) <= 20)
      }
    }
  }
}
