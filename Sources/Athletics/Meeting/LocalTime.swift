/// An instant as a wall clock at some offset from UTC shows it.
public struct LocalTime: Hashable, Sendable {
  /// The day.
  public var date: CalendarDate
  /// Seconds since midnight, 0 to 86,399.
  public var secondsOfDay: Int
  /// How far the clock is ahead of UTC, in seconds.
  public var offsetSeconds: Int

  /// The instant on a clock at an offset.
  public init(_ instant: Instant, offsetSeconds: Int) {
    let local = instant.milliseconds + Int64(offsetSeconds) * 1000
    let seconds = local >= 0 ? local / 1000 : -((-local + 999) / 1000)
    let days = seconds >= 0 ? seconds / 86_400 : -((-seconds + 86_399) / 86_400)
    date = CalendarDate(daysSince1970: Int(days))
    secondsOfDay = Int(seconds - days * 86_400)
    self.offsetSeconds = offsetSeconds
  }

  /// The hour, 0 to 23.
  public var hour: Int { secondsOfDay / 3600 }
  /// The minute, 0 to 59.
  public var minute: Int { secondsOfDay / 60 % 60 }
  /// The second, 0 to 59.
  public var second: Int { secondsOfDay % 60 }

  /// Hours and minutes, `19:33`.
  public var printedMinutes: String {
    "\(twoDigits(hour)):\(twoDigits(minute))"
  }

  /// Hours, minutes and seconds, `19:33:05`.
  public var printedSeconds: String {
    "\(printedMinutes):\(twoDigits(second))"
  }
}
