import Athletics

extension Wind {
  /// Whether a text says that there is no reading: `NWI`, a dash.
  static func isNoReading(_ text: String) -> Bool {
    ["", "-", "--", "\u{2013}", "nwi", "nwr", "nw", "n/a"].contains(text.lowercased())
  }

  /// Reads a wind as sheets print it: `+1.0`, `-0.4`, `2,03`, with a unit behind or not; `nil` where
  /// there is no reading, such as `NWI`.
  ///
  /// Finer readings go to the next higher tenth, as the rules of World Athletics say: +2.03 is +2.1,
  /// -2.03 is -2.0.
  init?(printed text: String) {
    let body = text.lowercased().replacing("m/s", with: "").replacing(",", with: ".")
      .filter { $0 != " " }
    let isNegative = body.hasPrefix("-") || body.hasPrefix("\u{2212}")
    let digits = isNegative || body.hasPrefix("+") ? body.dropFirst() : body[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...2).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let whole = Int(parts[0])
    else { return nil }
    let decimals = parts.count == 2 ? parts[1].prefix(4) : ""
    guard parts.count == 1 || !decimals.isEmpty else { return nil }
    let ten = Int((decimals + "0000").prefix(4)) ?? 0
    let fine = whole * 10_000 + ten
    let rest = fine % 1000
    let tenths = isNegative ? -(fine / 1000) : fine / 1000 + (rest > 0 ? 1 : 0)
    self.init(tenths: tenths)
  }
}
