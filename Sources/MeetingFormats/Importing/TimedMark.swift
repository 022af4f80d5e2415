import Athletics

/// A time of a timing system: kept as fine as it is, which orders athletes, shown as the rules
/// print it.
struct TimedMark: Hashable {
  /// The time as fine as the system gives it, with the precision it is printed in.
  var mark: TimeMark
  /// The time as results print it: rounded up to 0.01 s, on the track beyond 10,000 m to 0.1 s.
  ///
  /// - Source: World Athletics Technical Rules, on times of a photo finish; see `roundedUp(to:)`.
  var printed: String

  /// A time over a distance, where that is known.
  init(_ mark: TimeMark, over distance: Distance?) {
    self.mark = mark
    let isLong = distance.map { $0 > Distance(metres: 10_000) } ?? false
    let finest = isLong ? TimePrecision.tenths : .hundredths
    self.mark.precision = min(mark.precision, finest)
    printed = self.mark.printed
  }

  /// Reads a time with the letters that may stand behind it: `4:11.003`, `10.2h`, `9.91w`.
  ///
  /// - Throws: `MarkError` for anything else.
  init(parsing text: String, over distance: Distance?) throws(MarkError) {
    var text = text
    while let last = text.last, "aAwW*".contains(last) { text.removeLast() }
    if text.last == "H" { text = text.dropLast() + "h" }
    self.init(try TimeMark(parsing: text, over: distance), over: distance)
  }
}
