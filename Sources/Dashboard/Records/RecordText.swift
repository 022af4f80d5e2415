import Athletics
import TerminalUI

/// Sentences about records, for the pane and what lies over it.
enum RecordText {
  /// What stands about a line: holder, place, state, days, gain.
  static func facts(of line: RecordLine, hidesLater: Bool) -> [String] {
    let step = line.step
    let place = step.place.map { ", \($0)" } ?? ""
    var facts = ["\(step.printedMark) \(holder(step)), \(step.date.printed)\(place)"]
    facts.append(state(of: line, hidesLater: hidesLater))
    if let row = line.row {
      facts.append(stood(row))
      if let gain = row.gain, gain.time != .zero {
        let mixed = gain.isMixed ? ", hand time against fully automatic time" : ""
        facts.append("\(gain.printed) s inside the record before\(mixed)")
      }
    }
    return facts
  }

  /// Name and nation.
  static func holder(_ step: RecordStep) -> String {
    step.athlete.nation.isEmpty
      ? step.athlete.name : "\(step.athlete.name) \(step.athlete.nation)"
  }

  /// Whether it counts, and why not.
  ///
  /// Ratification comes later than the mark, and its text may tell of later marks.
  static func state(of line: RecordLine, hidesLater: Bool) -> String {
    let text = line.step.statusText.map { $0.isEmpty ? "" : ": \($0)" } ?? ""
    switch line.kind {
    case .undecided: return "perhaps set by then: the day is not known"
    case .notEligible: return "not eligible\(text)"
    case .step(let row):
      if hidesLater { return row.kind.name }
      let state = line.step.ratification.printed
      let told = line.step.statusText ?? ""
      if told.hasPrefix(state) || told.hasPrefix(row.kind.name) { return told }
      return (row.kind == .worldRecord ? "" : "\(row.kind.name), ") + state + text
    }
  }

  /// How long it stood, in words.
  static func stood(_ row: RecordRow) -> String {
    let end = row.isEndedByPending ? ", until a mark that is pending" : ""
    switch row.stand {
    case .days(let days): return "stood \(count(days))\(end)"
    case .standing(let days?): return "stands, for \(count(days)) so far"
    case .standing(nil): return "stands"
    case .unknown(.missingSteps): return "how long it stood is not known: steps are missing"
    case .unknown(.partialDate): return "how long it stood is not known: a date is partial"
    }
  }

  /// The days in a narrow column: `5`, `591+` for what stands, `?` where they are not known.
  static func days(_ stand: RecordStand) -> String {
    switch stand {
    case .days(let days): "\(days)"
    case .standing(let days): days.map { "\($0)+" } ?? "+"
    case .unknown: "?"
    }
  }

  /// What disagrees, and what a reader should know; with what is later hidden, nothing.
  static func notes(of table: ProgressionTable, hidesLater: Bool) -> [String] {
    guard !hidesLater else { return [] }
    let progression = table.progression
    let book = table.isCut ? "the book to \(progression.asOf.printed): " : ""
    return progression.disagreements.map { disagreement in
      "≠ \(disagreement.what)" + (disagreement.against.map { ", against \($0)" } ?? "")
    } + progression.notes.map { book + $0 }
  }

  /// A text in lines; the last one says that there would be more.
  static func lines(_ text: String, _ width: Int, atMost count: Int) -> [String] {
    let all = text.wrapped(to: width)
    guard count > 0, all.count > count else { return Array(all.prefix(max(count, 0))) }
    let cut = (all[count - 1] + " " + all[count]).prefix(max(0, width - 2))
    return all.prefix(count - 1) + ["\(cut) …"]
  }

  private static func count(_ days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }
}
