/// Wind along the straight, in tenths of a metre a second; tailwind is positive.
public struct Wind: Hashable, Sendable {
  /// The reading in 0.1 m/s.
  public var tenths: Int

  /// A reading of so many 0.1 m/s.
  public init(tenths: Int) {
    self.tenths = tenths
  }

  /// The reading with its sign, as sheets print it: `+1.3`, `-0.4`.
  public var printed: String {
    "\(tenths < 0 ? "-" : "+")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }

  /// Whether a record may be set with it: at most +2.0 m/s.
  ///
  /// - Source: World Athletics Competition Rules 2024, CR31.14.3.
  public var allowsRecord: Bool {
    tenths <= 20
  }
}
