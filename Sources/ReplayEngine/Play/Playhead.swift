package import Athletics

/// Where a replay stands, and whether and how fast it runs.
package struct Playhead: Hashable, Sendable {
  /// How long the replay is.
  package let end: Duration
  /// How fast it runs.
  package private(set) var rate: PlaybackRate
  /// Whether it runs.
  package private(set) var isPlaying: Bool
  /// Whether it starts again at its end.
  package var isLooping: Bool
  /// Race time in twentieths, so that no rate ever rounds.
  private var twentieths: Duration

  /// A playhead at the gun.
  package init(end: Duration, rate: PlaybackRate = .normal, isPlaying: Bool = false) {
    self.end = max(end, .zero)
    self.rate = rate
    self.isPlaying = isPlaying && end > .zero
    isLooping = false
    twentieths = .zero
  }

  /// A playhead over a race, at the gun.
  package init(end: RaceTime, rate: PlaybackRate = .normal, isPlaying: Bool = false) {
    self.init(end: end.duration, rate: rate, isPlaying: isPlaying)
  }

  /// How much of the replay has been played.
  package var position: Duration { twentieths / 20 }

  /// The race time shown, cut to 1/10,000 s.
  package var time: RaceTime { RaceTime(position) }

  /// Whether the last frame is shown.
  package var isAtEnd: Bool { twentieths >= end * 20 }

  /// Moves on by wall time; stops at both ends of the race unless it loops.
  ///
  /// - Parameter elapsed: wall time since the previous call.
  package mutating func advance(by elapsed: Duration) {
    guard isPlaying else { return }
    twentieths += elapsed * rate.twentieths
    let last = end * 20
    if twentieths >= last {
      if isLooping {
        twentieths -= last * twentieths.wholeTimes(last)
      } else {
        twentieths = last
        isPlaying = false
      }
    } else if twentieths < .zero {
      twentieths = .zero
      isPlaying = false
    }
  }

  /// Goes to a position, held within the race; plays on if it played.
  package mutating func seek(to position: Duration) {
    twentieths = min(max(position, .zero), end) * 20
    if isAtEnd, !isLooping { isPlaying = false }
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
      isPlaying = false
    } else {
      play()
    }
  }

  /// Plays; at the end from the gun.
  package mutating func play() {
    if isAtEnd { twentieths = .zero }
    isPlaying = end > .zero
  }

  /// Holds the position.
  package mutating func pause() {
    isPlaying = false
  }

  /// One step up the ladder of rates.
  package mutating func faster() { rate = rate.faster }

  /// One step down the ladder of rates.
  package mutating func slower() { rate = rate.slower }

  /// Real time.
  package mutating func normal() { rate = .normal }

  /// Any rate of the ladder.
  package mutating func setRate(_ rate: PlaybackRate) { self.rate = rate }
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
