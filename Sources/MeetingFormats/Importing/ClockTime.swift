import Athletics

/// A time of day: `9:26:33.8503`, `10:05`, `19.30`.
struct ClockTime: Hashable {
  /// Milliseconds since midnight, below 24 hours.
  var milliseconds: Int

  /// Reads a time of day; `nil` for anything else.
  ///
  /// Digits finer than a millisecond are cut.
  init?(_ text: String) {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), let hour = Self.number(fields[0], below: 24),
      let minute = Self.number(fields[1], below: 60)
    else { return nil }
    var seconds = 0
    var rest = 0
    if fields.count == 3 {
      let parts = fields[2].split(separator: ".", omittingEmptySubsequences: false)
      guard (1...2).contains(parts.count), let whole = Self.number(parts[0], below: 61) else {
        return nil
      }
      seconds = whole
      if parts.count == 2 {
        guard (1...9).contains(parts[1].utf8.count),
          parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        rest = Int((parts[1] + "000").prefix(3)) ?? 0
      }
    }
    milliseconds = ((hour * 60 + minute) * 60 + seconds) * 1000 + rest
  }

  /// The instant on a day of a zone's clock.
  func instant(on date: CalendarDate, in zone: ZoneRules) -> Instant {
    let start = zone.instant(of: date, secondsOfDay: milliseconds / 1000)
    return Instant(milliseconds: start.milliseconds + Int64(milliseconds % 1000))
  }

  private static func number(_ digits: Substring, below limit: Int) -> Int? {
    guard (1...2).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int(digits), value < limit
    else { return nil }
    return value
  }
}
