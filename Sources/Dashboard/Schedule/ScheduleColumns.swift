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

  /// What a winner's name, nation and mark take.
  private static let outcomeWidth = 38

  /// - Parameters:
  ///   - width: of the whole table.
  ///   - names: the clocks to show, the leading one first.
  ///   - marksDays: whether some start falls on another day than at the venue.
  ///   - longest: what the longest names of events and rounds take, with their marks.
  init(
    width: Int,
    zones names: [String],
    marksDays: Bool,
    longest: (event: Int, round: Int) = (0, 0)
  ) {
    let isWide = width >= 90
    let shown = width >= 46 ? names : Array(names.prefix(1))
    let clocks = shown.map { min(isWide ? 9 : 8, max(marksDays ? 7 : 5, $0.columns)) }
    var event = isWide ? 17 : 15
    var round = 13
    spacing = isWide ? 2 : 1
    zones = shown.count
    let gap = isWide ? 2 : 1
    let used = 3 + clocks.reduce(0) { $0 + $1 + gap } + event + round + 3 * gap
    var left = width - used
    // Long names get what winner and mark can spare.
    let moreOfEvent = max(0, min(longest.event - event, left - Self.outcomeWidth))
    let moreOfRound = max(0, min(longest.round - round, left - moreOfEvent - Self.outcomeWidth))
    (event, round) = (event + moreOfEvent, round + moreOfRound)
    left -= moreOfEvent + moreOfRound
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
