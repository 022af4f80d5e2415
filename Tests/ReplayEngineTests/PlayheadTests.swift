import Athletics
import ReplayEngine
import TestSupport
import Testing

@Suite("Playhead")
struct PlayheadTests {
  private let end = RaceTime(milliseconds: 233_180)

  @Test(
    "the ladder has the ten rates, as shown",
    arguments: [
      "0.1×", "0.25×", "0.5×", "1×", "2×", "4×", "8×", "16×", "32×", "64×",
    ]
  )
  func ladder(label: String) throws {
    let rate = try #require(PlaybackRate(label))
    #expect(rate.label == label)
    #expect(PlaybackRate.ladder.count == 10)
    #expect(PlaybackRate("3") == nil && PlaybackRate("") == nil)
  }

  @Test("time runs at the chosen rate", arguments: PlaybackRate.ladder)
  func rate(rate: PlaybackRate) {
    var head = Playhead(end: end, rate: rate, isPlaying: true)
    head.advance(by: .seconds(2))
    #expect(head.position == .milliseconds(100 * rate.twentieths))
  }

  @Test("many small ticks land where one large tick lands", arguments: UInt64(0)..<100)
  func tickSizeDoesNotMatter(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let rate = PlaybackRate.ladder.randomElement(using: &generator) ?? .normal
    var small = Playhead(end: end, rate: rate, isPlaying: true)
    if seed % 2 == 0 {
      for _ in 0..<2 {
        small.seek(to: RaceTime(ticks: .random(in: 0...end.ticks, using: &generator)))
        small.markLoop()
      }
      if seed % 4 == 0 { small.seek(to: RaceTime.zero) }
    }
    var large = small
    var total = Duration.zero
    for _ in 0..<Int.random(in: 1...2000, using: &generator) {
      let tick = Duration(
        secondsComponent: 0,
        attosecondsComponent: Int64.random(in: 0...90_000_000_000_000_000, using: &generator)
      )
      total += tick
      small.advance(by: tick)
    }
    large.advance(by: total)
    #expect(small == large)
  }

  @Test("any sequence of keys keeps the playhead within the race", arguments: UInt64(0)..<100)
  func staysInside(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var head = Playhead(end: end)
    for _ in 0..<300 {
      let before = head
      switch Int.random(in: 0..<9, using: &generator) {
      case 0: head.togglePlay()
      case 1: head.faster()
      case 2: head.slower()
      case 3: head.normal()
      case 4: head.seek(by: .seconds(Int.random(in: -300...300, using: &generator)))
      case 5: head.seek(to: RaceTime(ticks: Int64.random(in: -9...9_999_999, using: &generator)))
      case 6: head.markLoop()
      default: head.advance(by: .milliseconds(Int.random(in: 0...5000, using: &generator)))
      }
      #expect(head.position >= .zero && head.position <= end.duration)
      #expect(PlaybackRate.ladder.contains(head.rate))
      if !before.isPlaying, !head.isPlaying, before.rate != head.rate {
        #expect(before.position == head.position)
      }
    }
  }

  @Test("at the end it stops on the last frame; playing again starts at the gun")
  func stops() {
    var head = Playhead(end: end, isPlaying: true)
    head.advance(by: .seconds(1000))
    #expect(head.time == end && !head.isPlaying && head.isAtEnd)
    head.advance(by: .seconds(5))
    #expect(head.time == end)
    head.togglePlay()
    #expect(head.time == .zero && head.isPlaying)
  }

  @Test("backwards it stops at the gun")
  func stopsAtGun() {
    var head = Playhead(end: end, isPlaying: true)
    head.advance(by: .seconds(3))
    head.advance(by: .seconds(-10))
    #expect(head.time == .zero && !head.isPlaying)
    head.seek(by: .seconds(-5))
    #expect(head.time == .zero)
  }

  @Test("a paused playhead does not move")
  func paused() {
    var head = Playhead(end: end)
    head.advance(by: .seconds(9))
    #expect(head.position == .zero)
    head.play()
    head.advance(by: .seconds(9))
    head.pause()
    head.advance(by: .seconds(9))
    #expect(head.position == .seconds(9))
  }

  @Test("a race of no length cannot play")
  func nothingToPlay() {
    var head = Playhead(end: RaceTime.zero, isPlaying: true)
    #expect(!head.isPlaying && head.isAtEnd)
    head.markLoop()
    let isMarked = head.markLoop()
    #expect(!isMarked, "two ends in one place are no loop")
    head.togglePlay()
    head.advance(by: .seconds(1))
    #expect(!head.isPlaying && head.position == .zero)
  }
}
