import Athletics

/// Splits of a runner as a few bytes each, where each is official, from the same sources, printed as
/// lapboard prints it, and nothing else is told of it.
///
/// A point as the millimetres since the one before, then its time in 1/10,000 s times 8 plus the
/// precision, both as numbers of seven bits a byte, the lowest first.
enum PlainSplits {
  /// The bytes of some splits; `nil` where there are none, or more is to be told of one.
  ///
  /// - Complexity: O(*n*) in the splits.
  static func encode(_ splits: [Split]) -> [UInt8]? {
    guard let sources = splits.first?.sources else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(splits.count * 8)
    var last: Int64 = 0
    for split in splits {
      let (at, ticks) = (split.at.millimetres, split.time.ticks)
      guard at > last, at < 1 << 48, (0..<1 << 48).contains(ticks), isPlain(split),
        split.sources == sources
      else { return nil }
      append(UInt64(at - last), to: &bytes)
      append(UInt64(ticks) << 3 | UInt64(split.precision.code), to: &bytes)
      last = at
    }
    return bytes
  }

  /// The splits of some bytes.
  ///
  /// - Throws: `UnknownCode` for bytes that `encode` does not write.
  static func decode(_ bytes: some Sequence<UInt8>, sources: [String]) throws -> [Split] {
    var numbers = bytes.makeIterator()
    var splits: [Split] = []
    var last: Int64 = 0
    while let step = try next(&numbers) {
      guard let value = try next(&numbers) else { throw UnknownCode(code: splits.count) }
      last = try sum(last, step)
      splits.append(
        Split(
          at: Distance(millimetres: last),
          time: RaceTime(ticks: Int64(value >> 3)),
          precision: try TimePrecision(code: Int(value & 7)),
          basis: .official,
          sources: sources
        )
      )
    }
    return splits
  }

  private static func isPlain(_ split: Split) -> Bool {
    split.basis == .official && split.rank == nil && !split.isTied && !split.isSuspect
      && split.who == nil && split.note == nil
      && split.printed == MarkFormat.time(split.time, precision: split.precision)
  }

  private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  private static func next(_ bytes: inout some IteratorProtocol<UInt8>) throws -> UInt64? {
    var number: UInt64 = 0
    for shift in stride(from: 0, to: 56, by: 7) {
      guard let byte = bytes.next() else {
        guard shift == 0 else { throw UnknownCode(code: shift) }
        return nil
      }
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    throw UnknownCode(code: 56)
  }

  private static func sum(_ last: Int64, _ step: UInt64) throws -> Int64 {
    let sum = last + Int64(step)
    guard step > 0, sum < 1 << 48 else { throw UnknownCode(code: 57) }
    return sum
  }
}
