/// Who an event is for.
public enum Sex: String, Hashable, Sendable, CaseIterable {
  /// Men.
  case men
  /// Women.
  case women
  /// Mixed relays.
  case mixed

  /// One letter for narrow columns: `M`, `W`, `X`.
  public var letter: String {
    switch self {
    case .men: "M"
    case .women: "W"
    case .mixed: "X"
    }
  }
}
