/// A length in whole millimetres: a race distance, a point on the way, a jump or a throw.
public struct Distance: Hashable, Comparable, Sendable {
  /// The length in millimetres.
  public var millimetres: Int64

  /// The start line.
  public static let zero = Distance(millimetres: 0)

  /// One statute mile, 1609.344 m exactly.
  public static let mile = Distance(millimetres: 1_609_344)

  /// The marathon, 42,195 m.
  public static let marathon = Distance(metres: 42_195)

  /// The half marathon, 21,097.5 m.
  public static let halfMarathon = Distance(millimetres: 21_097_500)

  /// A length of so many millimetres.
  public init(millimetres: Int64) {
    self.millimetres = millimetres
  }

  /// A length of so many whole metres.
  public init(metres: Int64) {
    self.init(millimetres: metres * 1000)
  }

  /// A length printed in metres with decimals, rounded to the nearest millimetre.
  public init(roundingMetres metres: Double) {
    self.init(millimetres: Int64((metres * 1000).rounded()))
  }

  /// Metres as a floating-point number, for interpolation and drawing.
  public var metres: Double {
    Double(millimetres) / 1000
  }

  /// Nearer before farther.
  public static func < (lhs: Distance, rhs: Distance) -> Bool {
    lhs.millimetres < rhs.millimetres
  }

  /// The sum of two lengths.
  public static func + (lhs: Distance, rhs: Distance) -> Distance {
    Distance(millimetres: lhs.millimetres + rhs.millimetres)
  }

  /// The difference of two lengths; negative when `rhs` is the longer one.
  public static func - (lhs: Distance, rhs: Distance) -> Distance {
    Distance(millimetres: lhs.millimetres - rhs.millimetres)
  }

  /// Metres as a sheet prints them: `1500`, `1609.344`, `402.336`.
  public var printedMetres: String {
    let magnitude = millimetres.magnitude
    let sign = millimetres < 0 ? "-" : ""
    let whole = magnitude / 1000
    let rest = magnitude % 1000
    guard rest != 0 else { return "\(sign)\(whole)" }
    var digits = String(rest)
    while digits.utf8.count < 3 { digits = "0" + digits }
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }
}
