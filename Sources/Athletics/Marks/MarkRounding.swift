extension RaceTime {
  /// The time rounded up to the next whole step, as results are.
  ///
  /// A running time is never rounded in the athlete's favour: 9.451 becomes 9.46.
  ///
  /// - Parameter precision: the step to round to.
  /// - Returns: the first whole step at or after this time.
  /// - Source: World Athletics Technical Rules 2024, TR19.24.
  public func roundedUp(to precision: TimePrecision) -> RaceTime {
    let step = precision.ticks
    let remainder = ticks % step
    guard remainder != 0 else { return self }
    return RaceTime(ticks: ticks > 0 ? ticks - remainder + step : ticks - remainder)
  }

  /// The time cut down to the last whole step, as a running clock shows it.
  public func cut(to precision: TimePrecision) -> RaceTime {
    let step = precision.ticks
    let remainder = ticks % step
    guard remainder != 0 else { return self }
    return RaceTime(ticks: ticks > 0 ? ticks - remainder : ticks - remainder - step)
  }
}
