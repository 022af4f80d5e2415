package import Athletics

/// Selection and filters of the schedule.
package struct ScheduleState: Sendable {
  /// Which units are shown.
  package var filter = ScheduleFilter()
  /// The unit chosen, by its id.
  package var selectedID: String?
  /// Whether the selection follows the clock; a move by hand lets go of it.
  package var followsClock = true
  /// Indices into the meeting's units that the filter lets through, in the order shown.
  package private(set) var visible: [Int] = []
  /// The lines of the schedule, headings among them.
  private(set) var rows: [ScheduleRow] = []

  /// A schedule before a meeting is loaded.
  package init() {}

  /// Applies the filter to a meeting anew, as it stands at an instant.
  ///
  /// - Complexity: O(*n* log *n*) in the units, O(*n*) in their results.
  package mutating func refresh(_ programme: Programme, at now: Instant) {
    let meeting = programme.meeting
    visible = ScheduleOrder.indices(of: meeting).filter { index in
      let unit = meeting.units[index]
      return filter.allows(unit, showing: programme.timetable.results(of: unit, at: now))
    }
    rows = ScheduleRow.rows(visible, of: meeting, showsDays: filter.day == nil)
    let ids = visible.map { meeting.units[$0].id }
    if let selectedID, ids.contains(selectedID) { return }
    selectedID = ids.first
  }

  /// Chooses the unit that is so many rows away, stopping at both ends.
  package mutating func move(by rows: Int, in meeting: Meeting) {
    guard !visible.isEmpty else { return }
    let index = visible.firstIndex { meeting.units[$0].id == selectedID } ?? 0
    let next = max(0, min(index + rows, visible.count - 1))
    selectedID = meeting.units[visible[next]].id
    followsClock = false
  }

  /// Chooses the unit that is on, or the next one, at an instant; when all are over the choice stays.
  package mutating func followClock(_ now: Instant, in programme: Programme) {
    guard followsClock else { return }
    let units = programme.meeting.units
    let current = visible.first { index in
      programme.timetable.status(of: units[index], at: now).phase != .final
    }
    guard let index = current ?? (selectedID == nil ? visible.first : nil) else { return }
    selectedID = units[index].id
  }
}
