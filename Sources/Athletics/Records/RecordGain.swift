/// By how much a record improved on the one before.
public struct RecordGain: Hashable, Sendable {
  /// The time gained; zero where the record was equalled.
  public let time: RaceTime
  /// The coarser precision of the two marks, the finest that the gain can be told with.
  public let precision: TimePrecision
  /// Whether one of the marks was taken by hand and the other was not.
  public let isMixed: Bool

  /// The gain from one mark to the next; `nil` for marks that are no times.
  public init?(from old: Mark?, to new: Mark?) {
    guard case .time(let old) = old, case .time(let new) = new else { return nil }
    time = old.time - new.time
    precision = min(old.precision, new.precision)
    isMixed = old.isByHand != new.isByHand
  }

  /// As printed: `1.49`; `=` for none; `~0.3` where hand time and fully automatic time are compared.
  public var printed: String {
    if time == .zero { return "=" }
    let digits = MarkFormat.gap(time, precision: precision)
    let plain = digits.hasPrefix("+") ? String(digits.dropFirst()) : digits
    return (isMixed ? "~" : "") + plain
  }
}

extension TimeMark {
  /// Whether it was taken by hand, as tenths are where no `h` says so.
  fileprivate var isByHand: Bool { isHandTimed || precision == .tenths }
}
