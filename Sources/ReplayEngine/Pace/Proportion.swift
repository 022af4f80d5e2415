extension Int64 {
  /// This many times `factor` (not negative) over `divisor` (positive), to the nearest whole, halves
  /// up, with no overflow on the way.
  func scaled(by factor: Int64, over divisor: Int64) -> Int64 {
    let (quotient, remainder) = divisor.dividingFullWidth(multipliedFullWidth(by: factor))
    return quotient + (remainder >= divisor - remainder ? 1 : 0)
  }
}
