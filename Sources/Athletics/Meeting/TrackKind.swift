/// The kind of track or course an event is held on.
public enum TrackKind: String, Hashable, Sendable, CaseIterable {
  /// The 400 m track.
  case standard
  /// The 200 m oval; shown `sh`.
  case short
  /// A road course.
  case road

  /// The mark behind a discipline in narrow columns; nothing for the standard track.
  public var suffix: String {
    switch self {
    case .standard: ""
    case .short: "sh"
    case .road: "road"
    }
  }
}
