extension SpoilerGuard {
  /// A meeting as far as it may be told: results of units that are over, start lists of rounds whose
  /// entrants are known, and no remark that may be about what comes later.
  ///
  /// - Parameters:
  ///   - meeting: the meeting.
  ///   - timetable: what a clock makes of its timetable.
  /// - Returns: the meeting, and how many results are left out of it.
  /// - Complexity: O(*n*²) in the units of one event, O(*n*) in all else.
  public func told(_ meeting: Meeting, _ timetable: Timetable) -> (meeting: Meeting, leftOut: Int) {
    guard meeting.units.contains(where: { timetable.expectedEnd(of: $0) > until }) else {
      return (meeting, 0)
    }
    var told = meeting
    var leftOut = 0
    for index in told.units.indices {
      let unit = meeting.units[index]
      let results = timetable.results(of: unit, at: until)
      leftOut += unit.results.count - results.count
      told.units[index].results = results
      if timetable.expectedEnd(of: unit) > until {
        told.units[index].notes = []
        told.units[index].disagreements = []
        told.units[index].wind = nil
      }
      if !tellsEntrants(of: unit, in: meeting, timetable) { told.units[index].entries = [] }
    }
    told.notes = []
    told.disagreements = []
    told.selectedResults = []
    told.publishedMedals = nil
    told.partial = nil
    return (told, leftOut)
  }
}
