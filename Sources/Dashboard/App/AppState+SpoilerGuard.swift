package import Athletics
import ReplayEngine

extension AppState {
  /// What decides what may be told; `nil` while nothing is hidden.
  package var spoilerGuard: SpoilerGuard? {
    hidesSpoilers ? SpoilerGuard(until: clock.instant) : nil
  }

  /// The last day whose marks may be told; `nil` while nothing is hidden.
  var listedThrough: CalendarDate? { spoilerGuard?.lastDay }

  /// Whether a race stays hidden: it was run after that day, and the meeting clock does not yet have
  /// its result.
  func hides(raceID: String, on date: CalendarDate) -> Bool {
    spoilerGuard?.hides(raceID: raceID, on: date, in: programme?.meeting, programme?.timetable)
      ?? false
  }

  /// Whether what runs beside a race stays hidden, by the race that it is from; what is from none does
  /// not.
  func hides(raceID: String?, on date: CalendarDate?) -> Bool {
    guard let raceID, let date else { return false }
    return hides(raceID: raceID, on: date)
  }

  /// The races that may be told of.
  package var toldRaces: [RaceSummary] {
    hidesSpoilers ? races.filter { !hides(raceID: $0.id, on: $0.date) } : races
  }

  /// The meetings, with the finals over by the meeting clock where later ones are hidden: those of a
  /// meeting that is not on the screen count once it is over.
  var toldMeetings: [MeetingSummary] {
    guard let spoilerGuard else { return meetings }
    return meetings.map { summary in
      if let programme, programme.meeting.id == summary.id {
        return spoilerGuard.told(summary, programme.meeting, programme.timetable)
      }
      var told = summary
      if spoilerGuard.hides(summary.ends) { told.decidedCount = 0 }
      return told
    }
  }

  /// The event of the race that is open, hidden or not: which one it is tells no result.
  var openEvent: Event? { (replay ?? withheld)?.race.event }

  /// The start list of a unit, by lane where there are lanes, as far as it may be told.
  func startList(of unit: TimetableUnit) -> [Entry] {
    guard let programme,
      spoilerGuard?.tellsEntrants(of: unit, in: programme.meeting, programme.timetable) ?? true
    else { return [] }
    return unit.entries.inLaneOrder
  }

  /// Whether a unit is of somebody or something followed, as far as that may be told.
  func follows(_ unit: TimetableUnit) -> Bool {
    guard let spoilerGuard, let programme else { return Following.includes(unit, in: followed) }
    return Following.includes(unit.event, in: followed)
      || (Following.includes(unit, in: followed)
        && spoilerGuard.tellsEntrants(of: unit, in: programme.meeting, programme.timetable))
  }
}
