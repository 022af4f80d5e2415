/// How fast a replay runs, in exact twentieths of real time.
package struct PlaybackRate: Hashable, Comparable, Sendable {
  /// Twentieths of race time for one of wall time.
  package let twentieths: Int

  /// Real time.
  package static let normal = PlaybackRate(twentieths: 20)

  /// Every rate there is, slowest first: 0.1 0.25 0.5 1 2 4 8 16 32 64.
  package static let ladder = [2, 5, 10, 20, 40, 80, 160, 320, 640, 1280].map {
    PlaybackRate(twentieths: $0)
  }

  private init(twentieths: Int) {
    self.twentieths = twentieths
  }

  /// Reads a rate of the ladder: `0.25`, `8`, `64×`; `nil` for any other.
  package init?(_ text: String) {
    var digits = Substring(text)
    if let last = digits.last, last == "×" || last == "x" { digits.removeLast() }
    guard let rate = Self.ladder.first(where: { $0.digits == digits }) else { return nil }
    self = rate
  }

  /// The next faster rate of the ladder; the fastest stays.
  package var faster: PlaybackRate {
    Self.ladder.first { $0 > self } ?? self
  }

  /// The next slower rate of the ladder; the slowest stays.
  package var slower: PlaybackRate {
    Self.ladder.last { $0 < self } ?? self
  }

  /// The rate as shown: `0.25×`, `8×`.
  package var label: String { digits + "×" }

  private var digits: String {
    switch twentieths {
    case 2: "0.1"
    case 5: "0.25"
    case 10: "0.5"
    default: "\(twentieths / 20)"
    }
  }

  /// Slower before faster.
  package static func < (lhs: PlaybackRate, rhs: PlaybackRate) -> Bool {
    lhs.twentieths < rhs.twentieths
  }
}
