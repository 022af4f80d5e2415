/// The marks of one athlete in one event, on one kind of track.
public struct EventMarks: Hashable, Sendable {
  /// The event.
  public var event: Event
  /// The marks, the best first; ranks are among these.
  public var marks: [RankedMark]

  /// Marks of an event.
  public init(event: Event, marks: [RankedMark]) {
    self.event = event
    self.marks = marks
  }

  /// The best mark that counts.
  public var best: RankedMark? { marks.first { $0.reason == nil } }
}
