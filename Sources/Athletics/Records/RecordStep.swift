/// One step of a record progression.
public struct RecordStep: Hashable, Sendable {
  /// The mark as printed.
  public var printedMark: String
  /// The mark, where it can be read.
  public var mark: Mark?
  /// Who set it.
  public var athlete: Athlete
  /// When, as far as known.
  public var date: PartialDate
  /// Where.
  public var place: String?
  /// Whether it counts.
  public var ratification: Ratification
  /// The state in the source's words.
  public var statusText: String?
  /// The day of the list that gives it; `nil` for a step of a book, which knows what came before.
  public var listed: CalendarDate?
  /// Who says it.
  public var sources: [String]

  /// A step of a progression.
  public init(
    printedMark: String,
    mark: Mark?,
    athlete: Athlete,
    date: PartialDate,
    place: String? = nil,
    ratification: Ratification,
    statusText: String? = nil,
    listed: CalendarDate? = nil,
    sources: [String] = []
  ) {
    self.printedMark = printedMark
    self.mark = mark
    self.athlete = athlete
    self.date = date
    self.place = place
    self.ratification = ratification
    self.statusText = statusText
    self.listed = listed
    self.sources = sources
  }
}
