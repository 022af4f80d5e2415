/// One step of a progression with what follows from its neighbours.
public struct RecordRow: Hashable, Sendable {
  /// The step itself.
  public let step: RecordStep
  /// What the step is: a record, or a best.
  public let kind: StandingRecord.Kind
  /// How long it stood.
  public let stand: RecordStand
  /// By how much it improved; `nil` for the first step, and after missing ones.
  public let gain: RecordGain?
  /// Whether the mark that ended it waits to be ratified.
  public let isEndedByPending: Bool
  /// Whether steps are missing between this one and the next.
  public let isBeforeGap: Bool
}
