extension RecordProgression {
  /// What a list of a nation's or an area's records is called, and one of a season's best.
  static let listedKind = "record of a list"

  /// The records of lists as progressions, one an event, joined with those of a book.
  ///
  /// - Parameters:
  ///   - lists: of one scope, in any order.
  ///   - book: progressions of the same scope, where there are some.
  ///   - scope: whose records they are; `nil` for the world's.
  /// - Returns: those of the book, then those of events that lists alone know, each by id.
  /// - Complexity: O(*n* log *n*) in the records.
  package static func joined(
    _ lists: [RecordDraft],
    with book: [RecordProgression],
    of scope: RecordScope?
  ) -> [RecordProgression] {
    var listed = Dictionary(grouping: lists, by: \.event)
    let known = book.map { progression in
      guard progression.scope == scope, let records = listed.removeValue(forKey: progression.event)
      else { return progression }
      return progression.joined(with: records)
    }
    let others = listed.map { event, records in
      RecordProgression(
        id: ([scope.map { id(of: $0.name) }, event.slug] as [String?]).compactMap(\.self)
          .joined(separator: "-"),
        event: event,
        scope: scope,
        kind: scope == nil ? recordKind : listedKind,
        asOf: records.map(\.asOf).max() ?? CalendarDate(year: 0, month: 1, day: 1),
        steps: []
      ).joined(with: records)
    }
    return known + others.sorted { $0.id < $1.id }
  }

  private static func id(of scope: String) -> String {
    FoldedText.words(of: scope).joined(separator: "-")
  }

  /// The progression with what lists have besides: newer records become steps, the rest is told as
  /// where sources disagree.
  ///
  /// A list never overrules a record that is newer than its own. Of two that cannot both have stood,
  /// the worse though later one stands where a later list has it, for the better was taken away.
  private func joined(with records: [RecordDraft]) -> RecordProgression {
    var joined = self
    let ordered = records.sorted {
      let (one, two) = ($0.step, $1.step)
      if one.date != two.date { return one.date < two.date }
      if let mine = one.mark, let theirs = two.mark, mine != theirs {
        return theirs.isBetter(than: mine)
      }
      return ($0.asOf, one.athlete.name) < ($1.asOf, two.athlete.name)
    }
    let isBook = !steps.isEmpty
    if isBook, let last = steps.last, records.contains(where: { last.isFollowed(by: $0, asOf) }) {
      joined.steps[steps.count - 1].listed = asOf
    }
    for record in ordered {
      var step = record.step
      step.listed = record.asOf
      if steps.contains(where: { $0.isSame(as: step) }) { continue }
      joined.take(step, afterBook: isBook ? asOf : nil)
    }
    let lists = Set(records.map(\.asOf)).sorted()
    joined.asOf = max(asOf, isBook ? joined.steps.last?.listed ?? asOf : asOf)
    let days = lists.map(\.printed).joined(separator: ", ")
    joined.notes.append("With the \(lists.count == 1 ? "list" : "lists") of \(days).")
    joined.notes += joined.shared.map { [$0] } ?? []
    return joined
  }

  /// Takes the record of a list, which is newer than those before.
  ///
  /// - Parameters:
  ///   - step: the record, with the day of its list.
  ///   - bookEnd: until when the book itself is known to be true; `nil` without a book.
  private mutating func take(_ step: RecordStep, afterBook bookEnd: CalendarDate?) {
    if let bookEnd, step.date.firstDay <= bookEnd { return disagree(step) }
    while let last = steps.last, let mine = step.mark, let theirs = last.mark,
      theirs.isBetter(than: mine)
    {
      guard let old = last.listed, let new = step.listed, new > old,
        bookEnd.map({ last.date.firstDay > $0 }) ?? true
      else { return disagree(step) }
      disagree(steps.removeLast())
    }
    steps.append(step)
  }

  private mutating func disagree(_ step: RecordStep) {
    let list = step.listed.map { "the list of \($0.printed)" } ?? "a list"
    disagreements.append(
      Disagreement(
        what: "\(list) has \(step.printedMark), \(step.athlete.name), \(step.date.printed)",
        sources: step.sources
      )
    )
  }

  /// Who else has the mark that stands.
  private var shared: String? {
    guard let last = steps.last, let mark = last.mark else { return nil }
    let others = steps.dropLast().filter { $0.mark == mark && $0.listed != nil }
    guard !others.isEmpty else { return nil }
    let names = others.map { "\($0.athlete.name), \($0.date.printed)" }
    return "The record is shared: \(last.printedMark) also by \(names.joined(separator: "; "))."
  }
}

extension RecordStep {
  /// Whether a list has a newer record than this one, the last of a book known until a day.
  fileprivate func isFollowed(by record: RecordDraft, _ bookEnd: CalendarDate) -> Bool {
    guard let mine = mark, let theirs = record.step.mark else { return false }
    return record.step.date.firstDay > bookEnd && theirs.isBetter(than: mine)
  }

  /// Whether two sources tell the same record.
  fileprivate func isSame(as other: RecordStep) -> Bool {
    guard let mark, mark == other.mark else { return false }
    let isSameDay = date == other.date || date.year == other.date.year && other.date.month == nil
    return isSameDay
      && (athlete.name == other.athlete.name
        || FoldedText.fold(athlete.familyName) == FoldedText.fold(other.athlete.familyName))
  }
}

extension Event {
  /// A name for ids: `1500m-short-track-men`.
  fileprivate var slug: String {
    let condition = restriction.map { FoldedText.words(of: $0).joined(separator: "-") }
    let kind = track == .standard || discipline.kind == .road ? nil : track.fullName
    let parts: [String?] = [
      discipline.id, condition, kind.map { $0.split(separator: " ").joined(separator: "-") },
      sex.rawValue,
    ]
    return parts.compactMap(\.self).joined(separator: "-")
  }
}
