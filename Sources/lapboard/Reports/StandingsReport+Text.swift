import Athletics
import ReplayEngine

extension StandingsReport {
  /// Which race, when, and between what the gaps in seconds are: two passings of the point asked for,
  /// or of the place where each runner is at the instant.
  func heading(of race: Race, at text: String) -> String {
    guard let atMm else {
      let when = text.hasPrefix("when ") ? " (\(text))" : ""
      return "\(race.title), at \(clock)\(when), gap where each runner is now\n"
    }
    let point = Distance(millimetres: atMm)
    let place = point == race.distance ? "the finish" : "\(point.printedMetres) m"
    return "\(race.title), at \(clock) (\(text)), gap at \(place)\n"
  }

  /// The order as a table; in CSV figures stand bare, and the columns of basis say the rest.
  func table(forCSV: Bool = false) -> TextTable {
    var table = TextTable(columns: [
      ("rank", .right), ("athlete", .left), ("nation", .left), ("metres", .right),
      ("time", .right), ("gap s", .right), ("gap m", .right), ("basis", .left), ("status", .left),
    ])
    for line in lines {
      let entry = line.entry
      let basis = { (name: String?) in
        forCSV ? Basis.official : name.flatMap(Basis.init) ?? .official
      }
      table.rows.append([
        entry.rank.map(String.init) ?? "", entry.athlete, entry.nation,
        GapText.decimetres(Distance(millimetres: entry.coveredMm), basis(entry.coveredBasis)),
        entry.timeMs.map {
          (forCSV || line.basis != .estimated ? "" : "~")
            + Self.unmarked(RaceTime(milliseconds: $0), line.basis, line.precision)
        } ?? "",
        line.gap.map { forCSV ? $0.unmarked : $0.signed } ?? "",
        entry.gapMm.map {
          GapText.decimetres(Distance(millimetres: $0), basis(entry.gapMmBasis))
        } ?? "",
        entry.basis, entry.status,
      ])
    }
    return table
  }

  /// How many have passed each point, in a sentence; empty where nothing is counted.
  static func passed(_ counts: [HeadCounts.Count], of replay: Replay) -> String {
    guard !counts.isEmpty else { return "" }
    let texts = counts.map { count in
      let sign = count.basis == .estimated ? "~" : ""
      return "\(PointName.inSentence(count.at, in: replay.race)) \(sign)\(count.passed)"
    }
    return "\nof \(replay.order.count) runners by \(replay.race.counting.title) passed "
      + texts.joined(separator: " · ") + "\n"
  }

  /// A time as finely as it is known, marked where it is an estimate.
  static func time(_ time: RaceTime, _ basis: Basis, _ precision: TimePrecision) -> String {
    (basis == .estimated ? "~" : "") + unmarked(time, basis, precision)
  }

  /// An estimate is cut as the clock is.
  private static func unmarked(
    _ time: RaceTime,
    _ basis: Basis,
    _ precision: TimePrecision
  ) -> String {
    basis == .estimated
      ? MarkFormat.clock(time, precision: min(.tenths, precision))
      : MarkFormat.time(time, precision: precision)
  }
}
