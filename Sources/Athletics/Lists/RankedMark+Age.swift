extension RankedMark {
  /// How old the athlete was on the day of the mark; `nil` where a date is missing or cannot be right.
  public var age: Age? {
    guard let birth, let date else { return nil }
    return Age(born: birth, on: date)
  }
}
