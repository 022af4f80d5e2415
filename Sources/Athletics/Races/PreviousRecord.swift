/// A record that stood before a race.
public struct PreviousRecord: Hashable, Sendable {
  /// Whose record it is where it is not the world's, as the source calls it: `British`, `Olympic`;
  /// `RecordScope` reads it.
  public var scope: String?
  /// The discipline's id; a race on the way to another counts too.
  public var discipline: String
  /// Which track it was set on.
  public var track: TrackKind
  /// The mark.
  public var mark: TimeMark
  /// Who held it.
  public var athlete: Athlete
  /// When it was set.
  public var date: PartialDate?
  /// Who says it.
  public var sources: [String]

  /// A record before the race.
  public init(
    scope: String? = nil,
    discipline: String,
    track: TrackKind,
    mark: TimeMark,
    athlete: Athlete,
    date: PartialDate? = nil,
    sources: [String] = []
  ) {
    self.scope = scope
    self.discipline = discipline
    self.track = track
    self.mark = mark
    self.athlete = athlete
    self.date = date
    self.sources = sources
  }
}
