/// Two or more events that an athlete contested, or won, at one championship.
public struct ChampionshipDouble: Hashable, Sendable {
  /// One of the events.
  public struct Part: Hashable, Sendable {
    /// The event.
    public var event: Event
    /// The place in the final; `nil` where no final is known.
    public var place: Int?
    /// The unit of the timetable that says so.
    public var unitID: String?

    /// An event of a double.
    public init(event: Event, place: Int? = nil, unitID: String? = nil) {
      self.event = event
      self.place = place
      self.unitID = unitID
    }
  }

  /// Who.
  public var athlete: Athlete
  /// At what.
  public var championship: Championship
  /// The year, or the day of the last final.
  public var date: PartialDate
  /// The town, where known.
  public var place: String?
  /// The meeting in the library.
  public var meetingID: String?
  /// The events, short ones first.
  public var parts: [Part]
  /// Who says it.
  public var sources: [String]

  /// A double that was tried.
  public init(
    athlete: Athlete,
    championship: Championship,
    date: PartialDate,
    place: String? = nil,
    meetingID: String? = nil,
    parts: [Part],
    sources: [String] = []
  ) {
    self.athlete = athlete
    self.championship = championship
    self.date = date
    self.place = place
    self.meetingID = meetingID
    self.parts = parts.sorted {
      ($0.event.discipline.order, $0.event.discipline.id)
        < ($1.event.discipline.order, $1.event.discipline.id)
    }
    self.sources = sources
  }

  /// The events that were won.
  public var won: [Part] { parts.filter { $0.place == 1 } }

  /// Whether two of the events were won.
  public var isCompleted: Bool { won.count >= 2 }

  /// Whether it is the same double: the same events won at the same championship.
  public func isSame(as other: ChampionshipDouble) -> Bool {
    championship == other.championship && isCompleted && other.isCompleted
      && won.map(\.event.discipline.id) == other.won.map(\.event.discipline.id)
      && won.first?.event.sex == other.won.first?.event.sex
  }

  /// Who contested two or more events alone at a meeting, as far as its results name them.
  ///
  /// Relays and the parts of combined events are none; a heat alone counts as tried.
  ///
  /// - Complexity: O(*n*) in the results of the meeting.
  public static func tried(at meeting: Meeting) -> [ChampionshipDouble] {
    var entries: [Athlete: [TimetableUnit]] = [:]
    for unit in meeting.units where unit.isOfOne {
      for result in unit.results where result.status != .didNotStart && result.status != .withdrawn
      {
        entries[result.athlete.plain, default: []].append(unit)
      }
    }
    return entries.compactMap { athlete, units in double(of: athlete, in: units, at: meeting) }
      .sorted { ($0.athlete.name, $0.athlete.nation) < ($1.athlete.name, $1.athlete.nation) }
  }

  private static func double(
    of athlete: Athlete,
    in units: [TimetableUnit],
    at meeting: Meeting
  ) -> ChampionshipDouble? {
    let byEvent = Dictionary(grouping: units, by: \.event)
    guard byEvent.count > 1 else { return nil }
    let parts = byEvent.map { event, units -> Part in
      let final = units.first { $0.isMedalEvent }
      let line = final?.results.first { $0.athlete.plain == athlete }
      return Part(event: event, place: line?.place, unitID: (final ?? units.last)?.id)
    }
    var sources: [String] = []
    for source in units.flatMap(\.sources) where !sources.contains(source) {
      sources.append(source)
    }
    let last = units.map(\.date).max() ?? meeting.ends
    return ChampionshipDouble(
      athlete: athlete,
      championship: Championship(meeting.name),
      date: PartialDate(last),
      place: meeting.venue.city,
      meetingID: meeting.id,
      parts: parts,
      sources: sources
    )
  }

  /// The doubles that a list of medals holds: two golds at one championship of one year.
  ///
  /// - Complexity: O(*n*²) in the medals of one athlete, which are few.
  public static func won(by athlete: Athlete, _ medals: [CareerMedal]) -> [ChampionshipDouble] {
    let golds = medals.filter { medal in
      medal.medal == .gold && medal.event != nil && medal.date != nil && medal.championship.isKnown
    }
    var doubles: [ChampionshipDouble] = []
    for gold in golds {
      let same = golds.filter {
        $0.championship == gold.championship && $0.date?.year == gold.date?.year
      }
      let isKnown = doubles.contains {
        $0.championship == gold.championship && $0.date.year == gold.date?.year
      }
      guard Set(same.map(\.event)).count > 1, !isKnown, let date = same.compactMap(\.date).max()
      else { continue }
      var sources: [String] = []
      for source in same.flatMap(\.sources) where !sources.contains(source) {
        sources.append(source)
      }
      doubles.append(
        ChampionshipDouble(
          athlete: athlete.plain,
          championship: gold.championship,
          date: date,
          place: gold.place,
          meetingID: gold.meetingID,
          parts: same.compactMap { medal in
            medal.event.map { Part(event: $0, place: 1, unitID: medal.unitID) }
          },
          sources: sources
        )
      )
    }
    return doubles
  }
}

extension Athlete {
  /// The name and the nation alone: sources differ in whether they tell the family name apart.
  fileprivate var plain: Athlete { Athlete(name: name, nation: nation) }
}

extension TimetableUnit {
  /// Whether athletes contest it one by one, and it is an event of its own.
  fileprivate var isOfOne: Bool {
    if case .combined = round { return false }
    return event.discipline.kind != .relay
  }
}
