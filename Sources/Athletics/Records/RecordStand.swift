/// How long a step of a progression stood.
public enum RecordStand: Hashable, Sendable {
  /// Why that is not known.
  public enum Doubt: String, Hashable, Sendable, CaseIterable {
    /// Of one of the two dates only the year, or the year and month, is known.
    case partialDate = "partial date"
    /// Between this step and the next the book lacks others.
    case missingSteps = "steps missing"
  }

  /// Days until the next step.
  case days(Int)
  /// It stands; days so far, where the date is whole.
  case standing(Int?)
  /// Not known.
  case unknown(Doubt)

  /// Days it stood, or has stood so far; `nil` where that is not known.
  public var days: Int? {
    switch self {
    case .days(let days): days
    case .standing(let days): days
    case .unknown: nil
    }
  }

  /// Whether it stands.
  public var isStanding: Bool {
    if case .standing = self { true } else { false }
  }
}
