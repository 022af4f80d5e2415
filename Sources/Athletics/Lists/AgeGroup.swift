/// An age group of the sport, by the age on 31 December of the year of the mark.
///
/// - Source: World Athletics, Competition Rules 2024, Technical Rule 3 "Age and sex categories": U18
///   are 16 or 17, U20 18 or 19 on that day, masters 35 or older on the day itself. Lists take every
///   younger athlete along, and U23 are those younger than 23.
public enum AgeGroup: String, Hashable, Sendable, CaseIterable {
  case u18
  case u20
  case u23
  case masters

  /// What it is called: `U20`, `masters`.
  public var name: String {
    switch self {
    case .u18: "U18"
    case .u20: "U20"
    case .u23: "U23"
    case .masters: "masters"
    }
  }
}
