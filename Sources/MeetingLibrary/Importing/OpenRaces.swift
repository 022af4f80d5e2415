import Athletics

/// The races that rows are being taken into, the latest few of them.
///
/// A list of tens of thousands comes in many parts; between two of them its race stays open.
final class OpenRaces {
  /// How many races are held; each may have many lines.
  private static let most = 4

  private struct Race {
    var unitID: Int64
    var merge: LineMerge<RaceLines>
  }

  private var races: [Race] = []

  /// Joins rows with the lines of a unit's race, which is opened where it is not.
  func take<Value>(
    unitID: Int64,
    open: () throws -> LineMerge<RaceLines>,
    _ body: (inout LineMerge<RaceLines>) throws -> Value
  ) throws -> Value {
    let index = races.firstIndex { $0.unitID == unitID }
    var race =
      try index.map { races.remove(at: $0) } ?? Race(unitID: unitID, merge: open())
    defer { races.append(race) }
    if races.count >= Self.most { try races.removeFirst().merge.lines.close() }
    return try body(&race.merge)
  }

  /// Closes the race of a unit, where it is open.
  func close(unitID: Int64) throws {
    guard let index = races.firstIndex(where: { $0.unitID == unitID }) else { return }
    try races.remove(at: index).merge.lines.close()
  }

  /// Closes all of them.
  func close() throws {
    for race in races { try race.merge.lines.close() }
    races = []
  }
}
