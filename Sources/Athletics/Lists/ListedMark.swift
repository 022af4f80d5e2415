/// One line of an all-time list.
public struct ListedMark: Hashable, Sendable {
  /// The rank among performances, where the list gives one.
  public var performanceRank: Int?
  /// The rank among performers, where the list gives one.
  public var performerRank: Int?
  /// Indoor, outdoor, as the list says.
  public var environment: String
  /// The mark as printed.
  public var printedMark: String
  /// The mark, where it can be read.
  public var mark: Mark?
  /// Who set it.
  public var athlete: Athlete
  /// The birth date, or as much of it as is known.
  public var birth: PartialDate?
  /// Where.
  public var place: String?
  /// When.
  public var date: PartialDate?
  /// Who says it.
  public var sources: [String]

  /// A line of a list.
  public init(
    performanceRank: Int? = nil,
    performerRank: Int? = nil,
    environment: String,
    printedMark: String,
    mark: Mark?,
    athlete: Athlete,
    birth: PartialDate? = nil,
    place: String? = nil,
    date: PartialDate? = nil,
    sources: [String] = []
  ) {
    self.performanceRank = performanceRank
    self.performerRank = performerRank
    self.environment = environment
    self.printedMark = printedMark
    self.mark = mark
    self.athlete = athlete
    self.birth = birth
    self.place = place
    self.date = date
    self.sources = sources
  }
}

/// An all-time list of one event.
public struct AllTimeList: Hashable, Sendable, Identifiable {
  /// A name that never changes: `mile-men`.
  public var id: String
  /// The event.
  public var event: Event
  /// What the list holds and until when, in a sentence.
  public var title: String
  /// Its lines, best first.
  public var marks: [ListedMark]

  /// A list with its lines.
  public init(id: String, event: Event, title: String, marks: [ListedMark]) {
    self.id = id
    self.event = event
    self.title = title
    self.marks = marks
  }
}
