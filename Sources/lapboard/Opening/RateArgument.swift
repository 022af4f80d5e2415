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

/// How fast a race is told: a rate of the ladder, or all at once.
enum TellingRateArgument: ExpressibleByArgument {
  case rate(PlaybackRate)
  case atOnce

  init?(argument: String) {
    if argument == "max" {
      self = .atOnce
    } else if let rate = PlaybackRate(argument) {
      self = .rate(rate)
    } else {
      return nil
    }
  }

  /// The rate; `nil` for all at once.
  var rate: PlaybackRate? {
    if case .rate(let rate) = self { rate } else { nil }
  }
}
