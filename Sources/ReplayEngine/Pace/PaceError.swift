package import Athletics

/// Why a plan or lights cannot be made from what was asked for.
package enum PaceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text is no distance.
  case unknownDistance(String)
  /// No distance at all.
  case noDistance
  /// No time at all.
  case noTime
  /// More than a day.
  case tooLong(TimeMark)
  /// No one and nothing runs so fast.
  case tooFast(TimeMark, over: Distance)
  /// Too short to be spread by a shape.
  case tooShort(Distance, PaceShape)
  /// The text is no shape.
  case notAShape(String)
  /// The text is no percentage of use.
  case notAShare(String)
  /// Too few or too many laps.
  case lapCount(Int, expected: Int, over: Distance, on: PaceCourse)
  /// The laps make another time.
  case lapSum(RaceTime, expected: TimeMark)
  /// The laps leave nothing for the last.
  case noRest(RaceTime, expected: TimeMark)
  /// A printed time cannot be read.
  case mark(MarkError)
  /// A table of splits that cannot be read, or does not rise.
  case splits(String)

  /// One sentence that says what was found and what was expected.
  package var description: String {
    switch self {
    case .unknownDistance(let text):
      "unknown distance \"\(text)\": expected 1500, mile, 2 miles, 5k, half or marathon"
    case .noDistance: "expected a distance to run, found none"
    case .noTime: "expected a time to run in, found 0"
    case .tooLong(let mark): "expected a time of up to 24 hours, found \(mark.printed)"
    case .tooFast(let mark, let distance):
      "nothing runs \(distance.printedMetres) m in \(mark.printed): "
        + "hours are written out, as in 2:05:00"
    case .tooShort(let distance, let shape):
      "\(distance.printedMetres) m is too short to be spread by \(shape.code)"
    case .notAShape(let text):
      "expected even, negative:2%, positive:2% or fast:3%, found \"\(text)\""
    case .notAShare(let text): "expected a share of 0.01% to 50%, found \"\(text)\""
    case .lapCount(let count, let expected, let distance, let course):
      "expected \(expected) times, or \(expected - 1) and the last is what remains, for "
        + "\(distance.printedMetres) m, \(course.title), found \(count)"
    case .lapSum(let sum, let mark):
      "the laps add up to \(MarkFormat.time(sum)), not \(mark.printed): "
        + "leave the last one out and it is what remains"
    case .noRest(let sum, let mark):
      "the laps add up to \(MarkFormat.time(sum)) and leave nothing of \(mark.printed) for the last"
    case .mark(let error): error.description
    case .splits(let text):
      "expected points that rise, such as 1000m=2:20,2000m=4:42, found \"\(text)\""
    }
  }
}
