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

  /// Medals or titles of one kind, as a source states them.
  public struct Honour: Hashable, Sendable {
    /// The championship or series: `World Indoor Championships`, `Diamond League final`.
    public var championship: String
    /// The colour.
    public var medal: Medal
    /// The event as the source names it; `nil` where it tells a number alone.
    public var event: String?
    /// Indoor, outdoor or road, where there is an event.
    public var environment: String?
    /// How many of them, where a source does not tell them apart; otherwise one.
    public var count: Int
    /// The year or the day, as far as known.
    public var date: PartialDate?
    /// A day by which it was won, where no source tells the year.
    public var knownBy: PartialDate?
    /// Where it was.
    public var place: String?
    /// Who says it.
    public var sources: [String]

    /// Medals of one kind.
    public init(
      championship: String,
      medal: Medal,
      event: String? = nil,
      environment: String? = nil,
      count: Int = 1,
      date: PartialDate? = nil,
      knownBy: PartialDate? = nil,
      place: String? = nil,
      sources: [String] = []
    ) {
      self.championship = championship
      self.medal = medal
      self.event = event
      self.environment = environment
      self.count = count
      self.date = date
      self.knownBy = knownBy
      self.place = place
      self.sources = sources
    }
  }

  /// How many titles a source counts, of which kind.
  public struct TitleCount: Hashable, Sendable {
    /// What is counted: `European titles, senior`.
    public var what: String
    /// How many.
    public var count: Int
    /// Until when it is counted, as far as known.
    public var asOf: PartialDate?
    /// What a reader should know: why it differs from others, where that is known.
    public var note: String?
    /// Who counts so.
    public var sources: [String]

    /// A count of titles.
    public init(
      what: String,
      count: Int,
      asOf: PartialDate? = nil,
      note: String? = nil,
      sources: [String] = []
    ) {
      self.what = what
      self.count = count
      self.asOf = asOf
      self.note = note
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
  /// Medals and titles, each with its championship.
  public var honours: [Honour]
  /// How many titles sources count; they need not agree.
  public var titleCounts: [TitleCount]
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
    honours: [Honour] = [],
    titleCounts: [TitleCount] = [],
    notes: [Note] = [],
    sources: [String] = []
  ) {
    self.athlete = athlete
    self.sex = sex
    self.birth = birth
    self.bests = bests
    self.honours = honours
    self.titleCounts = titleCounts
    self.notes = notes
    self.sources = sources
  }
}
