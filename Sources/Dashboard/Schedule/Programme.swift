package import Athletics

/// A meeting with its timetable worked out once.
package struct Programme: Sendable {
  /// The meeting.
  package let meeting: Meeting
  /// What a clock makes of it.
  package let timetable: Timetable
  /// The venue's zone.
  package let zone: ZoneRules

  /// Works the timetable out.
  package init(_ meeting: Meeting, zone: ZoneRules) {
    self.meeting = meeting
    self.zone = zone
    timetable = Timetable(meeting, zone: zone)
  }

  /// The unit of an id.
  ///
  /// - Complexity: O(*n*) in the number of units.
  package func unit(_ id: String) -> TimetableUnit? {
    meeting.units.first { $0.id == id }
  }

  /// The first start of the timetable, or the first midnight at the venue.
  package var beginning: Instant {
    meeting.units.compactMap(\.start).min() ?? zone.instant(of: meeting.starts)
  }

  /// When the last unit is expected to be over.
  package var end: Instant {
    meeting.units.map { timetable.expectedEnd(of: $0) }.max()
      ?? zone.instant(of: meeting.ends.adding(days: 1))
  }
}
