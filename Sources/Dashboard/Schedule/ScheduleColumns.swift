import TerminalUI

/// Which columns the schedule has in a given width.
struct ScheduleColumns {
  /// The columns, from the left.
  let columns: [Table.Column]
  /// Whether there is room for what came of a unit.
  let showsOutcome: Bool
  /// How many zones there is room for.
  let zones: Int
  /// Blanks between two columns.
  let spacing: Int

  /// - Parameters:
  ///   - width: of the whole table.
  ///   - names: the clocks to show, the leading one first.
  ///   - marksDays: whether some start falls on another day than at the venue.
  init(width: Int, zones names: [String], marksDays: Bool) {
    let isWide = width >= 90
    let shown = width >= 46 ? names : Array(names.prefix(1))
    let clocks = shown.map { min(isWide ? 9 : 8, max(marksDays ? 7 : 5, $0.columns)) }
    let event = isWide ? 17 : 15
    let round = 13
    spacing = isWide ? 2 : 1
    zones = shown.count
    let gap = isWide ? 2 : 1
    let used = 3 + clocks.reduce(0) { $0 + $1 + gap } + event + round + 3 * gap
    let left = width - used
    showsOutcome = left >= 10
    var columns = [Table.Column("", .fixed(2))]
    columns += zip(shown, clocks).map { Table.Column($0, .fixed($1)) }
    columns.append(Table.Column("event", .fixed(min(event, event + left))))
    columns.append(Table.Column("  round", .fixed(round)))
    if showsOutcome { columns.append(Table.Column("winner", .flexible)) }
    if left >= 23 {
      columns.append(Table.Column("mark", .fixed(8), align: .right))
      columns.append(Table.Column("", .fixed(1)))
    }
    self.columns = columns
  }
}
