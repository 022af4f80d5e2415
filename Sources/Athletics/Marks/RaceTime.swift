/// A length of time in a race, in whole ten-thousandths of a second.
///
/// Timing files carry up to four decimals; an integer keeps every one of them exact.
public struct RaceTime: Hashable, Comparable, Sendable {
  /// The time in units of 1/10,000 s.
  public var ticks: Int64

  /// How many ticks a second holds.
  public static let ticksPerSecond: Int64 = 10_000

  /// The start signal.
  public static let zero = RaceTime(ticks: 0)

  /// A time of so many 1/10,000 s.
  public init(ticks: Int64) {
    self.ticks = ticks
  }

  /// A time of so many milliseconds.
  public init(milliseconds: Int64) {
    self.init(ticks: milliseconds * 10)
  }

  /// A time of so many seconds, rounded to the nearest tick.
  ///
  /// For estimates only; printed times are parsed as integers.
  public init(estimatedSeconds seconds: Double) {
    self.init(ticks: Int64((seconds * Double(Self.ticksPerSecond)).rounded()))
  }

  /// Whole milliseconds, rounded to the nearest, halves away from zero.
  public var milliseconds: Int64 {
    ticks >= 0 ? (ticks + 5) / 10 : -((-ticks + 5) / 10)
  }

  /// Seconds as a floating-point number, for interpolation and drawing.
  public var seconds: Double {
    Double(ticks) / Double(Self.ticksPerSecond)
  }

  /// Earlier before later.
  public static func < (lhs: RaceTime, rhs: RaceTime) -> Bool {
    lhs.ticks < rhs.ticks
  }

  /// The sum of two times.
  public static func + (lhs: RaceTime, rhs: RaceTime) -> RaceTime {
    RaceTime(ticks: lhs.ticks + rhs.ticks)
  }

  /// The difference of two times; negative when `rhs` is the longer one.
  public static func - (lhs: RaceTime, rhs: RaceTime) -> RaceTime {
    RaceTime(ticks: lhs.ticks - rhs.ticks)
  }
}
