import Athletics
import ReplayEngine
import TestSupport
import Testing

/// Ingebrigtsen's mile at Liévin, 3:45.14, against four others.
///
/// Marks as published: World Athletics for 2025, 2026 and Rome; the IAAF's record progression for
/// Oxford.
@Suite("Ghosts at Liévin")
struct GhostShowcaseTests {
  private let lievin: Replay
  private let ingebrigtsen: RunnerTrack

  init() throws {
    lievin = try TestFacts.loaded("lievin-2025-mile").replay
    ingebrigtsen = try #require(lievin.tracks[0])
  }

  private func winner(of id: String) throws -> Ghost {
    let replay = try TestFacts.loaded(id).replay
    let first = try #require(replay.order.first)
    return try #require(Ghost(of: replay, runner: first))
  }

  @Test(
    "the gap at the finish is the difference of the published marks, and stays",
    arguments: [
      ("millrose-2025-wanamaker-mile", "Nuguse · New York 2025", "3:46.63", -14_900),
      ("rome-1999-mile", "El Guerrouj · Rome 1999", "3:43.13", 20_100),
      ("london-2026-mile", "Kerr · London 2026", "3:42.66", 24_800),
      ("oxford-1954-mile", "Bannister · Oxford 1954", "3:59.4", -142_600),
    ]
  )
  func finish(race: String, label: String, mark: String, ticks: Int64) throws {
    let ghost = try winner(of: race)
    #expect(ghost.label == label)
    #expect(ghost.mark == mark)
    #expect(ghost.raceID == race)
    #expect(!ghost.isEstimated)
    let run = GhostRun(ghost, in: lievin)
    for late in [Int64(0), 1, 100_000] {
      let gap = try #require(
        run.gap(of: ingebrigtsen, at: RaceTime(ticks: ingebrigtsen.end.ticks + late))
      )
      #expect(gap.time == RaceTime(ticks: ticks))
      #expect(gap.basis == .official)
      #expect((gap.metres < 0) == (ticks < 0) && gap.metres != 0)
    }
  }

  @Test("between common splits the gap is an estimate")
  func between() throws {
    let run = GhostRun(try winner(of: "millrose-2025-wanamaker-mile"), in: lievin)
    let gap = try #require(run.gap(of: ingebrigtsen, at: RaceTime(milliseconds: 100_000)))
    #expect(gap.basis == .estimated)
    #expect(abs(gap.time.seconds) < 5 && abs(gap.metres) < 40)
  }

  @Test("at 1500 m Ingebrigtsen was 2.12 s ahead of Nuguse")
  func onTheWay() throws {
    // World Athletics: 3:29.63 at Liévin, 3:31.75 at Millrose.
    let run = GhostRun(try winner(of: "millrose-2025-wanamaker-mile"), in: lievin)
    let gap = try #require(run.gap(of: ingebrigtsen, at: Distance(metres: 1500)))
    #expect(gap.time.milliseconds == -2_120)
  }

  @Test("met at the finish, a ghost finishes with the winner on any track")
  func metAtTheFinish() throws {
    for race in ["rome-1999-mile", "rome-1998-1500", "monaco-2020-5000"] {
      let ghost = try winner(of: race)
      let run = GhostRun(ghost, in: lievin, alignment: .finish)
      #expect(run.alignment == .finish)
      #expect(run.startLine == .mile - ghost.distance)
      #expect(run.end == ingebrigtsen.end)
      let there = run.position(at: ingebrigtsen.end)
      #expect(there.isFinished && abs(there.metres - 1609.344) < 1e-9)
      #expect(run.position(at: RaceTime(ticks: ingebrigtsen.end.ticks - 1)).metres < there.metres)
      let gap = try #require(run.gap(of: ingebrigtsen, at: .mile))
      #expect(gap.time == .zero && gap.basis == .official && abs(gap.metres) < 1e-9)
    }
  }
}
