import Athletics
import TerminalUI

/// One line of the schedule.
enum UnitRow {
  static func row(
    _ unit: TimetableUnit,
    _ state: AppState,
    _ programme: Programme,
    _ layout: ScheduleColumns
  ) -> Table.Row {
    let now = state.clock.instant
    let status = programme.timetable.status(of: unit, at: now)
    let sign = UnitGlyph.sign(of: status)
    let isOver = status.phase == .final
    let base: Style = status.phase == .live ? .role(.live, .bold) : (isOver ? .dim : .plain)
    let isFollowed = state.follows(unit)
    var items = [Table.Item(sign.text + (isFollowed ? "★" : " "), sign.style)]
    for zone in state.zones.shown.prefix(layout.zones) {
      items.append(Table.Item(start(of: unit, in: zone), base))
    }
    items.append(Table.Item(unit.event.shortName, isOver ? .plain : base))
    let isMedalRound = unit.isMedalEvent
    items.append(
      Table.Item(
        (isMedalRound ? "◆ " : "  ") + unit.roundName,
        isMedalRound ? .role(.gold) : base
      )
    )
    if layout.showsOutcome {
      items += outcome(of: unit, status: status, at: now, programme)
    }
    return .items(items, style: base)
  }

  /// The start in a zone, `19:33`; with `-1` or `+1` where the day is not the venue's.
  static func start(of unit: TimetableUnit, in zone: ZoneRules) -> String {
    guard let start = unit.start else { return unit.endsWith == nil ? "  ?" : "" }
    let shift = dayShift(of: unit, in: zone)
    let mark = shift == 0 ? "" : (shift < 0 ? "\(shift)" : "+\(shift)")
    return zone.local(start).printedMinutes + mark
  }

  /// Days that a zone's calendar is ahead of the venue's when a unit starts.
  static func dayShift(of unit: TimetableUnit, in zone: ZoneRules) -> Int {
    guard let start = unit.start else { return 0 }
    return zone.local(start).date.daysSince1970 - unit.date.daysSince1970
  }

  /// The winner and the mark, or what is expected to go on.
  private static func outcome(
    of unit: TimetableUnit,
    status: UnitStatus,
    at now: Instant,
    _ programme: Programme
  ) -> [Table.Item] {
    if let winner = programme.timetable.results(of: unit, at: now).first {
      return [
        Table.Item("\(winner.athlete.name) \(winner.athlete.nation)"),
        Table.Item(winner.printedMark ?? winner.status.letters, .bold),
        Table.Item(unit.raceID == nil ? "" : "▶", .accent),
      ]
    }
    switch status.phase {
    case .live:
      guard let start = unit.start else { return [] }
      return [Table.Item("live \(Countdown.text(start.seconds(to: now))) expected")]
    case .called: return [Table.Item("call room expected", .role(.accent))]
    default: return []
    }
  }
}
