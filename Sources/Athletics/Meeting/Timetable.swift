/// What a meeting's clock makes of its timetable.
///
/// A unit with results is final once its expected length is over; one without is expected to be.
/// Units without a known start count as over when their day at the venue has ended.
public struct Timetable: Sendable {
  /// How long before the start a unit is called, in seconds.
  public static let callLeadSeconds = 20 * 60

  private let meeting: Meeting
  private let zone: ZoneRules
  private let ends: [String: Instant]

  /// The timetable of a meeting, with the rules of the venue's zone.
  ///
  /// - Complexity: O(*n*) in the number of units.
  public init(_ meeting: Meeting, zone: ZoneRules) {
    self.meeting = meeting
    self.zone = zone
    var ends: [String: Instant] = [:]
    for unit in meeting.units {
      ends[unit.id] = Self.ownEnd(of: unit, zone: zone)
    }
    for unit in meeting.units {
      guard let last = unit.endsWith, let end = ends[last] else { continue }
      ends[unit.id] = end
    }
    self.ends = ends
  }

  /// When a unit is expected to be over.
  public func expectedEnd(of unit: TimetableUnit) -> Instant {
    ends[unit.id] ?? Self.ownEnd(of: unit, zone: zone)
  }

  /// Where a unit stands at an instant.
  public func status(of unit: TimetableUnit, at now: Instant) -> UnitStatus {
    if now >= expectedEnd(of: unit) {
      return UnitStatus(.final, isExpected: unit.results.isEmpty)
    }
    guard let start = unit.start else { return UnitStatus(.scheduled, isExpected: true) }
    if now >= start { return UnitStatus(.live, isExpected: true) }
    if now >= start.adding(seconds: -Self.callLeadSeconds) {
      return UnitStatus(.called, isExpected: true)
    }
    return UnitStatus(.scheduled, isExpected: false)
  }

  /// The results of a unit that may be shown at an instant: none before it is over.
  public func results(of unit: TimetableUnit, at now: Instant) -> [Result] {
    now >= expectedEnd(of: unit) ? unit.results : []
  }

  /// Finals that are decided at an instant, in timetable order.
  ///
  /// - Parameter now: the instant; `nil` for the end of the meeting.
  /// - Returns: units that decide medals and have results.
  /// - Complexity: O(*n*) in the number of units.
  public func decidedFinals(at now: Instant?) -> [TimetableUnit] {
    meeting.units.filter { unit in
      unit.isMedalEvent && !unit.results.isEmpty
        && (now.map { $0 >= expectedEnd(of: unit) } ?? true)
    }
  }

  /// The next unit to start after an instant that fulfils a condition.
  public func next(
    after now: Instant,
    where matches: (TimetableUnit) -> Bool = { _ in true }
  ) -> TimetableUnit? {
    meeting.units
      .filter { unit in unit.start.map { $0 > now } ?? false && matches(unit) }
      .min { ($0.start ?? now, $0.id) < ($1.start ?? now, $1.id) }
  }

  private static func ownEnd(of unit: TimetableUnit, zone: ZoneRules) -> Instant {
    if let start = unit.start { return start.adding(seconds: unit.expectedSeconds) }
    return zone.instant(of: unit.date.adding(days: 1))
  }
}
