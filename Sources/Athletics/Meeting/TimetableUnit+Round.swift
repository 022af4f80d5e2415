extension Round {
  /// The round of a single heat, where there is one: `heat 3`, `semi-final 2`; else the round.
  public func name(heat: Int?) -> String {
    guard let heat, !(self == .final && heat == 1) else { return name }
    switch self {
    case .heats: return "heat \(heat)"
    case .quarterFinals: return "quarter-final \(heat)"
    case .semiFinals: return "semi-final \(heat)"
    default: return "\(name) \(heat)"
    }
  }
}

extension TimetableUnit {
  /// The round with the heat, where the unit is a single one: `heat 3`, `final`.
  public var roundName: String { round.name(heat: heat) }
}
