extension RecordStep {
  /// The race in which the record was set: its winner's, on the same day, over the distance or more.
  ///
  /// - Parameters:
  ///   - event: the event of the record.
  ///   - races: where to look.
  /// - Returns: the shortest such race; `nil` where there is none, or the day is not known.
  /// - Complexity: O(*n*) in the races.
  public func race(of event: Event, among races: [RaceSummary]) -> RaceSummary? {
    guard let day = date.calendarDate else { return nil }
    let point = event.discipline.distance ?? Discipline.distance(ofID: event.discipline.id)
    return races.filter { race in
      race.date == day && race.winner?.name == athlete.name && race.event.sex == event.sex
        && race.event.track == event.track
        && (race.event.discipline.id == event.discipline.id
          || point.map { $0 <= race.distance } ?? false)
    }
    .min { ($0.distance, $0.id) < ($1.distance, $1.id) }
  }
}
