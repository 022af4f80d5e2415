/// One mark of an athlete: a race, a line of a meeting's results, or one that only a list, the
/// record book or a profile tells of.
public struct CareerMark: Hashable, Sendable {
  /// What tells of it.
  public enum Origin: String, Hashable, Sendable, CaseIterable {
    case race
    case unit
    case list
    case record
    case profile
  }

  /// What tells of it first.
  public var origin: Origin
  /// The event.
  public var event: Event
  /// When, as far as known.
  public var date: PartialDate
  /// The result: place, mark, status.
  public var result: Result
  /// The meeting's name, where there is one.
  public var meeting: String?
  /// The round as shown.
  public var round: String?
  /// The town or the venue.
  public var venue: String?
  /// The race in the library, where there is one to replay.
  public var raceID: String?
  /// The place in the race's `runners`.
  public var runner: Int?
  /// The meeting in the library.
  public var meetingID: String?
  /// The unit of the meeting's timetable.
  public var unitID: String?
  /// Whether it is a time on the way of a longer race.
  public var isOnTheWay: Bool
  /// Whether the runner was there to set the pace.
  public var isPacemaker: Bool
  /// Splits, where known.
  public var splits: [Split]
  /// Values that other sources print for the same points.
  public var alsoReported: [Split]
  /// The age on the day, where a birth date is known.
  public var age: Age?

  /// A mark as one thing of the library tells it.
  public init(
    origin: Origin,
    event: Event,
    date: PartialDate,
    result: Result,
    meeting: String? = nil,
    round: String? = nil,
    venue: String? = nil,
    raceID: String? = nil,
    runner: Int? = nil,
    meetingID: String? = nil,
    unitID: String? = nil,
    isOnTheWay: Bool = false,
    isPacemaker: Bool = false,
    splits: [Split] = [],
    alsoReported: [Split] = [],
    age: Age? = nil
  ) {
    self.origin = origin
    self.event = event
    self.date = date
    self.result = result
    self.meeting = meeting
    self.round = round
    self.venue = venue
    self.raceID = raceID
    self.runner = runner
    self.meetingID = meetingID
    self.unitID = unitID
    self.isOnTheWay = isOnTheWay
    self.isPacemaker = isPacemaker
    self.splits = splits
    self.alsoReported = alsoReported
    self.age = age
  }

  /// The mark of a valid result.
  public var mark: Mark? { result.status == .finished ? result.mark : nil }

  /// The mark as printed, or the letters of how it ended; `–` where neither is known.
  public var printed: String {
    let letters = result.status.letters
    if !letters.isEmpty { return letters }
    return result.printedMark ?? mark?.printed ?? "–"
  }

  /// Where it was, in few words: the town, else the meeting.
  public var shortPlace: String {
    guard let venue, !venue.isEmpty else { return meeting ?? "" }
    return venue
  }
}
