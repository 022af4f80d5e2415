package import Athletics

/// When each sentence of a race is due, as wall time goes by.
package struct TellingPace: Sendable {
  /// How fast the race runs; `nil` tells it all at once.
  package let rate: PlaybackRate?
  /// Where it starts.
  package let start: RaceTime

  /// A pace from a point of the race on.
  package init(rate: PlaybackRate?, from start: RaceTime = .zero) {
    self.rate = rate
    self.start = start
  }

  /// How long after the beginning a race time is due; zero for what lies before the start.
  package func due(_ time: RaceTime) -> Duration {
    guard let rate else { return .zero }
    return max((time - start).duration * 20 / rate.twentieths, .zero)
  }

  /// Tells the sentences from the start on, each when it is due by a clock.
  ///
  /// What is late is told at once and delays nothing after it.
  ///
  /// - Parameters:
  ///   - telling: the race.
  ///   - clock: measures wall time.
  ///   - wait: lets wall time go by.
  ///   - say: takes one sentence.
  package func tell<C: Clock>(
    _ telling: RaceTelling,
    by clock: C,
    waiting wait: (Duration) -> Void,
    _ say: (String) -> Void
  ) where C.Duration == Swift.Duration {
    let beginning = clock.now
    say(telling.heading)
    for sentence in telling.sentences where sentence.time >= start {
      let rest = due(sentence.time) - beginning.duration(to: clock.now)
      if rest > .zero { wait(rest) }
      say(sentence.text)
    }
  }
}
