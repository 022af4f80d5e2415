import TerminalUI

/// Which columns the schedule has in a given width.
struct ScheduleColumns {
  /// Whether there is room for what came of a unit.
  let showsOutcome: Bool
  /// Whether there is room for a second zone.
  let zones: Int
  /// Blanks between two columns.
  let spacing: Int
  private let eventWidth: Int
  private let roundWidth: Int

  init(width: Int, zones: Int) {
    self.zones = width >= 46 ? zones : min(zones, 1)
    spacing = width >= 70 ? 2 : 1
    eventWidth = width >= 70 ? 17 : 15
    roundWidth = width >= 56 ? 13 : 11
    let used = 2 + self.zones * (5 + spacing) + eventWidth + roundWidth + 3 * spacing
    showsOutcome = width - used >= 16
  }

  func columns(zones names: [String]) -> [Table.Column] {
    var columns = [Table.Column("", .fixed(2))]
    for name in names.prefix(zones) { columns.append(Table.Column(name, .fixed(5))) }
    columns.append(Table.Column("event", showsOutcome ? .fixed(eventWidth) : .minimum(10)))
    columns.append(Table.Column("round", .fixed(roundWidth)))
    if showsOutcome { columns.append(Table.Column("", .flexible)) }
    return columns
  }
}
