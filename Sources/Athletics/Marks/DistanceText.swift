/// Reads distances as people type them.
public enum DistanceText {
  /// `1000m`, `1000 m`, `1609.344m`, `5km`, `5k`, `mile`, `2 miles`, `half`; `nil` for anything else.
  ///
  /// A number alone is none, since it could be a time.
  ///
  /// - Parameter text: in capitals or not, blanks wherever.
  /// - Returns: at most 1000 km, rounded to the nearest millimetre.
  /// - Complexity: O(*n*) in the length of the text.
  public static func parse(_ text: String) -> Distance? {
    let text = text.lowercased().filter { $0 != " " }
    switch text {
    case "mile": return .mile
    case "twomiles", "two-miles": return Distance(millimetres: 2 * Distance.mile.millimetres)
    case "half", "half-marathon", "halfmarathon": return .halfMarathon
    case "marathon": return .marathon
    default: break
    }
    for (unit, metre) in units where text.hasSuffix(unit) {
      return length(String(text.dropLast(unit.count)), metre)
    }
    return nil
  }

  /// A race distance: all that `parse` reads, and a number alone in metres, such as `1500`.
  ///
  /// - Returns: `nil` for anything else, and for no distance at all.
  public static func parseRace(_ text: String) -> Distance? {
    let distance = parse(text) ?? length(text.filter { $0 != " " }, 1000)
    return distance.flatMap { $0 > .zero ? $0 : nil }
  }

  /// What a distance may end in, the longer first, with its length in millimetres.
  private static let units: [(String, Double)] = [
    ("miles", 1_609_344), ("mile", 1_609_344), ("km", 1_000_000), ("mi", 1_609_344),
    ("k", 1_000_000), ("m", 1000),
  ]

  private static func length(_ digits: String, _ unit: Double) -> Distance? {
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2e }),
      let value = Double(digits), value * unit <= 1e9
    else { return nil }
    return Distance(millimetres: Int64((value * unit).rounded()))
  }
}
