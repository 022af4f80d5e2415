import Athletics
import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("every race of the facts")
struct EveryRaceTests {
  /// All races, by id.
  static var ids: [String] { ((try? TestFacts.facts.races) ?? []).map(\.id) }

  @Test("plays from gun to finish at every rate, and tells what is estimated", arguments: ids)
  func plays(id: String) throws {
    var driver = try DashboardDriver(pane: .replay, race: id)
    let replay = try #require(driver.state.replay)
    #expect(replay.replay.end > .zero)
    for rate in PlaybackRate.ladder {
      driver.set { state in
        state.replay?.playhead.setRate(rate)
        state.replay?.playhead.seek(to: RaceTime.zero)
        state.replay?.playhead.play()
      }
      let length = replay.replay.end.duration * 20 / rate.twentieths
      driver.pass(length / 2)
      let half = try #require(driver.state.replay?.playhead)
      #expect(half.isPlaying)
      #expect(abs(half.time.seconds - replay.replay.end.seconds / 2) < 0.001)
      driver.pass(length)
      let end = try #require(driver.state.replay?.playhead)
      #expect(end.isAtEnd && !end.isPlaying)
    }
    driver.set { $0.replay?.seek(perMille: 431) }
    let between = driver.frame.lines().joined(separator: "\n")
    #expect(between.contains("~"), "between known points everything is an estimate")
  }

  @Test("known points are met exactly and nobody runs backwards", arguments: ids)
  func splits(id: String) throws {
    let replay = try TestFacts.loaded(id).replay
    for (runner, track) in zip(replay.race.runners, replay.tracks) {
      guard let track else { continue }
      for split in runner.splits where !split.isSuspect && split.at > .zero {
        let time = try #require(track.time(at: split.at), "\(runner.athlete.name)")
        #expect(time.time == split.time, "\(runner.athlete.name) at \(split.at.printedMetres) m")
      }
      var last = 0.0
      for step in Int64(0)...200 {
        let time = RaceTime(ticks: replay.end.ticks * step / 200)
        let metres = track.distance(at: time).metres
        #expect(metres >= last)
        last = metres
      }
    }
  }
}
