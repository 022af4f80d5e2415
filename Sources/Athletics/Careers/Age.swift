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
    least = Self.years(from: birth.lastDay, to: date.firstDay)
    most = Self.years(from: birth.firstDay, to: date.lastDay)
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
