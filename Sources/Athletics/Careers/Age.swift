/// An age in whole years; a range of two where a birth date or a day is known only in part.
public struct Age: Hashable, Sendable {
  /// The fewest whole years it can be.
  public var least: Int
  /// The most whole years it can be, one more than the fewest at most.
  public var most: Int

  /// The age of somebody born on a date, on another date.
  ///
  /// Who is born on 29 February is a year older on 1 March of years without that day.
  ///
  /// - Returns: `nil` for a date before the birth.
  public init?(born birth: PartialDate, on date: PartialDate) {
    least = Self.years(from: birth.latest, to: date.earliest)
    most = Self.years(from: birth.earliest, to: date.latest)
    guard most >= 0 else { return nil }
    least = max(0, least)
  }

  /// Whether it is certain.
  public var isExact: Bool { least == most }

  /// The age as shown: `24`, `23 or 24`.
  public var text: String { isExact ? "\(least)" : "\(least) or \(most)" }

  /// The age in narrow columns: `24`, `23/24`.
  public var shortText: String { isExact ? "\(least)" : "\(least)/\(most)" }

  private static func years(from birth: CalendarDate, to date: CalendarDate) -> Int {
    let hadBirthday = (date.month, date.day) >= (birth.month, birth.day)
    return date.year - birth.year - (hadBirthday ? 0 : 1)
  }
}

extension PartialDate {
  /// The first day it can be.
  public var earliest: CalendarDate {
    CalendarDate(year: year, month: month ?? 1, day: day ?? 1)
  }

  /// The last day it can be.
  public var latest: CalendarDate {
    if let whole = calendarDate { return whole }
    let next = CalendarDate(
      year: month == nil || month == 12 ? year + 1 : year,
      month: month.map { $0 % 12 + 1 } ?? 1,
      day: 1
    )
    return next.adding(days: -1)
  }

  /// Whether both can be the same day.
  public func mayEqual(_ other: PartialDate) -> Bool {
    earliest <= other.latest && other.earliest <= latest
  }

  /// Whole days to a later date; `nil` unless both days are known.
  public func days(to other: PartialDate) -> Int? {
    guard let start = calendarDate, let end = other.calendarDate else { return nil }
    return end.daysSince1970 - start.daysSince1970
  }

  /// The form read in panes, as far as known: `13 Feb 2025`, `Sep 2024`, `1978`.
  public var printed: String {
    if let whole = calendarDate { return whole.printed }
    return month == nil ? "\(year)" : "\(earliest.monthName) \(year)"
  }
}
