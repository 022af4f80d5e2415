/// Decides what may be told while the meeting clock stands at an instant: nothing that came later.
///
/// Results of a timetable count from the expected end of their unit. Everything else has a day and no
/// hour, and counts once that day is over in every zone of the earth. What bears no day, such as notes
/// and titles of articles, may tell of anything, and is left out.
public struct SpoilerGuard: Hashable, Sendable {
  /// The instant of the meeting clock.
  public let until: Instant

  /// A guard at an instant of the meeting clock.
  public init(until: Instant) {
    self.until = until
  }

  /// The last day that is over everywhere: the last zone is twelve hours behind UTC.
  public var lastDay: CalendarDate { day(hoursFromUTC: -12).adding(days: -1) }

  /// The last day that has begun anywhere: the first zone is fourteen hours ahead of UTC.
  public var latestDay: CalendarDate { day(hoursFromUTC: 14) }

  /// Whether a day has begun somewhere and is not over everywhere, so that a timetable alone can tell
  /// what has happened on it.
  public func isOpen(_ date: CalendarDate) -> Bool { lastDay < date && date <= latestDay }

  /// Whether something of a date stays hidden.
  public func hides(_ date: CalendarDate) -> Bool { date > lastDay }

  /// Whether something of a date stays hidden; of a month or a year, all of it must be over.
  public func hides(_ date: PartialDate) -> Bool { date.lastDay > lastDay }

  /// Whether a race stays hidden.
  ///
  /// - Parameters:
  ///   - id: its id.
  ///   - date: its day.
  ///   - meeting: a meeting whose timetable may have it.
  ///   - timetable: what a clock makes of that timetable.
  /// - Returns: `false` from the end of its unit, or from the end of its day everywhere.
  /// - Complexity: O(*n*) in the units of the meeting, for a race of a day that is not yet over.
  public func hides(
    raceID id: String,
    on date: CalendarDate,
    in meeting: Meeting?,
    _ timetable: Timetable?
  ) -> Bool {
    guard hides(date) else { return false }
    guard isOpen(date), let timetable,
      let unit = meeting?.units.first(where: { $0.raceID == id })
    else { return true }
    return timetable.results(of: unit, at: until).isEmpty
  }

  /// A day of the book: no later than the last that may be told.
  public func limited(_ day: CalendarDate?) -> CalendarDate {
    day.map { min($0, lastDay) } ?? lastDay
  }

  private func day(hoursFromUTC hours: Int64) -> CalendarDate {
    let milliseconds = until.milliseconds + hours * 3_600_000
    let days = milliseconds / 86_400_000 - (milliseconds % 86_400_000 < 0 ? 1 : 0)
    return CalendarDate(daysSince1970: Int(days))
  }
}

extension SpoilerGuard {
  /// A progression as far as it may be told; `nil` where nothing is left of it.
  ///
  /// Remarks of a book that goes on after the day may be about what came later.
  ///
  /// - Complexity: O(*n*) in the steps.
  public func told(_ progression: RecordProgression) -> RecordProgression? {
    guard hides(progression.asOf) else { return progression }
    var told = progression
    told.steps.removeAll { hides($0.date) }
    told.notEligible.removeAll { hides($0.date) }
    guard !told.steps.isEmpty || !told.notEligible.isEmpty else { return nil }
    for index in told.steps.indices {
      told.steps[index].listed = told.steps[index].listed.map { min($0, lastDay) }
    }
    told.asOf = lastDay
    told.notes = []
    told.disagreements = []
    return told
  }

  /// A page of an athlete as far as it may be told.
  ///
  /// - Complexity: O(*n*) in what the page holds.
  public func told(_ page: AthletePage) -> AthletePage { page.asOf(lastDay) }

  /// A race without what bears no day; whether it may be told at all is another question.
  public func told(_ race: Race) -> Race {
    var told = race
    told.notes = []
    return told
  }

  /// A source by its id: a title may tell the result.
  public func told(_ source: Source) -> Source {
    Source(
      id: source.id,
      title: "\(source.id) (the spoiler guard hides its title)",
      kind: source.kind
    )
  }

  /// A meeting's line with the finals over at the instant alone.
  public func told(_ summary: MeetingSummary, _ meeting: Meeting, _ timetable: Timetable)
    -> MeetingSummary
  {
    var told = summary
    told.decidedCount = timetable.decidedFinals(at: until).count
    return told
  }

  /// Whether it may be told who is entered in a unit: in the first round of an event from the start,
  /// in later ones as soon as the rounds before are over.
  ///
  /// - Complexity: O(*n*) in the units of the meeting.
  public func tellsEntrants(
    of unit: TimetableUnit,
    in meeting: Meeting,
    _ timetable: Timetable
  ) -> Bool {
    meeting.units.allSatisfy { other in
      other.event != unit.event || other.round.order >= unit.round.order
        || timetable.expectedEnd(of: other) <= until
    }
  }
}

extension Round {
  /// Where it stands among the rounds of an event.
  fileprivate var order: Int {
    switch self {
    case .heats, .qualification, .combined, .ceremony: 0
    case .quarterFinals: 1
    case .semiFinals: 2
    case .final, .other: 3
    }
  }
}
