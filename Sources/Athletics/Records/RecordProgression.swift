/// The record of one event through time.
public struct RecordProgression: Hashable, Sendable, Identifiable {
  /// A name that never changes: `mile-short-track-men`.
  public var id: String
  /// The event.
  public var event: Event
  /// Whose record it is; `nil` for the world's.
  public var scope: RecordScope?
  /// What the steps are: `world record`, `world best`, `running best of a list`.
  public var kind: String
  /// Until when the book is known to be true.
  public var asOf: CalendarDate
  /// Steps in order of date.
  public var steps: [RecordStep]
  /// Better marks that do not count, each with its reason.
  public var notEligible: [RecordStep]
  /// Where sources disagree.
  public var disagreements: [Disagreement]
  /// What a reader should know.
  public var notes: [String]

  /// A progression.
  public init(
    id: String,
    event: Event,
    scope: RecordScope? = nil,
    kind: String,
    asOf: CalendarDate,
    steps: [RecordStep],
    notEligible: [RecordStep] = [],
    disagreements: [Disagreement] = [],
    notes: [String] = []
  ) {
    self.id = id
    self.event = event
    self.scope = scope
    self.kind = kind
    self.asOf = asOf
    self.steps = steps
    self.notEligible = notEligible
    self.disagreements = disagreements
    self.notes = notes
  }

  /// The record as it stood when a day began.
  ///
  /// - Complexity: O(*n*) in the steps.
  public func step(before day: CalendarDate) -> RecordStep? {
    let limit = PartialDate(year: day.year, month: day.month, day: day.day)
    return steps.last { $0.date < limit }
  }
}
