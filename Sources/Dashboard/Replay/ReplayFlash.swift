/// What changed a moment ago while the race runs: the rate, or the moments just passed.
///
/// It fades by wall time as the ticks tell it, and is gone when nothing ticks.
package struct ReplayFlash: Hashable, Sendable {
  /// How long a change is lit.
  package static let length = Duration.milliseconds(700)

  private var rateLeft = Duration.zero
  private var momentsLeft = Duration.zero
  private var moments: [Range<Int>] = []
  private var weight = 0
  /// The weightiest of the moments just passed, as an index; `nil` where none is lit.
  package private(set) var headline: Int?

  /// Nothing changed.
  init() {}

  /// Whether the rate is lit.
  package var showsRate: Bool { rateLeft > .zero }

  /// The moments that are lit, as indices.
  var lit: [Range<Int>] { momentsLeft > .zero ? moments : [] }

  /// Whether a moment is lit.
  package func includes(_ moment: Int) -> Bool {
    momentsLeft > .zero && moments.contains { $0.contains(moment) }
  }

  /// Lights the rate.
  mutating func lightRate() {
    rateLeft = Self.length
  }

  /// Lights moments that were just passed, unless a weightier one is still lit.
  mutating func light(_ passed: [Range<Int>], headline: Int, weight: Int) {
    guard momentsLeft == .zero || weight >= self.weight else { return }
    moments = passed
    momentsLeft = Self.length
    self.weight = weight
    self.headline = headline
  }

  /// Lets wall time go by.
  mutating func fade(by elapsed: Duration) {
    rateLeft = max(.zero, rateLeft - elapsed)
    momentsLeft = max(.zero, momentsLeft - elapsed)
    if momentsLeft == .zero { clearMoments() }
  }

  /// Puts the moments out, as after a seek.
  mutating func clearMoments() {
    momentsLeft = .zero
    moments = []
    headline = nil
  }

  /// Puts everything out.
  mutating func clear() {
    self = ReplayFlash()
  }
}
