/// Medals of one colour that an athlete won at one championship, as one source or final has them.
public struct CareerMedal: Hashable, Sendable {
  /// The colour.
  public var medal: Medal
  /// The championship.
  public var championship: Championship
  /// The year or the day, where a source gives it.
  public var date: PartialDate?
  /// A day by which it was won, where no source tells the year.
  public var knownBy: PartialDate?
  /// The event, where a source gives it.
  public var event: Event?
  /// How many a source counts together; one wherever year and event are known.
  public var count: Int
  /// Where it was.
  public var place: String?
  /// The mark, where it is known.
  public var printedMark: String?
  /// The meeting in the library.
  public var meetingID: String?
  /// The final in its timetable.
  public var unitID: String?
  /// The race to replay.
  public var raceID: String?
  /// Who says it.
  public var sources: [String]

  /// A medal won.
  public init(
    medal: Medal,
    championship: Championship,
    date: PartialDate? = nil,
    knownBy: PartialDate? = nil,
    event: Event? = nil,
    count: Int = 1,
    place: String? = nil,
    printedMark: String? = nil,
    meetingID: String? = nil,
    unitID: String? = nil,
    raceID: String? = nil,
    sources: [String] = []
  ) {
    self.medal = medal
    self.championship = championship
    self.date = date
    self.knownBy = knownBy
    self.event = event
    self.count = count
    self.place = place
    self.printedMark = printedMark
    self.meetingID = meetingID
    self.unitID = unitID
    self.raceID = raceID
    self.sources = sources
  }

  /// A medal of a decided final.
  public init(_ award: MedalAward, in unit: TimetableUnit, at meeting: Meeting) {
    self.init(
      medal: award.medal,
      championship: Championship(meeting.name),
      date: PartialDate(award.date),
      event: award.event,
      place: meeting.venue.city,
      printedMark: award.result.printedMark,
      meetingID: meeting.id,
      unitID: unit.id,
      raceID: unit.raceID,
      sources: award.result.sources.isEmpty ? unit.sources : award.result.sources
    )
  }

  /// Medals of finals and of profiles, each once, by championship and then the latest first.
  ///
  /// The final stands before what a profile says of the same championship, event and year.
  ///
  /// - Complexity: O(*n*²) in the medals of one athlete, which are few.
  public static func merged(finals: [CareerMedal], honours: [CareerMedal]) -> [CareerMedal] {
    var merged = finals
    for honour in honours {
      if let index = merged.firstIndex(where: { $0.isSame(as: honour) }) {
        for source in honour.sources where !merged[index].sources.contains(source) {
          merged[index].sources.append(source)
        }
      } else {
        merged.append(honour)
      }
    }
    return merged.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
  }

  private func isSame(as other: CareerMedal) -> Bool {
    guard let date, let year = other.date?.year, let event, let theirs = other.event else {
      return false
    }
    return championship == other.championship && date.year == year
      && event.discipline.id == theirs.discipline.id && medal == other.medal
  }

  private var rank: [Int] {
    [championship.order, -(date?.year ?? 0), medal.place, event?.discipline.order ?? 0, count]
  }
}
