package import Athletics

/// The clock of a meeting's timetable: the real one, or one that travels.
package struct MeetingClock: Hashable, Sendable {
  /// The rates it runs at when it travels.
  package static let rates = [1, 10, 30, 60, 120, 300, 600]

  /// The instant it shows.
  package private(set) var instant: Instant
  /// Whether it shows the real time.
  package private(set) var isReal: Bool
  /// Whether it moves; the real one always does.
  package private(set) var isRunning: Bool
  /// How fast a travelling clock runs, 1 to 600.
  package private(set) var rate: Int

  private var anchor: Instant
  private var travelled: Duration

  /// A clock at an instant.
  package init(at instant: Instant, isReal: Bool, isRunning: Bool = false, rate: Int = 60) {
    self.instant = instant
    self.isReal = isReal
    self.isRunning = isReal || isRunning
    self.rate = min(max(rate, 1), 600)
    anchor = instant
    travelled = .zero
  }

  /// Moves on by wall time; nothing is lost to rounding, however small the steps.
  ///
  /// - Parameters:
  ///   - elapsed: wall time since the previous call.
  ///   - wall: the real time now, for a clock that shows it.
  package mutating func advance(by elapsed: Duration, wall: Instant) {
    if isReal {
      instant = wall
    } else if isRunning {
      travelled += elapsed * rate
      instant = Instant(milliseconds: anchor.milliseconds + travelled.wholeMilliseconds)
    }
  }

  /// Jumps to an instant and stands still there, or goes on running as before the jump.
  package mutating func travel(to instant: Instant) {
    let keepsRunning = isRunning && !isReal
    self = MeetingClock(at: instant, isReal: false, isRunning: keepsRunning, rate: rate)
  }

  /// Goes back to the real time.
  package mutating func returnToReal(wall: Instant) {
    self = MeetingClock(at: wall, isReal: true, rate: rate)
  }

  /// Runs or stops; a real clock starts to travel from here.
  package mutating func toggleRunning() {
    let next = isReal ? true : !isRunning
    self = MeetingClock(at: instant, isReal: false, isRunning: next, rate: rate)
  }

  /// One rate up or down the ladder.
  package mutating func changeRate(up: Bool) {
    let next =
      up ? Self.rates.first { $0 > rate } : Self.rates.last { $0 < rate }
    self = MeetingClock(at: instant, isReal: isReal, isRunning: isRunning, rate: next ?? rate)
  }
}

extension Duration {
  /// Whole milliseconds, rounded down for lengths that are not negative.
  package var wholeMilliseconds: Int64 {
    let (seconds, attoseconds) = components
    return seconds * 1000 + attoseconds / 1_000_000_000_000_000
  }
}
