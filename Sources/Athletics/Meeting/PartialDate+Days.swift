extension PartialDate {
  /// The first day it can be.
  public var firstDay: CalendarDate {
    CalendarDate(year: year, month: month ?? 1, day: day ?? 1)
  }

  /// The last day it can be.
  public var lastDay: CalendarDate {
    if let calendarDate { return calendarDate }
    guard let month, month < 12 else { return CalendarDate(year: year, month: 12, day: 31) }
    return CalendarDate(year: year, month: month + 1, day: 1).adding(days: -1)
  }

  /// Whether both can be the same day.
  public func mayEqual(_ other: PartialDate) -> Bool {
    firstDay <= other.lastDay && other.firstDay <= lastDay
  }

  /// Whole days to a later date; `nil` unless both days are known.
  public func days(to other: PartialDate) -> Int? {
    guard let start = calendarDate, let end = other.calendarDate else { return nil }
    return end.daysSince1970 - start.daysSince1970
  }

  /// The form read in panes, as far as known: `13 Feb 2025`, `Feb 1979`, `1942`.
  public var printed: String {
    if let calendarDate { return calendarDate.printed }
    return month == nil ? "\(year)" : "\(firstDay.monthName) \(year)"
  }
}
