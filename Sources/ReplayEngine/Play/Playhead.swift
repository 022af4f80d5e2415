package import Athletics

/// Where a replay stands, and whether and how fast it runs.
package struct Playhead: Hashable, Sendable {
  /// How long the replay is.
  package let end: Duration
  /// How fast it runs.
  package private(set) var rate: PlaybackRate
  /// Whether it runs.
  package private(set) var isPlaying: Bool
  /// Whether it came to the end playing, and a seek back from there plays on.
  private var playsOn = false
  /// Race time in twentieths, so that no rate ever rounds.
  private var twentieths: Duration {
    didSet { time = RaceTime(position) }
  }
  /// The loop in twentieths as well.
  private var marks = PlayLoop.off

  /// A playhead at the gun.
  package init(end: Duration, rate: PlaybackRate = .normal, isPlaying: Bool = false) {
    self.end = max(end, .zero)
    self.rate = rate
    self.isPlaying = isPlaying && end > .zero
    twentieths = .zero
  }

  /// A playhead over a race, at the gun.
  package init(end: RaceTime, rate: PlaybackRate = .normal, isPlaying: Bool = false) {
    self.init(end: end.duration, rate: rate, isPlaying: isPlaying)
  }

  /// How much of the replay has been played.
  package var position: Duration { twentieths.twentieth }

  /// The race time shown, cut to 1/10,000 s.
  package private(set) var time = RaceTime.zero

  /// The stretch that is played again and again.
  package var loop: PlayLoop { marks.map(\.twentieth) }

  /// Whether the last frame is shown.
  package var isAtEnd: Bool { twentieths >= end.times(20) }

  /// Moves on by wall time; stops at both ends of the race, and starts again at the end of a loop.
  ///
  /// A loop takes effect where its end is met from within or before it; one who seeks beyond it
  /// plays on to the end of the race.
  ///
  /// - Parameter elapsed: wall time since the previous call.
  /// - Returns: how often the loop started again.
  @discardableResult
  package mutating func advance(by elapsed: Duration) -> Int {
    guard isPlaying else { return 0 }
    let before = twentieths
    twentieths += elapsed.times(rate.twentieths)
    if case .between(let first, let last) = marks, elapsed > .zero, before <= last,
      twentieths >= last
    {
      let rounds = (twentieths - first).wholeTimes(last - first)
      twentieths -= (last - first) * rounds
      return rounds
    }
    if isAtEnd {
      twentieths = end.times(20)
      holdAtEnd()
    } else if twentieths < .zero {
      twentieths = .zero
      isPlaying = false
    }
    return 0
  }

  /// Goes to a position, held within the race; plays on if it played.
  ///
  /// At the end it holds the last frame, and a seek back from there plays on if it had played.
  package mutating func seek(to position: Duration) {
    twentieths = min(max(position, .zero), end).times(20)
    if !isAtEnd {
      isPlaying = isPlaying || playsOn
      playsOn = false
    } else if !loopsAtEnd {
      holdAtEnd()
    }
  }

  /// Goes to a race time, held within the race; plays on if it played.
  package mutating func seek(to time: RaceTime) {
    seek(to: time.duration)
  }

  /// Goes forwards, or with a negative length backwards.
  package mutating func seek(by length: Duration) {
    seek(to: position + length)
  }

  /// Plays or pauses; at the end it plays again from the gun.
  package mutating func togglePlay() {
    if isPlaying {
      pause()
    } else {
      play()
    }
  }

  /// Plays; at the end from the gun, or from the start of a loop that ends there.
  package mutating func play() {
    if isAtEnd, !loopsAtEnd { twentieths = .zero }
    isPlaying = end > .zero
    playsOn = false
  }

  /// Holds the position.
  package mutating func pause() {
    isPlaying = false
    playsOn = false
  }

  /// Marks the first end of a loop here, then the other, then gives the loop up.
  ///
  /// A race that came to its end playing plays on where the loop closes there.
  ///
  /// - Returns: whether that changed anything; two ends in one place are no loop.
  @discardableResult
  package mutating func markLoop() -> Bool {
    let before = marks
    marks = marks.marking(twentieths)
    if loopsAtEnd, playsOn {
      isPlaying = true
      playsOn = false
    }
    return marks != before
  }

  /// One step up the ladder of rates.
  package mutating func faster() { rate = rate.faster }

  /// One step down the ladder of rates.
  package mutating func slower() { rate = rate.slower }

  /// Real time.
  package mutating func normal() { rate = .normal }

  /// Any rate of the ladder.
  package mutating func setRate(_ rate: PlaybackRate) { self.rate = rate }

  private var loopsAtEnd: Bool {
    if case .between(_, let last) = marks { last >= end.times(20) } else { false }
  }

  private mutating func holdAtEnd() {
    playsOn = playsOn || isPlaying
    isPlaying = false
  }
}

extension RaceTime {
  /// A length of time, cut to 1/10,000 s.
  package init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    self.init(ticks: seconds * Self.ticksPerSecond + attoseconds / 100_000_000_000_000)
  }

  /// The same length of time.
  package var duration: Duration { .microseconds(ticks * 100) }
}
