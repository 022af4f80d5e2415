/// Where among all marks of an event one lies, roughly: so many leading bits of it.
///
/// Marks of a bucket follow each other, and the steps grow with the mark: a coarse bucket holds
/// 0.4 % of its mark, a fine one 0.012 %, of 3:30 that is 0.8 s and 0.026 s.
enum MarkBucket {
  /// How finely to look.
  enum Level: Int {
    case coarse = 0
    case fine = 1
    /// For the marks of one year or nation, which are fewer.
    case sliced = 2

    fileprivate var bits: Int {
      switch self {
      case .coarse: 9
      case .fine: 14
      case .sliced: 8
      }
    }
  }

  /// The bucket of a mark, told by its least number.
  static func of(_ order: Int64, _ level: Level) -> Int64 {
    order >= 0 ? floor(order, level) : -floor(-order, level)
  }

  /// The marks of a bucket.
  static func marks(of bucket: Int64, _ level: Level) -> ClosedRange<Int64> {
    let width = Self.width(of: abs(bucket), level)
    return bucket >= 0 ? bucket...bucket + width - 1 : bucket - width + 1...bucket
  }

  /// The fine buckets within a coarse one.
  static func fine(of coarse: Int64) -> ClosedRange<Int64> {
    let marks = marks(of: coarse, .coarse)
    return of(marks.lowerBound, .fine)...of(marks.upperBound, .fine)
  }

  private static func floor(_ order: Int64, _ level: Level) -> Int64 {
    order & ~(width(of: order, level) - 1)
  }

  private static func width(of order: Int64, _ level: Level) -> Int64 {
    let shift = Int64.bitWidth - order.leadingZeroBitCount - level.bits
    return shift > 0 ? 1 << shift : 1
  }
}
