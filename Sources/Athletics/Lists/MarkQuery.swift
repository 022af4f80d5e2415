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
    self.column = column
    self.isReversed = isReversed
  }
}
