package import Athletics
package import TerminalUI

/// The day as of which the book is to be shown: typed, or chosen from a few.
package struct RecordDayState: Hashable, Sendable {
  /// A day that is offered.
  package struct Offer: Hashable, Sendable {
    /// What it is.
    package var title: String
    /// The day; `nil` for the last of the book.
    package var day: CalendarDate?
  }

  /// What has been typed.
  package var input = TextInput()
  /// Days that are offered; the meeting clock's first.
  package let offers: [Offer]
  /// Which of them is chosen.
  package var selected = 0
  /// Why what was typed is no day.
  package var complaint: String?

  /// The meeting clock's day, those of the race shown and of the step chosen, and the last.
  package init(_ state: AppState) {
    let clock = state.zones.leading.local(state.clock.instant).date
    var offers = [Offer(title: "the meeting clock's day", day: clock)]
    if let race = state.replay?.race {
      offers.append(Offer(title: "the day of \(race.title)", day: race.date))
    }
    if let step = state.records.line?.step, let day = step.date.calendarDate {
      let before = day.adding(days: -1)
      offers.append(Offer(title: "the day before \(step.printedMark)", day: before))
    }
    offers.append(Offer(title: "as far as the book goes", day: nil))
    self.offers = offers
  }

  /// Reads a day that was typed: `2025-02-10`, `10 feb 2025`; of `feb 2025` and `2025` the last day.
  ///
  /// - Returns: `nil` for anything else.
  package static func day(_ text: String) -> CalendarDate? {
    if let date = PartialDate(text) { return date.lastDay }
    let words = text.lowercased().split(separator: " ")
    let months = (1...12).map { CalendarDate(year: 2000, month: $0, day: 1).monthName.lowercased() }
    guard (2...3).contains(words.count), let year = Int(words[words.count - 1]),
      (1...9999).contains(year),
      let month = months.firstIndex(of: String(words[words.count - 2].prefix(3)))
    else { return nil }
    guard words.count == 3 else { return PartialDate(year: year, month: month + 1).lastDay }
    guard let day = Int(words[0]), (1...31).contains(day) else { return nil }
    return CalendarDate(CalendarDate(year: year, month: month + 1, day: day).iso)
  }
}
