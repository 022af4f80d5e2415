import Athletics
import ReplayEngine
import TestSupport
import Testing

@Suite("Tracks of the bundled races")
struct BundledTrackTests {
  @Test("every known split of every race is given back exactly, both ways")
  func splitsAreExact() throws {
    let (replays, runs) = try BundledRun.all()
    var wrong: [String] = []
    for run in runs {
      for (point, known) in run.known {
        let (time, basis) = try #require(run.track.time(at: point))
        let position = run.track.distance(at: known.time)
        if time != known.time || basis != known.basis || position.metres != point.metres {
          wrong.append("\(replays[run.race].race.id), \(run.runner) at \(point.printedMetres) m")
        }
      }
    }
    #expect(wrong.isEmpty)
    #expect(runs.count > 400)
  }

  @Test("neither time nor distance ever falls, in any race")
  func neverFalls() throws {
    for run in try BundledRun.all().runs {
      var last = (time: RaceTime.zero, metres: 0.0)
      for step in Int64(0)...100 {
        let point = Distance(millimetres: run.track.lastKnown.millimetres * step / 100)
        let time = try #require(run.track.time(at: point)?.time)
        let metres = run.track.distance(at: RaceTime(ticks: run.track.end.ticks * step / 100))
          .metres
        if time < last.time || metres < last.metres {
          Issue.record("runner \(run.runner) of race \(run.race) goes back at \(point)")
        }
        last = (time, metres)
      }
    }
  }
}
