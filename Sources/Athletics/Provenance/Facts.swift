/// Everything lapboard knows without being told: one edition of the bundled facts.
public struct Facts: Hashable, Sendable {
  /// Raised whenever any fact changes; a library of an older edition is loaded again.
  public var edition: Int
  /// Until when the record book is known to be true.
  public var asOf: CalendarDate
  /// Where figures come from.
  public var sources: [Source]
  /// Nations and teams.
  public var nations: [Nation]
  /// The programme's disciplines.
  public var disciplines: [Discipline]
  /// What is known of athletes.
  public var athletes: [AthleteProfile]
  /// Meetings with their timetables and results.
  public var meetings: [Meeting]
  /// Races with their splits.
  public var races: [Race]
  /// Record progressions.
  public var progressions: [RecordProgression]
  /// All-time lists.
  public var lists: [AllTimeList]

  /// One edition of the facts.
  public init(
    edition: Int,
    asOf: CalendarDate,
    sources: [Source] = [],
    nations: [Nation] = [],
    disciplines: [Discipline] = [],
    athletes: [AthleteProfile] = [],
    meetings: [Meeting] = [],
    races: [Race] = [],
    progressions: [RecordProgression] = [],
    lists: [AllTimeList] = []
  ) {
    self.edition = edition
    self.asOf = asOf
    self.sources = sources
    self.nations = nations
    self.disciplines = disciplines
    self.athletes = athletes
    self.meetings = meetings
    self.races = races
    self.progressions = progressions
    self.lists = lists
  }
}
