package import Athletics

/// One line of the table of a progression.
package struct RecordLine: Hashable, Sendable {
  /// What it is.
  package enum Kind: Hashable, Sendable {
    /// A step of the progression.
    case step(RecordRow)
    /// A step of which it is not known whether it was set by the day.
    case undecided
    /// A mark that does not count.
    case notEligible
  }

  /// What it is.
  package let kind: Kind
  /// The mark.
  package let step: RecordStep
  /// The race in which it was set, by its id, where the library has it.
  package let raceID: String?

  /// The row of the progression, where it is one.
  package var row: RecordRow? { if case .step(let row) = kind { row } else { nil } }

  /// The lines of a table: the steps in an order, then those in doubt, then what does not count.
  ///
  /// - Complexity: O(*n* log *n*) in the steps, O(*n*) in the races for each.
  package static func lines(
    of table: ProgressionTable,
    _ order: RecordsState.Order,
    _ races: [RaceSummary]
  ) -> [RecordLine] {
    let event = table.progression.event
    func line(_ kind: Kind, _ step: RecordStep) -> RecordLine {
      RecordLine(kind: kind, step: step, raceID: step.race(of: event, among: races)?.id)
    }
    return sorted(table.rows, order).map { line(.step($0), $0.step) }
      + table.undecided.map { line(.undecided, $0) }
      + table.notEligible.map { line(.notEligible, $0) }
  }

  private static func sorted(_ rows: [RecordRow], _ order: RecordsState.Order) -> [RecordRow] {
    switch order {
    case .newest: rows.reversed()
    case .oldest: rows
    case .longest: stably(rows) { $0.stand.days ?? -1 }
    case .largest: stably(rows) { Int($0.gain?.time.ticks ?? -1) }
    }
  }

  /// The greatest first; of two alike the newer one.
  private static func stably(_ rows: [RecordRow], by value: (RecordRow) -> Int) -> [RecordRow] {
    rows.indices.sorted { (value(rows[$1]), $1) < (value(rows[$0]), $0) }.map { rows[$0] }
  }

  /// The sign before the mark, readable without colour.
  package var sign: Character {
    switch kind {
    case .undecided: "?"
    case .notEligible: "✕"
    case .step where step.ratification == .pending: "◌"
    case .step(let row): row.stand.isStanding ? "●" : " "
    }
  }
}
