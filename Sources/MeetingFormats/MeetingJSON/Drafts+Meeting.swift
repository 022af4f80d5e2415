import Athletics

extension MeetingDraft {
  /// All that is known of a meeting beside its units.
  init(_ meeting: Meeting, id: String?) {
    self.init(id: id, name: meeting.name, sources: meeting.sources)
    shortName = meeting.shortName
    starts = meeting.starts
    ends = meeting.ends
    venue = meeting.venue.name
    city = meeting.venue.city
    country = meeting.venue.country
    zone = meeting.zone
    track = meeting.track
    eventCount = meeting.eventCount
    publishedMedals = meeting.publishedMedals
    notes = meeting.notes
    sessions = meeting.sessions
    incompleteDays = meeting.incompleteDays
    selectedResults = meeting.selectedResults
    disagreements = meeting.disagreements
    partial = meeting.partial
  }
}

extension UnitDraft {
  /// All that is known of a unit beside its results and its start list.
  init(_ unit: TimetableUnit, meeting: String?, order: Int) {
    self.init(
      key: UnitKey(meeting: meeting, unit: unit.id),
      event: unit.event,
      sources: unit.sources
    )
    round = unit.round
    heat = unit.heat
    date = unit.date
    start = unit.start.map { .scheduled($0) }
    printedStart = unit.printedStart
    session = unit.session
    self.order = order
    isMedalEvent = unit.isMedalEvent
    wind = unit.wind
    notes = unit.notes
    endsWith = unit.endsWith
    disagreements = unit.disagreements
  }
}
