/// A progression as rows, as it stood at the end of a day.
///
/// A step counts from its own day on. One of which only the year or the month is known counts once
/// that is over; until then it is among those that may have been set already.
public struct ProgressionTable: Hashable, Sendable {
  /// The progression.
  public let progression: RecordProgression
  /// The day.
  public let day: CalendarDate
  /// The steps by then, oldest first.
  public let rows: [RecordRow]
  /// Steps of the year or month of the day, of which no source says whether they were set by then.
  public let undecided: [RecordStep]
  /// Marks by then that do not count, with their reason in `statusText`.
  public let notEligible: [RecordStep]

  /// The rows by the end of a day.
  ///
  /// - Parameters:
  ///   - progression: what is told.
  ///   - day: the last day that counts; without it, the one until which the book is known to be true.
  /// - Complexity: O(*n*) in the steps.
  public init(_ progression: RecordProgression, on day: CalendarDate? = nil) {
    let day = day ?? progression.asOf
    self.progression = progression
    self.day = day
    undecided = progression.steps.filter { $0.date.firstDay <= day && day < $0.date.lastDay }
    notEligible = progression.notEligible.filter { $0.date.lastDay <= day }
    let steps = progression.steps
    let count = steps.count { $0.date.lastDay <= day }
    let shown = steps.indices.filter { steps[$0].date.lastDay <= day }
    let isLastDoubtful = !undecided.isEmpty
    rows = shown.enumerated().map { position, index in
      let isLast = position == count - 1
      let next = isLast ? nil : steps[shown[position + 1]]
      let isListedYet = isLast && steps[index].listed.map { day <= $0 } ?? false
      let isBeforeGap = progression.isGap(after: index) && !isListedYet
      return RecordRow(
        step: steps[index],
        kind: progression.kind(of: steps[index]),
        stand: isBeforeGap
          ? .unknown(.missingSteps)
          : isLast && isLastDoubtful
            ? .unknown(.partialDate)
            : Self.stand(of: steps[index], until: next, min(day, progression.asOf)),
        gain: position == 0 || progression.isGap(after: shown[position - 1])
          ? nil : RecordGain(from: steps[shown[position - 1]].mark, to: steps[index].mark),
        isEndedByPending: next?.ratification == .pending,
        isBeforeGap: isBeforeGap
      )
    }
  }

  /// The row that stands at the end of the day; `nil` before the first and where the book has a gap.
  public var standing: RecordRow? {
    guard let last = rows.last, !last.isBeforeGap else { return nil }
    return last
  }

  /// The last record before the standing one that does not wait to be ratified.
  ///
  /// - Returns: `nil` where the standing one does not wait either.
  public var ratified: RecordRow? {
    guard standing?.step.ratification == .pending else { return nil }
    return rows.last { $0.step.ratification != .pending }
  }

  /// Whether the book goes on after the day.
  public var isCut: Bool { day < progression.asOf }

  /// Whether the day lies after the one until which the book is known to be true.
  public var isBeyondBook: Bool { progression.asOf < day }

  private static func stand(
    of step: RecordStep,
    until next: RecordStep?,
    _ day: CalendarDate
  ) -> RecordStand {
    let start = step.date.calendarDate
    guard let next else {
      return .standing(start.map { max(0, day.daysSince1970 - $0.daysSince1970) })
    }
    guard let start, let end = next.date.calendarDate else { return .unknown(.partialDate) }
    return .days(end.daysSince1970 - start.daysSince1970)
  }
}

extension RecordProgression {
  /// Whether others are known to have stood between a step and the next one.
  ///
  /// So it is between a record and the running best of a list, which is of another source; before a
  /// mark that equalled a record which is not the step before; and before the record of a list, which
  /// does not tell those before it.
  fileprivate func isGap(after index: Int) -> Bool {
    guard steps.indices.contains(index + 1) else { return false }
    let step = steps[index]
    let next = steps[index + 1]
    if kind == Self.recordKind, step.ratification != .best, next.ratification == .best {
      return true
    }
    if next.listed != nil, next.mark != step.mark { return true }
    return next.saysItEquals && next.mark != nil && next.mark != step.mark
  }
}

extension RecordStep {
  /// Whether the facts say that the mark equalled the record of its day.
  ///
  /// The reader of the facts puts it so.
  fileprivate var saysItEquals: Bool {
    statusText?.contains("equals the record before") ?? false
  }
}
