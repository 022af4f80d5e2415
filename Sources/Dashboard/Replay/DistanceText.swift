package import Athletics

/// Reads distances as people type them.
package enum DistanceText {
  /// `1000m`, `1000 m`, `1609.344m`, `5km`, `mile`, `half`; `nil` for anything else.
  package static func parse(_ text: String) -> Distance? {
    let text = text.lowercased().filter { $0 != " " }
    switch text {
    case "mile": return .mile
    case "half": return .halfMarathon
    case "marathon": return .marathon
    default: break
    }
    if text.hasSuffix("km") { return metres(String(text.dropLast(2)), scale: 1000) }
    if text.hasSuffix("m") { return metres(String(text.dropLast()), scale: 1) }
    return nil
  }

  private static func metres(_ digits: String, scale: Double) -> Distance? {
    guard let value = Double(digits), value >= 0, value * scale <= 1_000_000 else { return nil }
    return Distance(roundingMetres: value * scale)
  }
}
