// Durations count attoseconds in 128 bits, whose general arithmetic takes longer than the rest of a
// tick; in two words it is exact as well, and quick.
extension Duration {
  private static let attosecondsPerNanosecond: Int64 = 1_000_000_000
  private static let nanosecondsPerSecond: Int64 = 1_000_000_000

  /// So many times as long, exactly; for factors up to a million, and lengths up to centuries.
  func times(_ factor: Int) -> Duration {
    let (seconds, attoseconds) = components
    let factor = Int64(factor)
    let (nanoseconds, rest) = attoseconds.quotientAndRemainder(
      dividingBy: Self.attosecondsPerNanosecond
    )
    let fine = (rest * factor).quotientAndRemainder(dividingBy: Self.attosecondsPerNanosecond)
    let coarse = (nanoseconds * factor + fine.quotient).quotientAndRemainder(
      dividingBy: Self.nanosecondsPerSecond
    )
    return Duration(
      secondsComponent: seconds * factor + coarse.quotient,
      attosecondsComponent: coarse.remainder * Self.attosecondsPerNanosecond + fine.remainder
    )
  }

  /// A twentieth of it, cut to attoseconds.
  var twentieth: Duration {
    let (seconds, attoseconds) = components
    let (whole, rest) = seconds.quotientAndRemainder(dividingBy: 20)
    return Duration(
      secondsComponent: whole,
      attosecondsComponent: rest * 50_000_000_000_000_000 + attoseconds / 20
    )
  }
}
