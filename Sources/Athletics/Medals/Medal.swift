/// A medal's colour.
public enum Medal: String, Hashable, Sendable, CaseIterable, Comparable {
  /// First place.
  case gold
  /// Second place.
  case silver
  /// Third place.
  case bronze

  /// Gold before silver before bronze.
  public static func < (lhs: Medal, rhs: Medal) -> Bool {
    lhs.place < rhs.place
  }

  /// The place that wins it, 1 to 3.
  public var place: Int {
    switch self {
    case .gold: 1
    case .silver: 2
    case .bronze: 3
    }
  }

  /// The letter beside the colour: `G`, `S`, `B`.
  public var letter: String {
    switch self {
    case .gold: "G"
    case .silver: "S"
    case .bronze: "B"
    }
  }
}
