/// How finely a time was taken or printed.
public enum TimePrecision: Int, Hashable, Comparable, Sendable, CaseIterable {
  /// Whole seconds, as on the road.
  case seconds = 0
  /// Tenths of a second: hand times, and splits on official sheets.
  case tenths = 1
  /// Hundredths of a second: fully automatic results.
  case hundredths = 2
  /// Thousandths of a second: kept for order, rounded up for display.
  case thousandths = 3
  /// Ten-thousandths of a second, as some timing files carry.
  case tenThousandths = 4

  /// Coarser before finer.
  public static func < (lhs: TimePrecision, rhs: TimePrecision) -> Bool {
    lhs.rawValue < rhs.rawValue
  }

  /// The length of one printed step, in ticks of 1/10,000 s.
  public var ticks: Int64 {
    switch self {
    case .seconds: 10_000
    case .tenths: 1000
    case .hundredths: 100
    case .thousandths: 10
    case .tenThousandths: 1
    }
  }
}
