import Athletics
import ReplayEngine

extension AppState {
  /// The last day whose marks lists may hold; `nil` while nothing is hidden.
  ///
  /// Marks have a day and no hour, so a day counts once it is over in every zone of the earth.
  var listedThrough: CalendarDate? {
    guard hidesSpoilers else { return nil }
    let seconds = clock.instant.milliseconds / 1000 - 12 * 3600
    let days = Int(seconds / 86_400) - (seconds % 86_400 < 0 ? 1 : 0)
    return CalendarDate(daysSince1970: days - 1)
  }

  /// Whether a race stays hidden: it was run after that day, and the meeting clock does not yet have
  /// its result.
  func hides(raceID: String, on date: CalendarDate) -> Bool {
    guard let day = listedThrough, date > day else { return false }
    let unit = programme?.meeting.units.first { $0.raceID == raceID }
    guard let unit, let programme else { return true }
    return programme.timetable.results(of: unit, at: clock.instant).isEmpty
  }

  /// Hides what is later than the meeting clock, or shows it again.
  mutating func toggleSpoilerGuard() {
    hidesSpoilers.toggle()
    toast =
      hidesSpoilers
      ? "spoiler guard on: nothing later than the meeting clock is shown; x shows it again"
      : "spoiler guard off"
  }
}
