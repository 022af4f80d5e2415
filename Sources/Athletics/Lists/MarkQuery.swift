/// Which marks of an event a list holds, and in which order.
public struct MarkQuery: Hashable, Sendable {
  /// What lines are sorted by; the best mark first by default.
  public enum Column: String, Hashable, Sendable, CaseIterable {
    case mark
    case athlete
    case nation
    case age
    case date
    case place
  }

  /// The event, by the id of its discipline, such as `mile`.
  public var discipline: String
  /// Men, women or mixed.
  public var sex: Sex
  /// One kind of track, or all of them joined.
  public var track: TrackKind?
  /// Whether every athlete stands there once, with the best mark of those that fit.
  public var isOneMarkAnAthlete: Bool
  /// The year of the mark.
  public var year: Int?
  /// The nation, by its code.
  public var nation: String?
  /// The age group.
  public var ageGroup: AgeGroup?
  /// The last day of which marks are taken; marks of unknown day count when their year or month is
  /// over by then.
  public var through: CalendarDate?
  /// Whether the list holds the marks that count, or else those that cannot, each with its reason.
  public var isOfCountingMarks: Bool
  /// What lines are sorted by.
  public var column: Column
  /// Whether the order is turned round.
  public var isReversed: Bool

  /// The all-time list of an event.
  public init(
    discipline: String,
    sex: Sex,
    track: TrackKind? = nil,
    isOneMarkAnAthlete: Bool = true,
    year: Int? = nil,
    nation: String? = nil,
    ageGroup: AgeGroup? = nil,
    through: CalendarDate? = nil,
    isOfCountingMarks: Bool = true,
    column: Column = .mark,
    isReversed: Bool = false
  ) {
    self.discipline = discipline
    self.sex = sex
    self.track = track
    self.isOneMarkAnAthlete = isOneMarkAnAthlete
    self.year = year
    self.nation = nation
    self.ageGroup = ageGroup
    self.through = through
    self.isOfCountingMarks = isOfCountingMarks
    self.column = column
    self.isReversed = isReversed
  }
  /// The all-time list of an event that a search found, by its id: `mile/men`.
  public init?(eventID: String) {
    let parts = eventID.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let sex = Sex(rawValue: String(parts[1])) else {
      return nil
    }
    self.init(discipline: String(parts[0]), sex: sex)
  }

  /// The id of the event, its tracks joined: `mile/men`.
  public var eventID: String { "\(discipline)/\(sex.rawValue)" }
}
