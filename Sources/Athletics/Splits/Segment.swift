/// The time between two points as a source prints it.
public struct Segment: Hashable, Sendable {
  /// Where it begins.
  public var from: Distance
  /// Where it ends.
  public var to: Distance
  /// How long it took.
  public var time: RaceTime
  /// The time as printed.
  public var printed: String
  /// Anything a reader should know.
  public var note: String?
  /// Who says it.
  public var sources: [String]

  /// A printed segment.
  public init(
    from: Distance,
    to: Distance,
    time: RaceTime,
    printed: String,
    note: String? = nil,
    sources: [String] = []
  ) {
    self.from = from
    self.to = to
    self.time = time
    self.printed = printed
    self.note = note
    self.sources = sources
  }
}
