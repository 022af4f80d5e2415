/// Where a unit of the timetable stands at some instant.
public struct UnitStatus: Hashable, Sendable {
  /// What a unit goes through, one after the other.
  public enum Phase: String, Hashable, Sendable, CaseIterable {
    /// Not yet called.
    case scheduled
    /// In the call room.
    case called
    /// Going on.
    case live
    /// Results are out, not yet confirmed.
    case provisional
    /// Over.
    case final
  }

  /// How far it has come.
  public var phase: Phase
  /// Whether that is worked out from the clock alone and not told by a result.
  public var isExpected: Bool

  /// How far a unit has come, expected or told.
  public init(_ phase: Phase, isExpected: Bool) {
    self.phase = phase
    self.isExpected = isExpected
  }
}
