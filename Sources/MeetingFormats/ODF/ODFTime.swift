import Athletics

/// An instant as messages write it, with what its text says of day and clock.
struct ODFTime: Hashable {
  /// The instant; `nil` where the text tells a day alone.
  var instant: Instant?
  /// The day on the clock that the text is written by.
  var date: CalendarDate
  /// The time of day as it stands in the text, `20:05`; `nil` where it tells a day alone.
  var printed: String?

  /// Reads `2026-06-01T20:05:00+01:00`, with fractions or without; `nil` for anything else.
  ///
  /// Without an offset it is taken for a time of the venue's zone.
  init?(_ text: String, zone: ZoneRules) {
    guard let date = CalendarDate(text.prefix(10)) else { return nil }
    self.date = date
    guard text.utf8.count > 10 else { return }
    let clock = text.dropFirst(11)
    instant = Instant(text) ?? ClockTime(String(clock))?.instant(on: date, in: zone)
    guard instant != nil else { return nil }
    printed = String(clock.prefix(5))
  }
}
