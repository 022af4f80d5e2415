import Athletics
import ReplayEngine
import TestSupport
import Testing

@Suite("Playhead: loops and the end")
struct PlayheadLoopTests {
  private let end = RaceTime(milliseconds: 233_180)

  /// A playhead at the later of two marks.
  private func looping(_ first: Duration, _ last: Duration) -> Playhead {
    var head = Playhead(end: end, isPlaying: true)
    head.seek(to: first)
    head.markLoop()
    head.seek(to: last)
    head.markLoop()
    return head
  }

  @Test("three marks begin a loop, close it, and give it up")
  func marks() {
    var head = Playhead(end: end)
    var changes: [Bool] = []
    #expect(head.loop == .off)
    head.seek(to: .seconds(30))
    changes.append(head.markLoop())
    #expect(head.loop == .marked(.seconds(30)))
    changes.append(head.markLoop())
    head.seek(to: .seconds(10))
    changes.append(head.markLoop())
    #expect(head.loop == .between(.seconds(10), .seconds(30)), "in either order")
    changes.append(head.markLoop())
    #expect(head.loop == .off)
    #expect(changes == [true, false, true, true], "two ends in one place are no loop")
  }

  @Test(
    "at its end a loop starts again at its start, at every rate",
    arguments: PlaybackRate.ladder
  )
  func starts(rate: PlaybackRate) {
    var head = looping(.seconds(10), .seconds(30))
    head.setRate(rate)
    let stops: [(length: Duration, rounds: Int, position: Duration)] = [
      (.seconds(4), 1, .seconds(14)), (.seconds(15), 0, .seconds(29)),
      (.seconds(1), 1, .seconds(10)), (.seconds(65), 3, .seconds(15)),
    ]
    for stop in stops {
      let rounds = head.advance(by: stop.length * 20 / rate.twentieths)
      #expect(rounds == stop.rounds)
      #expect(head.position == stop.position)
    }
    #expect(head.isPlaying)
  }

  @Test("after a long stall a loop is where the clock says", arguments: UInt64(0)..<100)
  func stall(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let first = Int64.random(in: 0..<200_000, using: &generator)
    let length = Int64.random(in: 1...33_000, using: &generator)
    let elapsed = Int64.random(in: 1...100_000_000, using: &generator)
    var head = looping(.milliseconds(first), .milliseconds(first + length))
    let rate = PlaybackRate.ladder.randomElement(using: &generator) ?? .normal
    head.setRate(rate)
    let rounds = head.advance(by: .milliseconds(elapsed))
    let run = elapsed * 1000 * Int64(rate.twentieths) / 20
    #expect(head.position == .microseconds(first * 1000 + run % (length * 1000)))
    #expect(Int64(rounds) == 1 + run / (length * 1000))
  }

  @Test("one who seeks out of a loop plays on: into it from before, to the end from behind")
  func outside() {
    var head = looping(.seconds(10), .seconds(30))
    head.seek(to: .seconds(5))
    head.advance(by: .seconds(26))
    #expect(head.position == .seconds(11))
    head.seek(to: .seconds(31))
    head.advance(by: .seconds(1000))
    #expect(head.isAtEnd && !head.isPlaying)
  }

  @Test("a loop of the whole race starts again at the gun, also when it is played at the end")
  func whole() {
    var head = looping(.zero, end.duration)
    #expect(head.isPlaying, "the end of the race is no end of a loop")
    head.advance(by: .seconds(7))
    #expect(head.position == .seconds(7))
    head.pause()
    head.seek(to: end)
    head.play()
    head.advance(by: .seconds(7))
    #expect(head.position == .seconds(7) && head.isPlaying)
  }

  @Test("a mark between two ticks of the race clock is kept as it is", arguments: UInt64(0)..<50)
  func fineMarks(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var head = Playhead(end: end, rate: PlaybackRate("0.1") ?? .normal, isPlaying: true)
    let ticks = (0..<2).map { _ in
      Duration(
        secondsComponent: 0,
        attosecondsComponent: Int64.random(in: 1...90_000_000_000_000_000, using: &generator)
      )
    }
    for tick in ticks {
      head.advance(by: tick)
      head.markLoop()
    }
    let rounds = head.advance(by: ticks[1])
    #expect(rounds == 2)
    #expect(head.position == ticks[0] / 10)
  }

  @Test("a seek back from the end plays on if the race played when it got there")
  func backFromEnd() {
    var played = Playhead(end: end, isPlaying: true)
    played.advance(by: .seconds(1000))
    #expect(!played.isPlaying)
    played.seek(by: .seconds(-5))
    #expect(played.isPlaying)
    played.seek(by: .seconds(60))
    #expect(played.isAtEnd && !played.isPlaying)
    played.seek(by: .seconds(60))
    played.seek(to: RaceTime.zero)
    #expect(played.isPlaying, "however often the end was sought")

    var paused = Playhead(end: end)
    paused.seek(to: end)
    paused.seek(by: .seconds(-5))
    #expect(!paused.isPlaying)

    var stopped = Playhead(end: end, isPlaying: true)
    stopped.seek(to: end)
    stopped.pause()
    stopped.seek(by: .seconds(-5))
    #expect(!stopped.isPlaying)
  }
}
