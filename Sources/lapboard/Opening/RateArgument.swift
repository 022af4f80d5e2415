import ArgumentParser
import ReplayEngine

/// A rate of the ladder on the command line: 0.1 0.25 0.5 1 2 4 8 16 32 64.
struct RateArgument: ExpressibleByArgument {
  let rate: PlaybackRate

  init?(argument: String) {
    guard let rate = PlaybackRate(argument) else { return nil }
    self.rate = rate
  }
}
