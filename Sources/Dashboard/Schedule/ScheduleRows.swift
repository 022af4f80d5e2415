import Athletics

/// The lines of the schedule: units with the sessions and days that part them.
enum ScheduleRow: Hashable {
  /// A new session or day, in words.
  case heading(String)
  /// A unit, by its index in the meeting.
  case unit(Int)

  /// The lines for the units shown, in their order.
  ///
  /// Units without a start stand under a heading of their own at the end of their session.
  ///
  /// - Complexity: O(*n*) in the units shown.
  static func rows(_ visible: [Int], of meeting: Meeting, showsDays: Bool) -> [ScheduleRow] {
    var rows: [ScheduleRow] = []
    var last = ""
    for index in visible {
      let unit = meeting.units[index]
      let heading = title(of: unit, in: meeting, showsDays: showsDays)
      if heading != last {
        rows.append(.heading(heading))
        last = heading
      }
      rows.append(.unit(index))
    }
    return rows
  }

  private static func title(
    of unit: TimetableUnit,
    in meeting: Meeting,
    showsDays: Bool
  ) -> String {
    let session = ScheduleOrder.session(of: unit, in: meeting).map { " \($0) session" } ?? ""
    let day = "\(unit.date.weekday) \(unit.date.day) \(unit.date.monthName)"
    guard unit.start != nil || unit.endsWith != nil else {
      return "\(day)\(session), start not known"
    }
    return showsDays || session.isEmpty ? "\(day)\(session)" : session.dropFirst().description
  }
}
