import Athletics

/// The results of one unit, opened from the schedule or from a medal.
package struct UnitDetailState: Hashable, Sendable {
  /// The unit's id.
  package var unitID: String
  /// Which line is chosen, in the order shown.
  package var selected = 0
  /// The attempt of a field event that the order is as of, from 0; `nil` for the end.
  package var column: Int?

  /// Results of a unit, from the first line.
  package init(unitID: String) {
    self.unitID = unitID
  }

  /// Goes on or back by attempts; behind the last one stands the end.
  mutating func step(by steps: Int, columns: Int) {
    let target = min(max((column ?? columns) + steps, 0), columns)
    column = target == columns ? nil : target
  }

  /// Which results the lines are, from 0: as the sheet has them, or as they stood after an attempt.
  func order(of results: [Result]) -> [Int] {
    guard let column, let table = FieldTable(results) else { return Array(results.indices) }
    return table.ranking(after: column).lines.map(\.index)
  }
}
