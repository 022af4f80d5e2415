import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Random access")
struct RandomAccessTests {
  @Test("seeking to 1,000 random times shows what playing there shows", arguments: UInt64(1)...4)
  func seekEqualsPlay(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let rates = [20, 2, 160, 1280]
    let rate = PlaybackRate.ladder.first { $0.twentieths == rates[Int(seed) - 1] } ?? .normal
    var played = try DashboardDriver(Size(width: 80, height: 24), pane: .replay, plays: true)
    played.set { $0.replay?.playhead.setRate(rate) }
    var sought = played
    sought.press("Space")
    let end = try #require(played.state.replay?.replay.end)
    let times = (0..<250).map { _ in RaceTime(ticks: .random(in: 1..<end.ticks, using: &random)) }
    var targets: [(time: RaceTime, frame: Frame)] = []
    for time in times.sorted() {
      play(&played, to: time, rate, &random)
      let now = try #require(played.state.replay?.playhead.time)
      targets.append((now, pausedFrame(played)))
    }
    for target in targets.shuffled(using: &random) {
      sought.set { $0.replay?.playhead.seek(to: target.time) }
      #expect(sought.state.replay?.playhead.time == target.time)
      let frame = sought.frame
      if frame != target.frame { #expect(frame.lines() == target.frame.lines()) }
      #expect(frame == target.frame, "at \(target.time)")
    }
  }

  @Test(
    "drawing the replay alone gives the picture that drawing all gives",
    arguments: [Pane.board, .replay],
    ["lievin-2025-mile", "london-2026-mile", "berlin-2022-marathon"]
  )
  func partEqualsWhole(pane: Pane, race: String) throws {
    var random = SplitMix64(seed: 7)
    for size in [Size(width: 80, height: 24), Size(width: 120, height: 36)] {
      var driver = try DashboardDriver(size, pane: pane, race: race, plays: true)
      var part = Surface(size: size)
      AppView.draw(driver.state, onto: &part)
      for _ in 0..<40 {
        driver.set { $0.replay?.seek(perMille: .random(in: 0...980, using: &random)) }
        if Bool.random(using: &random) {
          driver.set { $0.replay?.flash.lightRate() }
          AppView.draw(driver.state, onto: &part)
        }
        for _ in 0..<3 {
          let tick = Duration.milliseconds(.random(in: 1...400, using: &random))
          driver.set { _ = $0.replay?.advance(by: tick) }
          AppView.drawReplay(driver.state, onto: &part)
          #expect(part.frame == driver.frame)
        }
      }
    }
  }

  /// Plays in ticks of any length until a race time is reached.
  private func play(
    _ driver: inout DashboardDriver,
    to time: RaceTime,
    _ rate: PlaybackRate,
    _ random: inout SplitMix64
  ) {
    guard let position = driver.state.replay?.playhead.position else { return }
    var left = (time.duration - position) * 20 / rate.twentieths
    for _ in 0..<3 where left > .zero {
      let part = left * Int.random(in: 0...100, using: &random) / 100
      driver.pass(part)
      left -= part
    }
    driver.pass(left)
  }

  /// The picture of the same instant, standing still, so that the sign of playing is no difference.
  private func pausedFrame(_ driver: DashboardDriver) -> Frame {
    var driver = driver
    driver.press("Space")
    return driver.frame
  }
}
