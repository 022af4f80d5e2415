import Athletics

/// The splits field of a result row: cumulative times, each with its lap behind it or not.
///
/// `"1:02.33 (1:02.33),2:05.10 (1:02.77)"`. No distance stands in the file; it follows from the
/// race distance, the length of a lap, and how many times there are.
struct LynxSplits {
  /// Splits with their distances, without the finish.
  private(set) var splits: [Split] = []
  /// The times as printed, where their number does not fit the distance; then no distance is made up.
  private(set) var loose: String?

  /// The most times that are looked at.
  private static let most = 2000

  /// Reads a field.
  ///
  /// - Parameters:
  ///   - text: the field.
  ///   - finish: the finish time, which may be the last item.
  ///   - distance: the race distance, where known.
  ///   - lap: one lap of the track.
  ///   - sources: who says it.
  /// - Throws: `MarkError` for an item that is no time.
  init(
    _ text: String,
    finish: RaceTime?,
    distance: Distance?,
    lap: Distance,
    sources: [String]
  ) throws(MarkError) {
    var marks = try Self.marks(text)
    if marks.first?.time == .zero { marks.removeFirst() }
    if let finish, let last = marks.last, last.time == finish { marks.removeLast() }
    guard !marks.isEmpty else { return }
    let points = distance.map { Self.points(over: $0, lap: lap) } ?? []
    // Without the finish; of somebody who stopped the first ones alone.
    guard marks.count == points.count || (finish == nil && marks.count <= points.count) else {
      loose = marks.map { MarkFormat.time($0.time, precision: $0.precision) }
        .joined(separator: ", ")
      return
    }
    var latest = RaceTime.zero
    for (mark, at) in zip(marks, points) {
      let isSuspect = mark.time <= latest || finish.map { mark.time >= $0 } ?? false
      if !isSuspect { latest = mark.time }
      splits.append(
        Split(
          at: at,
          time: mark.time,
          printed: TimedMark(mark, over: nil).printed,
          precision: min(mark.precision, .hundredths),
          basis: .official,
          isSuspect: isSuspect,
          sources: sources
        )
      )
    }
  }

  /// Where laps end before the finish: 300, 700 and 1100 m of 1500 m.
  private static func points(over distance: Distance, lap: Distance) -> [Distance] {
    guard distance > lap, distance.millimetres / lap.millimetres < most else { return [] }
    let first = distance.millimetres % lap.millimetres
    let start = first == 0 ? lap.millimetres : first
    return stride(from: start, to: distance.millimetres, by: Int(lap.millimetres))
      .map { Distance(millimetres: $0) }
  }

  private static func marks(_ text: String) throws(MarkError) -> [TimeMark] {
    var marks: [TimeMark] = []
    for item in text.split(separator: ",").prefix(most) {
      let time = item.prefix { $0 != "(" }.filter { $0 != " " && $0 != "\t" }
      if !time.isEmpty { marks.append(try TimeMark(parsing: time)) }
    }
    return marks
  }
}
