import Athletics
import ReplayEngine

/// Laps, halves and their differences in words.
enum LapText {
  /// The time of a lap, as finely as its coarser end: `28.22`, `~56.4`.
  static func lap(_ row: SplitTable.Row) -> String {
    let precision: TimePrecision = row.isEstimated ? min(.tenths, row.precision) : row.precision
    return (row.isEstimated ? "~" : "") + MarkFormat.time(row.lap, precision: precision)
  }

  /// How much slower a lap was: `+0.06`, `~-0.2`.
  static func difference(
    _ slower: RaceTime,
    _ row: SplitTable.Row,
    isEstimated: Bool
  ) -> String {
    GapText(slower, isEstimated ? .estimated : row.basis, row.precision).signed
  }

  /// The two halves with their difference, and that in the sport's words.
  static func halves(_ halves: SplitTable.Halves) -> [String] {
    let sign = halves.isEstimated ? "~" : ""
    let times = [halves.first, halves.second].map {
      sign + MarkFormat.time($0.lap, precision: halves.precision)
    }
    let basis = max(halves.first.basis, halves.second.basis)
    let difference = GapText(halves.difference, basis, halves.precision).signed
    return ["halves \(times[0]) · \(times[1]) · \(difference)", words(halves)]
  }

  private static func words(_ halves: SplitTable.Halves) -> String {
    let difference = halves.difference.ticks
    if abs(difference) * 2 < halves.precision.ticks { return "even split: halves alike" }
    return difference < 0
      ? "negative split: second half faster" : "positive split: second half slower"
  }

  /// The fastest and the slowest of the first so many rows; none before there are two known ones.
  ///
  /// Rows of unequal length are told by what they come to a lap, on the road a kilometre.
  static func extremes(_ table: SplitTable, done: Int, lap: Distance?) -> [String] {
    let known = table.comparable.filter { $0 < done }.map { table.rows[$0] }
      .filter { !$0.isEstimated }
    guard known.count > 1, let fastest = known.min(by: { $0.pace < $1.pace }),
      let slowest = known.max(by: { $0.pace < $1.pace })
    else { return [] }
    let texts = [fastest, slowest].map { row in
      let time = table.isEven ? self.lap(row) : average(row, lap)
      return "\(time) (\(StretchLabel.text(row, table, lap: lap)))"
    }
    return ["fastest \(texts[0])", "slowest \(texts[1])"]
  }

  /// What a stretch comes to over a lap or a kilometre: `63.8 a lap`, `2:57.5 a km`.
  private static func average(_ row: SplitTable.Row, _ lap: Distance?) -> String {
    let length = lap ?? Distance(metres: 1000)
    let time = RaceTime(estimatedSeconds: row.pace * length.metres)
    let text = MarkFormat.time(time, precision: min(.tenths, row.precision))
    return text + (lap == nil ? " a km" : " a lap")
  }

  /// That the ends of a row were printed with different precision; `nil` where none were.
  static func precisions(_ rows: some BidirectionalCollection<SplitTable.Row>) -> String? {
    guard let mixed = rows.last(where: \.isMixed), let from = mixed.endPrecisions.from,
      let to = mixed.endPrecisions.to
    else { return nil }
    return "splits to \(step(from)), finish to \(step(to))"
  }

  private static func step(_ precision: TimePrecision) -> String {
    switch precision {
    case .seconds: "1 s"
    case .tenths: "0.1 s"
    case .hundredths: "0.01 s"
    case .thousandths: "0.001 s"
    case .tenThousandths: "0.0001 s"
    }
  }
}

/// What a row of the split table is called: by its end, or from where to where.
enum StretchLabel {
  /// The end for a lap or an even length from the one before; both ends for anything else.
  static func text(_ row: SplitTable.Row, _ table: SplitTable, lap: Distance?) -> String {
    let isRoad = lap == nil
    let isRegular: Bool
    switch table.division {
    case .laps: isRegular = row.from == .zero || row.to - row.from == lap
    case .lengths(let length): isRegular = row.from == .zero || row.to - row.from == length
    case .stretches: isRegular = false
    }
    let end = end(row.to, isRoad: isRoad)
    guard !isRegular else { return end }
    return number(row.from, isRoad: isRoad) + "–" + end
  }

  /// Metres on the track, kilometres on the road: 21.0975 km are `21.1 km`.
  static func end(_ point: Distance, isRoad: Bool) -> String {
    number(point, isRoad: isRoad) + (isRoad ? " km" : "")
  }

  private static func number(_ point: Distance, isRoad: Bool) -> String {
    guard isRoad else { return "\(point.millimetres / 1000)" }
    let isWhole = point.millimetres % 1_000_000 == 0
    let kilometres = Distance(millimetres: (point.millimetres + 50_000) / 1000)
    return MarkFormat.metres(kilometres, decimals: isWhole ? 0 : 1)
  }

  /// What the rows are together: `laps`, `every 5 km`, `between known points`.
  static func title(_ table: SplitTable, lap: Distance?) -> String {
    switch table.division {
    case .laps: return "laps"
    case .lengths(let length) where length == lap: return "laps"
    case .lengths(let length):
      if length == LapPoints.quarterMile { return "quarter miles" }
      if length == Distance(metres: 1000) { return "every km" }
      return length.millimetres % 1_000_000 == 0
        ? "every \(length.millimetres / 1_000_000) km" : "every \(length.printedMetres) m"
    case .stretches: return "between known points"
    }
  }
}
