import Athletics

extension MeetingDraft {
  /// All that is known of a meeting beside its units.
  init(_ meeting: Meeting, id: String?) {
    self.init(id: id, name: PlainText.line(meeting.name), sources: meeting.sources)
    shortName = PlainText.line(meeting.shortName)
    starts = meeting.starts
    ends = meeting.ends
    venue = meeting.venue.name.map(PlainText.line)
    city = PlainText.line(meeting.venue.city)
    country = PlainText.line(meeting.venue.country)
    zone = PlainText.line(meeting.zone)
    track = meeting.track
    eventCount = meeting.eventCount
    publishedMedals = meeting.publishedMedals
    notes = meeting.notes.map(PlainText.line)
    sessions = meeting.sessions
    incompleteDays = meeting.incompleteDays
    selectedResults = meeting.selectedResults.map(PlainText.line)
    disagreements = meeting.disagreements.map(\.tame)
    partial = meeting.partial.map(PlainText.line)
  }
}

extension UnitDraft {
  /// All that is known of a unit beside its results and its start list.
  init(_ unit: TimetableUnit, meeting: String?, order: Int) {
    self.init(
      key: UnitKey(meeting: meeting, unit: PlainText.line(unit.id)),
      event: unit.event,
      sources: unit.sources
    )
    round = unit.round
    heat = unit.heat
    date = unit.date
    start = unit.start.map { .scheduled($0) }
    printedStart = unit.printedStart.map(PlainText.line)
    session = unit.session.map(PlainText.line)
    self.order = order
    isMedalEvent = unit.isMedalEvent
    wind = unit.wind
    notes = unit.notes.map(PlainText.line)
    endsWith = unit.endsWith.map(PlainText.line)
    disagreements = unit.disagreements.map(\.tame)
  }
}

extension PlainText {
  /// Without controls and marks of direction, however long.
  static func line(_ text: String) -> String {
    TextDecoding.text(Array(text.utf8)[...], isUTF8: true)
  }
}

extension Discipline {
  /// The same with a name that can be shown.
  var tame: Discipline {
    var tame = self
    tame.id = PlainText.line(id)
    tame.name = PlainText.line(name)
    return tame
  }
}

extension Disagreement {
  /// The same with texts that can be shown.
  var tame: Disagreement {
    Disagreement(
      what: PlainText.line(what),
      against: against.map(PlainText.line),
      sources: sources
    )
  }
}

extension Athlete {
  fileprivate var tame: Athlete {
    Athlete(
      name: PlainText.line(name),
      family: family.map(PlainText.line),
      nation: PlainText.line(nation)
    )
  }
}

extension Entry {
  /// The same with texts that can be shown.
  var tame: Entry {
    var tame = self
    tame.athlete = athlete.tame
    tame.bib = bib.map(PlainText.line)
    tame.members = members.map(PlainText.line)
    return tame
  }
}

extension Runner {
  /// The same with texts that can be shown.
  var tame: Runner {
    var tame = self
    tame.result.athlete = athlete.tame
    tame.result.printedMark = result.printedMark.map(PlainText.line)
    tame.result.rule = result.rule.map(PlainText.line)
    tame.result.flags = result.flags.map(PlainText.line)
    tame.result.members = result.members.map(PlainText.line)
    tame.result.note = result.note.map(PlainText.line)
    guard var details = result.details else { return tame }
    details.bib = details.bib.map(PlainText.line)
    details.before = details.before.map(PlainText.line)
    for index in details.attempts.indices {
      details.attempts[index].printed = PlainText.line(details.attempts[index].printed)
    }
    tame.result.details = details
    return tame
  }
}
