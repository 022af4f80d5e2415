/// A moment in meeting time, in whole milliseconds since 1970 began in UTC.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z; leap seconds are not counted.
  public var milliseconds: Int64

  /// A moment so many milliseconds after 1970 began.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// A moment on a day in UTC, or at an offset from it.
  ///
  /// - Parameters:
  ///   - date: the day on the clock in question.
  ///   - secondsOfDay: seconds since midnight on that clock.
  ///   - offsetSeconds: how far that clock is ahead of UTC.
  public init(date: CalendarDate, secondsOfDay: Int = 0, offsetSeconds: Int = 0) {
    let seconds = date.daysSince1970 * 86_400 + secondsOfDay - offsetSeconds
    self.init(milliseconds: Int64(seconds) * 1000)
  }

  /// Reads an RFC 3339 instant: `2025-03-22T11:40:00Z`, `2025-03-22T19:33+08:00`.
  ///
  /// Seconds may be missing, as in timetables; the offset may not. Digits finer than a millisecond
  /// are cut.
  public init?(_ text: some StringProtocol) {
    guard let parsed = InstantText(text) else { return nil }
    self.init(milliseconds: parsed.milliseconds)
  }

  /// Earlier before later.
  public static func < (lhs: Instant, rhs: Instant) -> Bool {
    lhs.milliseconds < rhs.milliseconds
  }

  /// The moment so many seconds later.
  public func adding(seconds: Int) -> Instant {
    Instant(milliseconds: milliseconds + Int64(seconds) * 1000)
  }

  /// Whole seconds from this moment to a later one, rounded down; negative for an earlier one.
  public func seconds(to other: Instant) -> Int {
    let difference = other.milliseconds - milliseconds
    return Int(difference >= 0 ? difference / 1000 : -((-difference + 999) / 1000))
  }

  /// The RFC 3339 form at an offset from UTC, to the second: `2025-03-22T11:33:00+00:00`.
  public func rfc3339(offsetSeconds: Int) -> String {
    let local = LocalTime(self, offsetSeconds: offsetSeconds)
    let magnitude = offsetSeconds.magnitude
    let offset =
      "\(offsetSeconds < 0 ? "-" : "+")\(twoDigits(Int(magnitude / 3600))):"
      + twoDigits(Int(magnitude / 60 % 60))
    return "\(local.date.iso)T\(local.printedMinutes):\(twoDigits(local.second))\(offset)"
  }
}

/// A number below one hundred with two digits.
func twoDigits(_ value: Int) -> String {
  value < 10 ? "0\(value)" : "\(value)"
}

/// Takes an RFC 3339 text apart.
private struct InstantText {
  var milliseconds: Int64

  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let date = CalendarDate(parts[0]) else { return nil }
    let clock = parts[1]
    let sign = clock.lastIndex { $0 == "+" || $0 == "-" }
    var offset = 0
    let timeText: String
    if let sign {
      let zone = clock[clock.index(after: sign)...].split(
        separator: ":",
        omittingEmptySubsequences: false
      )
      guard zone.count == 2, zone.allSatisfy({ $0.utf8.count == 2 }),
        let hours = plainNumber(zone[0]),
        let minutes = plainNumber(zone[1]), hours < 24, minutes < 60
      else { return nil }
      offset = (hours * 3600 + minutes * 60) * (clock[sign] == "-" ? -1 : 1)
      timeText = String(clock[..<sign])
    } else {
      guard clock.last == "Z" || clock.last == "z" else { return nil }
      timeText = String(clock.dropLast())
    }
    let fields = timeText.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), fields[0].utf8.count == 2, fields[1].utf8.count == 2,
      let hour = plainNumber(fields[0]), let minute = plainNumber(fields[1]),
      (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    guard let (seconds, rest) = Self.seconds(fields.count == 3 ? fields[2] : "00") else {
      return nil
    }
    let ofDay = hour * 3600 + minute * 60 + seconds
    milliseconds =
      Instant(date: date, secondsOfDay: ofDay, offsetSeconds: offset).milliseconds + Int64(rest)
  }

  /// Whole seconds and the milliseconds after them.
  private static func seconds(_ text: Substring) -> (seconds: Int, milliseconds: Int)? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts[0].utf8.count == 2, let seconds = plainNumber(parts[0]), seconds <= 60 else {
      return nil
    }
    guard parts.count > 1 else { return (seconds, 0) }
    guard parts.count == 2, parts[1].utf8.count <= 18, plainNumber(parts[1]) != nil,
      let milliseconds = plainNumber((parts[1] + "00").prefix(3))
    else { return nil }
    return (seconds, milliseconds)
  }
}
