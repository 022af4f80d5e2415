/// A record that an athlete set, and what became of it.
public struct CareerRecord: Hashable, Sendable {
  /// Whose progression it is a step of.
  public var progressionID: String
  /// The event.
  public var event: Event
  /// What the steps are: `world record`, `world best`, `running best of a list`.
  public var kind: String
  /// The step.
  public var step: RecordStep
  /// The better mark that ended it; one that waits to be ratified ends nothing.
  public var ended: RecordStep?
  /// A better mark that waits to be ratified.
  public var pending: RecordStep?
  /// Until when the book is known to be true.
  public var asOf: CalendarDate
  /// The age on the day.
  public var age: Age?

  /// A step of a progression, with what follows in it.
  ///
  /// - Complexity: O(*n*) in the steps.
  public init(_ step: RecordStep, of progression: RecordProgression) {
    progressionID = progression.id
    event = progression.event
    kind = progression.kind
    asOf = progression.asOf
    self.step = step
    let better = progression.steps.filter { other in
      guard let mark = step.mark, let later = other.mark, other.date > step.date else {
        return false
      }
      return later.isBetter(than: mark)
    }
    ended = better.first { $0.ratification != .pending }
    pending = better.first { $0.ratification == .pending }
  }

  /// Whether it counts at all.
  public var isEligible: Bool { step.ratification != .notEligible }

  /// Whether the athlete holds it still, by the book.
  public var isHeld: Bool { isEligible && ended == nil && step.ratification != .pending }

  /// Whole days for which it stood, or has stood until the book ends; `nil` where a day is not known.
  public var daysStood: Int? {
    guard isEligible else { return nil }
    let end = ended?.date ?? PartialDate(asOf)
    return step.date.days(to: end)
  }

  /// What it is called: `world record`, `world best`, `best of a list`.
  public var name: String {
    if kind == RecordProgression.bestKind { return "world best" }
    if kind == RecordProgression.listKind || step.ratification == .best { return "best of a list" }
    return "world record"
  }
}
