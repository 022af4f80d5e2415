/// What is known of one athlete beyond single results.
public struct AthleteProfile: Hashable, Sendable {
  /// A best mark as a source states it.
  public struct Best: Hashable, Sendable {
    /// The event as the source names it.
    public var event: String
    /// Indoor, outdoor or road, as the source says.
    public var environment: String?
    /// The mark as printed.
    public var mark: String
    /// When it was set, as far as known.
    public var date: PartialDate?
    /// Where it was set.
    public var place: String?
    /// Who says it.
    public var sources: [String]

    /// A best mark.
    public init(
      event: String,
      environment: String? = nil,
      mark: String,
      date: PartialDate? = nil,
      place: String? = nil,
      sources: [String] = []
    ) {
      self.event = event
      self.environment = environment
      self.mark = mark
      self.date = date
      self.place = place
      self.sources = sources
    }
  }

  /// A title or a note with its sources.
  public struct Note: Hashable, Sendable {
    /// The fact, in a short sentence.
    public var text: String
    /// Who says it.
    public var sources: [String]

    /// A fact with its sources.
    public init(text: String, sources: [String]) {
      self.text = text
      self.sources = sources
    }
  }

  /// Name and nation.
  public var athlete: Athlete
  /// Men or women.
  public var sex: Sex
  /// The birth date, or the year alone.
  public var birth: PartialDate?
  /// Best marks by event.
  public var bests: [Best]
  /// Titles and other facts.
  public var notes: [Note]
  /// Who says who this is.
  public var sources: [String]

  /// A profile.
  public init(
    athlete: Athlete,
    sex: Sex,
    birth: PartialDate? = nil,
    bests: [Best] = [],
    notes: [Note] = [],
    sources: [String] = []
  ) {
    self.athlete = athlete
    self.sex = sex
    self.birth = birth
    self.bests = bests
    self.notes = notes
    self.sources = sources
  }
}
