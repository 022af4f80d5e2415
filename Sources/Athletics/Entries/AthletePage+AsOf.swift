extension AthletePage {
  /// The page as it was when a day had ended: without what came later.
  ///
  /// What a profile only counts or notes stays where it says until when, or names a date, not later
  /// than the day; the rest of its sentences go, since they may tell of later things.
  ///
  /// - Complexity: O(*n*) in what the page holds.
  public func asOf(_ day: CalendarDate) -> AthletePage {
    var page = self
    page.marks = marks.filter { $0.date.isKnown(by: day) }
    page.records = records.filter { $0.step.date.isKnown(by: day) }.map { $0.asOf(day) }
    page.medals = medals.filter { ($0.date ?? $0.knownBy)?.isKnown(by: day) ?? false }
    page.doubles = doubles.filter { $0.date.isKnown(by: day) }
    page.sameDoubles = sameDoubles.filter { $0.date.isKnown(by: day) }
    page.profile?.bests.removeAll { !($0.date?.isKnown(by: day) ?? false) }
    page.profile?.honours.removeAll { !(($0.date ?? $0.knownBy)?.isKnown(by: day) ?? false) }
    page.profile?.titleCounts.removeAll { !($0.asOf?.isKnown(by: day) ?? false) }
    page.profile?.notes = []
    return page
  }
}

extension PartialDate {
  /// Whether all of it lies on a day or before: of a year alone, its last day.
  fileprivate func isKnown(by day: CalendarDate) -> Bool { lastDay <= day }
}
