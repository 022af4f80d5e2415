extension CareerMark {
  /// A runner's line of a race.
  ///
  /// - Parameters:
  ///   - runner: the runner.
  ///   - index: the place in the race's `runners`.
  ///   - race: the race; its runners are not asked.
  public init(_ runner: Runner, at index: Int, of race: Race) {
    var result = runner.result
    if result.sources.isEmpty { result.sources = race.sources }
    self.init(
      origin: .race,
      event: race.event,
      date: PartialDate(race.date),
      result: result,
      meeting: race.meeting,
      round: race.round,
      venue: race.venue.city.isEmpty ? race.meeting : race.venue.city,
      raceID: race.id,
      runner: index,
      meetingID: race.meetingID,
      isPacemaker: runner.isPacemaker,
      splits: runner.splits,
      alsoReported: runner.alsoReported
    )
  }

  /// A line of a unit's results.
  public init(_ line: Result, of unit: TimetableUnit, at meeting: Meeting) {
    var result = line
    if result.sources.isEmpty { result.sources = unit.sources }
    self.init(
      origin: .unit,
      event: unit.event,
      date: PartialDate(unit.date),
      result: result,
      meeting: meeting.name,
      round: unit.roundName,
      venue: meeting.venue.city.isEmpty ? meeting.name : meeting.venue.city,
      raceID: unit.raceID,
      meetingID: meeting.id,
      unitID: unit.id
    )
  }

  /// A line of an all-time list.
  ///
  /// - Returns: `nil` for a line without a date, which belongs nowhere in a career.
  public init?(_ line: ListedMark, of event: Event) {
    guard let date = line.date else { return nil }
    var event = event
    event.track = TrackKind(environment: line.environment)
    self.init(
      origin: .list,
      event: event,
      date: date,
      result: Result(
        place: nil,
        athlete: line.athlete,
        mark: line.mark,
        printedMark: line.printedMark,
        sources: line.sources
      ),
      venue: line.place
    )
  }

  /// A step of the record book.
  public init(_ step: RecordStep, of progression: RecordProgression) {
    self.init(
      origin: .record,
      event: progression.event,
      date: step.date,
      result: Result(
        place: nil,
        athlete: step.athlete,
        mark: step.mark,
        printedMark: step.printedMark,
        note: step.ratification == .notEligible ? step.statusText : nil,
        sources: step.sources
      ),
      venue: step.place
    )
  }
}

extension PartialDate {
  /// A day that is wholly known.
  public init(_ day: CalendarDate) {
    self.init(year: day.year, month: day.month, day: day.day)
  }
}
