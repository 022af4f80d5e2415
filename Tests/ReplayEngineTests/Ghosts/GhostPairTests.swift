import Athletics
import ReplayEngine
import Testing

@Suite("Ghosts over all bundled races")
struct GhostPairTests {
  @Test("at every common known point of two races the gap is the difference of the times")
  func gapsAreDifferences() throws {
    let (replays, runs) = try BundledRun.all()
    var compared = 0
    var wrong: [String] = []
    for other in runs {
      let ghost = try #require(Ghost(of: replays[other.race], runner: other.runner))
      let placed = GhostRun(ghost, in: replays[0])
      for run in runs where run.race > other.race {
        for (point, mine) in run.known {
          guard let its = other.known[point] else { continue }
          compared += 1
          let gap = placed.gap(of: run.track, at: point)
          let isExact =
            gap?.time == mine.time - its.time && gap?.basis == max(mine.basis, its.basis)
          guard isExact, placed.gap(of: run.track, at: mine.time) == gap else {
            wrong.append("\(ghost.label), \(point.printedMetres) m, \(replays[run.race].race.id)")
            continue
          }
        }
      }
    }
    #expect(wrong.isEmpty)
    #expect(compared > 100_000)
  }

  @Test("met at the finish the clocks differ by the winner's and the ghost's marks")
  func gapsAtTheFinish() throws {
    let (replays, runs) = try BundledRun.all()
    let miles = runs.filter { replays[$0.race].race.distance == .mile }
    var compared = 0
    for other in miles where other.track.reachesFinish {
      let ghost = try #require(Ghost(of: replays[other.race], runner: other.runner))
      for (race, replay) in replays.enumerated() where race != other.race {
        guard replay.race.distance == .mile, let winner = replay.order.first else { continue }
        let placed = GhostRun(ghost, in: replay, alignment: .finish)
        let ahead = try #require(replay.tracks[winner]).end - ghost.track.end
        for run in miles where run.race == race {
          for (point, mine) in run.known {
            guard let its = other.known[point] else { continue }
            compared += 1
            let gap = placed.gap(of: run.track, at: point)
            if gap?.time != mine.time - its.time - ahead {
              Issue.record("\(ghost.label) at \(point.printedMetres) m of \(replay.race.id)")
            }
          }
        }
      }
    }
    #expect(compared > 10_000)
  }
}
