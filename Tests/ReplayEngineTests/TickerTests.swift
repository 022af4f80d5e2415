import ReplayEngine
import TestSupport
import Testing

@Suite("Ticker")
struct TickerTests {
  private let clock = ManualClock()

  @Test("it beats when a beat is due, and not before")
  func beats() {
    var ticker = Ticker(clock: clock, interval: .milliseconds(33))
    #expect(ticker.beat() == nil)
    #expect(ticker.remaining == .milliseconds(33))
    clock.advance(by: .milliseconds(33))
    #expect(ticker.remaining == .zero)
    #expect(ticker.beat() == .milliseconds(33))
    #expect(ticker.beat() == nil)
  }

  @Test("late beats do not drift", arguments: UInt64(0)..<50)
  func noDrift(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var ticker = Ticker(clock: clock, interval: .milliseconds(100))
    var total = Duration.zero
    for beat in 1...200 {
      let due = ManualClock.Instant(offset: .milliseconds(100 * beat))
      #expect(ticker.nextDeadline == due)
      clock.advance(by: ticker.remaining)
      clock.advance(by: .milliseconds(Int.random(in: 0..<50, using: &generator)))
      total += ticker.beat() ?? .zero
    }
    #expect(total == clock.now.offset)
  }

  @Test("beats missed in a stall are left out, and none comes in a burst")
  func stall() {
    var ticker = Ticker(clock: clock, interval: .milliseconds(100))
    clock.advance(by: .milliseconds(1050))
    #expect(ticker.beat() == .milliseconds(1050))
    #expect(ticker.beat() == nil)
    #expect(ticker.remaining == .milliseconds(50))
  }

  @Test("a beat that comes exactly on a later deadline leaves the next one a whole interval away")
  func exactlyLate() {
    var ticker = Ticker(clock: clock, interval: .milliseconds(100))
    clock.advance(by: .milliseconds(300))
    #expect(ticker.beat() == .milliseconds(300))
    #expect(ticker.remaining == .milliseconds(100))
  }

  @Test("after a restart the time in between is not reported")
  func restart() {
    var ticker = Ticker(clock: clock, interval: .milliseconds(100))
    clock.advance(by: .seconds(60))
    ticker.restart()
    #expect(ticker.beat() == nil)
    clock.advance(by: .milliseconds(100))
    #expect(ticker.beat() == .milliseconds(100))
  }
}
