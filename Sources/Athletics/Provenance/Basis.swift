/// What a time rests on.
public enum Basis: String, Hashable, Sendable, CaseIterable, Comparable {
  /// A result sheet or a timing system.
  case official
  /// The press, or a narrator.
  case reported
  /// The sum of printed segments.
  case derived
  /// Between two known points, or from a finish time alone; never sets a record.
  case estimated

  /// The firmer basis first.
  public static func < (lhs: Basis, rhs: Basis) -> Bool {
    lhs.firmness < rhs.firmness
  }

  private var firmness: Int {
    switch self {
    case .official: 0
    case .reported: 1
    case .derived: 2
    case .estimated: 3
    }
  }
}
