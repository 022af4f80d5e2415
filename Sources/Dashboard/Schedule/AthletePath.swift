package import Athletics

/// An athlete's way through a meeting: the units with a line of theirs, and the rest between.
package struct AthletePath: Hashable, Sendable {
  /// One station of the way.
  package struct Station: Hashable, Sendable {
    /// The unit.
    package var unit: TimetableUnit
    /// The athlete's line, where the clock lets it be shown.
    package var result: Result?
    /// Seconds from the expected end of the station before; `nil` where a start is not known.
    package var rest: Int?
  }

  /// Whose way.
  package var athlete: String
  /// The stations in order.
  package var stations: [Station]

  /// The way of an athlete as far as the sources name them; results as far as the clock allows.
  ///
  /// - Complexity: O(*n*) in the results of the meeting.
  package init(
    of athlete: String,
    in programme: Programme,
    at now: Instant,
    told: SpoilerGuard? = nil
  ) {
    self.athlete = athlete
    stations = []
    var end: Instant?
    for unit in programme.meeting.units {
      guard let line = unit.results.first(where: { $0.athlete.name == athlete }),
        told?.tellsEntrants(of: unit, in: programme.meeting, programme.timetable) ?? true
      else { continue }
      let isShown = !programme.timetable.results(of: unit, at: now).isEmpty
      var rest: Int?
      if let start = unit.start, let end { rest = max(0, end.seconds(to: start)) }
      stations.append(Station(unit: unit, result: isShown ? line : nil, rest: rest))
      end = unit.start == nil ? nil : programme.timetable.expectedEnd(of: unit)
    }
  }
}
