extension Discipline {
  /// The race distance that a discipline's id tells of: `1500m`, `mile`, `two-miles`.
  ///
  /// - Returns: `nil` for ids that name none.
  static func distance(ofID id: String) -> Distance? {
    switch id {
    case "mile": return .mile
    case "two-miles": return Distance(millimetres: 2 * Distance.mile.millimetres)
    case "half-marathon": return .halfMarathon
    case "marathon": return .marathon
    default:
      guard id.hasSuffix("m"), let metres = Int64(id.dropLast()), metres > 0, metres < 1_000_000
      else { return nil }
      return Distance(metres: metres)
    }
  }
}
