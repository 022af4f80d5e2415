/// How an athlete's part in an event ended.
public enum ResultStatus: String, Hashable, Sendable, CaseIterable {
  /// A valid mark.
  case finished
  /// Withdrawn before the start; timing systems tell it apart from not starting.
  case withdrawn = "scr"
  /// Entered, did not start.
  case didNotStart = "dns"
  /// Started, did not finish.
  case didNotFinish = "dnf"
  /// Disqualified.
  case disqualified = "dq"
  /// No valid mark in a field event.
  case noMark = "nm"
  /// Retired from competition.
  case retired = "r"
  /// Ran, and no source tells how it ended.
  case unknown

  /// The letters on result sheets; empty for a valid mark.
  public var letters: String {
    switch self {
    case .finished, .unknown: ""
    case .withdrawn: "SCR"
    case .didNotStart: "DNS"
    case .didNotFinish: "DNF"
    case .disqualified: "DQ"
    case .noMark: "NM"
    case .retired: "r"
    }
  }
}
