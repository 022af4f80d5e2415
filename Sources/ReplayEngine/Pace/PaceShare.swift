/// A share in hundredths of a percent, such as 2 % or 1.5 %.
package struct PaceShare: Hashable, Comparable, Sendable {
  /// Hundredths of a percent.
  package let hundredths: Int64
  /// One whole.
  static let whole: Int64 = 10_000
  /// The shares a plan takes: up to a half.
  package static let range = PaceShare(unchecked: 1)...PaceShare(unchecked: 5000)

  private init(unchecked hundredths: Int64) {
    self.hundredths = hundredths
  }

  /// A share of so many hundredths of a percent; `nil` outside `range`.
  package init?(hundredths: Int64) {
    let share = PaceShare(unchecked: hundredths)
    guard Self.range.contains(share) else { return nil }
    self = share
  }

  /// Reads `2%`, `2`, `1.25%`; `nil` for anything else, and outside `range`.
  package init?(_ text: some StringProtocol) {
    let digits = text.hasSuffix("%") ? text.dropLast() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2e }),
      let whole = Int64(parts[0])
    else { return nil }
    let tail = parts.count == 2 ? String(parts[1]) : ""
    let rest = Int64(tail + String(repeating: "0", count: 2 - tail.utf8.count)) ?? 0
    self.init(hundredths: whole * 100 + rest)
  }

  /// `2%`, `1.5%`.
  package var printed: String {
    let rest = hundredths % 100
    guard rest != 0 else { return "\(hundredths / 100)%" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
    return "\(hundredths / 100).\(digits)%"
  }

  /// Less before more.
  package static func < (lhs: PaceShare, rhs: PaceShare) -> Bool {
    lhs.hundredths < rhs.hundredths
  }
}
