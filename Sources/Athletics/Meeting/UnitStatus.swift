/// Where a unit of the timetable stands at some instant.
public struct UnitStatus: Hashable, Sendable {
  /// The stages a unit goes through.
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

  /// The stage.
  public var phase: Phase
  /// Whether the stage is worked out from the clock alone and not told by a result.
  public var isExpected: Bool

  /// A stage, expected or told.
  public init(_ phase: Phase, isExpected: Bool) {
    self.phase = phase
    self.isExpected = isExpected
  }
}
