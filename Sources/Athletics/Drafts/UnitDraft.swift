/// What a file tells of one unit of a timetable; `nil` where it does not say.
package struct UnitDraft: Hashable, Sendable {
  /// A start, and what it is.
  package enum Start: Hashable, Sendable {
    /// The start in the timetable.
    case scheduled(Instant)
    /// When the gun went off.
    case actual(Instant)
  }

  /// How a unit's number stands among those of its event, in files that give numbers and no names
  /// of rounds.
  package struct Stage: Hashable, Sendable {
    /// What the units of one event share: `011`.
    package var event: String
    /// The round, from 1.
    package var round: Int
    /// The heat, from 1.
    package var heat: Int

    /// A heat of a round of an event.
    package init(event: String, round: Int, heat: Int) {
      self.event = event
      self.round = round
      self.heat = heat
    }
  }

  /// What names the unit.
  package var key: UnitKey
  /// Discipline, sex, track.
  package var event: Event?
  /// The race distance, where it is another than the discipline's.
  package var distance: Distance?
  /// One lap of the track.
  package var lap: Distance?
  /// The round; `nil` where only a stage is known.
  package var round: Round?
  /// The round and heat by number.
  package var stage: Stage?
  /// Which heat of the round, from 1.
  package var heat: Int?
  /// The day at the venue.
  package var date: CalendarDate?
  /// The day where neither this nor any other file tells one.
  package var day: CalendarDate?
  /// The start.
  package var start: Start?
  /// The start in the timetable as printed.
  package var printedStart: String?
  /// The time of day of the gun as printed.
  package var printedGun: String?
  /// The session's name on that day.
  package var session: String?
  /// Where the unit stands among those without a start.
  package var order: Int?
  /// Whether medals are decided here.
  package var isMedalEvent: Bool?
  /// The wind.
  package var wind: Wind?
  /// The unit whose end decides this one.
  package var endsWith: String?
  /// Where sources disagree.
  package var disagreements: [Disagreement] = []
  /// What a reader should know.
  package var notes: [String]
  /// Who says it.
  package var sources: [String]

  /// A unit of which nothing is said yet.
  package init(key: UnitKey, event: Event? = nil, sources: [String] = []) {
    self.key = key
    self.event = event
    self.sources = sources
    notes = []
  }
}
