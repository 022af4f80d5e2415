/// Any measured performance: a time, a length, or points.
public enum Mark: Hashable, Sendable {
  /// A running or walking time; less is better.
  case time(TimeMark)
  /// A jump or a throw, measured down to the centimetre; more is better.
  case length(Distance)
  /// Points of a combined event; more is better.
  case points(Int)

  /// Reads a printed mark of a discipline.
  ///
  /// - Parameters:
  ///   - text: the mark as printed, without flags.
  ///   - discipline: decides between time, length and points.
  /// - Throws: `MarkError` naming what was found and what was expected.
  public init(parsing text: String, in discipline: Discipline) throws(MarkError) {
    switch discipline.kind.measure {
    case .time: self = .time(try TimeMark(parsing: text, over: discipline.distance))
    case .length: self = .length(try Self.length(parsing: text))
    case .points: self = .points(try Self.points(parsing: text))
    }
  }

  /// The mark as a sheet prints it: `3:45.14`, `8.30`, `6475`.
  public var printed: String {
    switch self {
    case .time(let mark): mark.printed
    case .length(let length): MarkFormat.metres(length)
    case .points(let points): "\(points)"
    }
  }

  /// The time, when the mark is one.
  public var time: RaceTime? {
    if case .time(let mark) = self { mark.time } else { nil }
  }

  /// Whether this mark beats another of the same discipline; marks of two kinds never compare.
  public func isBetter(than other: Mark) -> Bool {
    switch (self, other) {
    case (.time(let mine), .time(let theirs)): mine.time < theirs.time
    case (.length(let mine), .length(let theirs)): mine > theirs
    case (.points(let mine), .points(let theirs)): mine > theirs
    default: false
    }
  }

  private static func length(parsing text: String) throws(MarkError) -> Distance {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(parts.count), let whole = plainNumber(parts[0]).map(Int64.init) else {
      throw .notALength(text)
    }
    guard whole < 1000 else { throw .outOfRange(text) }
    guard parts.count == 2 else { return Distance(metres: whole) }
    guard (1...2).contains(parts[1].utf8.count), let rest = plainNumber(parts[1]).map(Int64.init)
    else {
      throw .notALength(text)
    }
    return Distance(millimetres: whole * 1000 + (parts[1].utf8.count == 1 ? rest * 100 : rest * 10))
  }

  private static func points(parsing text: String) throws(MarkError) -> Int {
    guard let points = plainNumber(text) else { throw .notPoints(text) }
    guard points < 100_000 else { throw .outOfRange(text) }
    return points
  }
}
