/// A date of which only the year, or the year and month, may be known.
public struct PartialDate: Hashable, Comparable, Sendable {
  /// The year.
  public var year: Int
  /// The month, 1 to 12, where known.
  public var month: Int?
  /// The day of the month, where known.
  public var day: Int?

  /// A date known this far.
  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2024`, `2024-09` or `2024-09-23`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    if let full = CalendarDate(text) {
      self.init(year: full.year, month: full.month, day: full.day)
      return
    }
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(fields.count), fields[0].utf8.count == 4,
      let year = plainNumber(fields[0])
    else { return nil }
    guard fields.count == 2 else {
      self.init(year: year)
      return
    }
    guard fields[1].utf8.count == 2, let month = plainNumber(fields[1]), (1...12).contains(month)
    else { return nil }
    self.init(year: year, month: month)
  }

  /// Earlier before later; what is not known sorts first.
  public static func < (lhs: PartialDate, rhs: PartialDate) -> Bool {
    (lhs.year, lhs.month ?? 0, lhs.day ?? 0) < (rhs.year, rhs.month ?? 0, rhs.day ?? 0)
  }

  /// The whole day, when day and month are known.
  public var calendarDate: CalendarDate? {
    guard let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The ISO form as far as known: `2024`, `2024-09`, `2024-09-23`.
  public var iso: String {
    if let calendarDate { return calendarDate.iso }
    guard let month else { return "\(year)" }
    return "\(year)-\(month < 10 ? "0" : "")\(month)"
  }
}
