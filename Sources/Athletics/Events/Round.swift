/// A part of an event that decides who goes on: heats, semi-finals, the final.
public enum Round: Hashable, Sendable {
  /// First-round heats.
  case heats
  /// Quarter-finals.
  case quarterFinals
  /// Semi-finals.
  case semiFinals
  /// Qualification of a field event.
  case qualification
  /// The final, where medals are won.
  case final
  /// One discipline within a combined event, such as the heptathlon's shot put.
  case combined(String)
  /// A ceremony; no results.
  case ceremony
  /// Anything else, as printed.
  case other(String)

  /// Reads a round as the facts spell it: `heats`, `semi-finals`, `final`, `heptathlon`.
  public init(_ text: String) {
    switch text {
    case "heats", "heat", "round 1": self = .heats
    case "quarter-finals", "quarter-final": self = .quarterFinals
    case "semi-finals", "semi-final": self = .semiFinals
    case "qualification": self = .qualification
    case "final": self = .final
    case "pentathlon", "heptathlon", "decathlon": self = .combined(text)
    case "ceremony": self = .ceremony
    default: self = .other(text)
    }
  }

  /// The round as shown.
  public var name: String {
    switch self {
    case .heats: "heats"
    case .quarterFinals: "quarter-finals"
    case .semiFinals: "semi-finals"
    case .qualification: "qualification"
    case .final: "final"
    case .combined(let name), .other(let name): name
    case .ceremony: "ceremony"
    }
  }
}
