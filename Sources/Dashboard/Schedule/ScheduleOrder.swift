import Athletics

/// The order in which units stand in a schedule.
enum ScheduleOrder {
  /// Indices of a meeting's units by day, session and start.
  ///
  /// A combined event stands behind the unit that ends it; a unit whose start no source tells, at
  /// the end of its session, or of its day.
  ///
  /// - Complexity: O(*n* log *n*) in the units.
  static func indices(of meeting: Meeting) -> [Int] {
    let units = meeting.units
    var starts: [String: Instant] = [:]
    for unit in units { starts[unit.id] = unit.start }
    func key(_ index: Int) -> (CalendarDate, Int64, Int) {
      let unit = units[index]
      let own = unit.start ?? unit.endsWith.flatMap { starts[$0] }
      if let own { return (unit.date, own.milliseconds, unit.start == nil ? 1 : 0) }
      let session = units.filter { $0.date == unit.date && $0.session == unit.session }
      let last = session.compactMap(\.start).max()?.milliseconds
      return (unit.date, last.map { $0 + 1 } ?? .max, 2)
    }
    let keyed = units.indices.map { (index: $0, key: key($0)) }
    return keyed.sorted { left, right in
      left.key == right.key ? left.index < right.index : left.key < right.key
    }.map(\.index)
  }

  /// The session a unit stands in: its own, or that of the unit that ends it.
  static func session(of unit: TimetableUnit, in meeting: Meeting) -> String? {
    if let session = unit.session { return session }
    return unit.endsWith.flatMap { last in meeting.units.first { $0.id == last }?.session }
  }
}
