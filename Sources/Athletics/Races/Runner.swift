/// One runner of a race: who, with what result, and every split the sources give.
public struct Runner: Hashable, Sendable {
  /// Place, athlete, mark, status and flags.
  public var result: Result
  /// Whether the runner was there to set the pace, by a source or by inference.
  public var isPacemaker: Bool
  /// How that is known: `first, to 800 m`, `inferred: led and did not finish`.
  public var pacemakerNote: String?
  /// Splits in order of distance; the finish is the last one of a finisher.
  public var splits: [Split]
  /// Segments as printed.
  public var segments: [Segment]
  /// Values that other sources print for the same points; kept beside, never in the curve.
  public var alsoReported: [Split]
  /// The last point where a source saw the runner, when that is no split.
  public var lastSeen: Distance?

  /// A runner with what is known.
  public init(
    result: Result,
    isPacemaker: Bool = false,
    pacemakerNote: String? = nil,
    splits: [Split] = [],
    segments: [Segment] = [],
    alsoReported: [Split] = [],
    lastSeen: Distance? = nil
  ) {
    self.result = result
    self.isPacemaker = isPacemaker
    self.pacemakerNote = pacemakerNote
    self.splits = splits
    self.segments = segments
    self.alsoReported = alsoReported
    self.lastSeen = lastSeen
  }

  /// Who runs.
  public var athlete: Athlete { result.athlete }
}
