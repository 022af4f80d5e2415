/// A record that an athlete set, and what became of it by the end of a day.
public struct CareerRecord: Hashable, Sendable {
  /// Whose step it is.
  public let progression: RecordProgression
  /// The step.
  public let step: RecordStep
  /// The day by the end of which it is told.
  public let day: CalendarDate
  /// The step among its neighbours; `nil` for a mark that does not count, or not yet.
  public let row: RecordRow?
  /// The step that came after it.
  public let next: RecordStep?
  /// Whether the athlete holds it: it stands, or it is the ratified one while a better mark waits.
  public let isHeld: Bool
  /// The age on the day of the mark.
  public var age: Age?

  /// A step of a progression, with what follows in it.
  ///
  /// - Parameters:
  ///   - step: the step, or one of the marks that do not count.
  ///   - progression: whose step it is.
  ///   - day: the last day that counts; without it, the last of the book.
  /// - Complexity: O(*n*) in the steps.
  public init(
    _ step: RecordStep,
    of progression: RecordProgression,
    on day: CalendarDate? = nil
  ) {
    let table = ProgressionTable(progression, on: day)
    let index = table.rows.firstIndex { $0.step == step }
    self.progression = progression
    self.step = step
    self.day = table.day
    row = index.map { table.rows[$0] }
    next = index.flatMap { $0 + 1 < table.rows.count ? table.rows[$0 + 1].step : nil }
    isHeld = table.standing?.step == step || table.ratified?.step == step
  }

  /// Whether it is of one mark of the athlete.
  func tells(_ mark: CareerMark) -> Bool {
    event == mark.event && step.date == mark.date && step.mark == mark.mark
  }

  /// The event.
  public var event: Event { progression.event }

  /// Whether it counts at all.
  public var isEligible: Bool { step.ratification != .notEligible }

  /// The better mark that ended it; one that waits to be ratified ends nothing.
  public var ended: RecordStep? { next?.ratification == .pending ? nil : next }

  /// The better mark that waits to be ratified.
  public var pending: RecordStep? { next?.ratification == .pending ? next : nil }

  /// Whole days for which it stood, or has stood so far; `nil` where that is not known.
  public var daysStood: Int? { row?.stand.days }

  /// What it is called: `world record`, `world best`, `best of a list`, `European record`.
  public var name: String {
    switch row?.kind {
    case .worldBest: "world best"
    case .listBest: "best of a list"
    case .scoped(.season(let year)): "world lead of \(year)"
    case .scoped(let scope): "\(scope.name) record"
    default: "world record"
    }
  }

  /// The record as the book has it when another day has ended.
  ///
  /// - Complexity: O(*n*) in the steps.
  func asOf(_ day: CalendarDate) -> CareerRecord {
    var record = CareerRecord(step, of: progression, on: min(day, self.day))
    record.age = age
    return record
  }
}
