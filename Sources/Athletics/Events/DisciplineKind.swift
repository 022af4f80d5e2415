/// The family a discipline belongs to; it decides how marks are measured and drawn.
public enum DisciplineKind: String, Hashable, Sendable, CaseIterable {
  /// Flat races on the track.
  case run
  /// Races over hurdles.
  case hurdles
  /// Races over barriers and the water jump.
  case steeplechase
  /// Team races with a baton.
  case relay
  /// Race walks.
  case walk
  /// Running races on the road.
  case road
  /// High jump and pole vault.
  case verticalJump = "vertical-jump"
  /// Long jump and triple jump.
  case horizontalJump = "horizontal-jump"
  /// Shot, discus, hammer, javelin.
  case `throw`
  /// Pentathlon, heptathlon, decathlon.
  case combined

  /// What a mark of this family is.
  public enum Measure: Hashable, Sendable {
    /// A time; less is better.
    case time
    /// A length in metres; more is better.
    case length
    /// A number of points; more is better.
    case points
  }

  /// What a mark of this family is.
  public var measure: Measure {
    switch self {
    case .run, .hurdles, .steeplechase, .relay, .walk, .road: .time
    case .verticalJump, .horizontalJump, .throw: .length
    case .combined: .points
    }
  }
}
