/// The clock of one time zone over a span of time, as a value without any system service.
public struct ZoneRules: Hashable, Sendable {
  /// A change of the clock.
  public struct Transition: Hashable, Sendable {
    /// When the new offset begins.
    public var instant: Instant
    /// Seconds ahead of UTC from then on.
    public var offsetSeconds: Int
    /// The letters of the zone from then on, such as `CET`.
    public var abbreviation: String

    /// A change of the clock at an instant.
    public init(instant: Instant, offsetSeconds: Int, abbreviation: String) {
      self.instant = instant
      self.offsetSeconds = offsetSeconds
      self.abbreviation = abbreviation
    }
  }

  /// The IANA name, such as `Europe/Dublin`.
  public var id: String
  /// The offset before the first transition, in seconds ahead of UTC.
  public var initialOffsetSeconds: Int
  /// The letters before the first transition.
  public var initialAbbreviation: String
  /// Every change in the span, in order of time.
  public var transitions: [Transition]

  /// Coordinated universal time.
  public static let utc = ZoneRules(id: "UTC", initialOffsetSeconds: 0, initialAbbreviation: "UTC")

  /// A zone with its changes.
  public init(
    id: String,
    initialOffsetSeconds: Int,
    initialAbbreviation: String,
    transitions: [Transition] = []
  ) {
    self.id = id
    self.initialOffsetSeconds = initialOffsetSeconds
    self.initialAbbreviation = initialAbbreviation
    self.transitions = transitions
  }

  /// Seconds ahead of UTC at an instant.
  ///
  /// - Complexity: O(*n*) in the number of transitions, which are few.
  public func offsetSeconds(at instant: Instant) -> Int {
    transitions.last { $0.instant <= instant }?.offsetSeconds ?? initialOffsetSeconds
  }

  /// The letters of the zone at an instant.
  public func abbreviation(at instant: Instant) -> String {
    transitions.last { $0.instant <= instant }?.abbreviation ?? initialAbbreviation
  }

  /// What this zone's clocks show at an instant.
  public func local(_ instant: Instant) -> LocalTime {
    LocalTime(instant, offsetSeconds: offsetSeconds(at: instant))
  }

  /// The instant when this zone's clocks show a time of day.
  ///
  /// A time skipped in spring maps to the offset before the change, a doubled one in autumn to
  /// the first of the two.
  public func instant(of date: CalendarDate, secondsOfDay: Int = 0) -> Instant {
    let guess = Instant(date: date, secondsOfDay: secondsOfDay)
    let before = offsetSeconds(at: guess.adding(seconds: -86_400))
    let first = guess.adding(seconds: -before)
    if local(first) == LocalTime(guess, offsetSeconds: 0).shifted(to: before) { return first }
    let after = offsetSeconds(at: guess.adding(seconds: 86_400))
    let second = guess.adding(seconds: -after)
    return offsetSeconds(at: second) == after ? second : first
  }

  /// The last part of the name, as shown in panes: `Dublin`, `New York`.
  public var city: String {
    guard let last = id.split(separator: "/").last else { return id }
    return String(last.map { $0 == "_" ? " " : $0 })
  }
}

extension LocalTime {
  /// The same day and time of day, on a clock of another offset.
  fileprivate func shifted(to offset: Int) -> LocalTime {
    var copy = self
    copy.offsetSeconds = offset
    return copy
  }
}
