/// A small generator that gives the same numbers for the same seed on every machine.
///
/// - Source: Sebastiano Vigna, `splitmix64.c`, public domain, 2015.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number of `0..<limit`, small ones more often than large ones.
  mutating func skewed(below limit: Int) -> Int {
    let even = Double(next() >> 11) / Double(1 << 53)
    return min(limit - 1, Int(even * even * Double(limit)))
  }

  /// A number near zero, like the sum of many small chances; hardly ever beyond 3.
  mutating func bell() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += Double(next() >> 11) / Double(1 << 53) }
    return sum
  }
}
