/// Whether a record counts.
public enum Ratification: String, Hashable, Sendable, CaseIterable {
  /// Accepted by the governing body.
  case ratified
  /// Waiting to be ratified.
  case pending
  /// Cannot be ratified; the reason stands beside it.
  case notEligible = "not eligible"
  /// A best mark of an event that has no official record.
  case best
  /// The best mark of a list; ratification is not stated.
  case unstated = "unknown"

  /// The state in a word or two: `ratified`, `not stated`.
  public var printed: String { self == .unstated ? "not stated" : rawValue }
}
