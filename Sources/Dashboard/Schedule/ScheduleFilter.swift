package import Athletics

/// Which units of a timetable are shown.
package struct ScheduleFilter: Hashable, Sendable {
  /// One day at the venue, or all.
  package var day: CalendarDate?
  /// One sex, or all.
  package var sex: Sex?
  /// Whether only units that decide medals are shown.
  package var medalEventsOnly = false
  /// Athletes, nations and events of which one must be in a unit; `nil` for no such condition.
  package var followed: Set<String>?
  /// Beginnings of words that all must be found in event, round, nation or athlete.
  package var text = ""

  /// A filter that lets everything through.
  package init() {}

  /// Whether everything is let through.
  package var isEmpty: Bool { self == ScheduleFilter() }

  /// Whether a unit is let through.
  ///
  /// A nation's code or an athlete's name is looked for in the results that may be shown, so that
  /// a filter does not tell who will reach a final.
  ///
  /// - Parameters:
  ///   - unit: a unit of the timetable.
  ///   - results: those of its results that the meeting clock lets be shown.
  /// - Returns: whether it is shown.
  /// - Complexity: O(*n*) in the results.
  package func allows(_ unit: TimetableUnit, showing results: [Result]) -> Bool {
    if let day, unit.date != day { return false }
    if let sex, unit.event.sex != sex { return false }
    if medalEventsOnly, !unit.isMedalEvent { return false }
    if let followed, !Self.isFollowed(unit, results, followed) { return false }
    let wanted = Self.words(of: text)
    guard !wanted.isEmpty else { return true }
    let words = Self.words(of: Self.searchText(of: unit, results))
    return wanted.allSatisfy { start in words.contains { $0.hasPrefix(start) } }
  }

  /// The filter in words, for the head of the pane.
  package var summary: String {
    var parts: [String] = []
    if let sex { parts.append(sex.rawValue) }
    if medalEventsOnly { parts.append("medal events") }
    if followed != nil { parts.append("followed") }
    if !text.isEmpty { parts.append("\"\(text)\"") }
    return parts.isEmpty ? "all events" : parts.joined(separator: " · ")
  }

  /// Whether a unit's event or anybody in its results is followed.
  private static func isFollowed(
    _ unit: TimetableUnit,
    _ results: [Result],
    _ followed: Set<String>
  ) -> Bool {
    Following.includes(unit.event, in: followed)
      || results.contains { Following.includes($0.athlete, in: followed) }
  }

  private static func words(of text: String) -> [Substring] {
    FoldedText.fold(text).split { !$0.isLetter && !$0.isNumber }
  }

  private static func searchText(of unit: TimetableUnit, _ results: [Result]) -> String {
    let names = results.map { "\($0.athlete.name) \($0.athlete.nation)" }
    return "\(unit.event.sex.rawValue) \(unit.event.groupName) "
      + "\(unit.event.discipline.id) \(unit.round.name) \(unit.roundName) \(unit.session ?? "") "
      + names.joined(separator: " ")
  }
}
