@testable import ReplayEngine
import TestSupport
import Testing

@Suite("Durations in two words")
struct DurationArithmeticTests {
  @Test("they are what the general arithmetic gives", arguments: UInt64(0)..<20)
  func equalsGeneral(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let length =
        Duration(
          secondsComponent: .random(in: -100_000...100_000, using: &random),
          attosecondsComponent: 0
        )
        + Duration(
          secondsComponent: 0,
          attosecondsComponent: .random(in: 0...999_999_999_999_999_999, using: &random)
        )
      let factor = Int.random(in: 0...1_000_000, using: &random)
      #expect(length.times(factor) == length * factor)
      #expect(length.twentieth == length / 20)
    }
  }
}
