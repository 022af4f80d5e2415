/// One line of the list of meetings.
public struct MeetingSummary: Hashable, Sendable, Identifiable {
  /// The meeting's id.
  public var id: String
  /// The full name.
  public var name: String
  /// The name in narrow places.
  public var shortName: String
  /// The first day at the venue.
  public var starts: CalendarDate
  /// The last day at the venue.
  public var ends: CalendarDate
  /// Where it is held.
  public var venue: Venue
  /// The venue's time zone, an IANA name.
  public var zone: String
  /// How many units the timetable holds.
  public var unitCount: Int
  /// How many finals have results.
  public var decidedCount: Int
  /// What is missing, in a sentence.
  public var partial: String?

  /// One line of the list of meetings.
  public init(
    id: String,
    name: String,
    shortName: String,
    starts: CalendarDate,
    ends: CalendarDate,
    venue: Venue,
    zone: String,
    unitCount: Int,
    decidedCount: Int,
    partial: String? = nil
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.starts = starts
    self.ends = ends
    self.venue = venue
    self.zone = zone
    self.unitCount = unitCount
    self.decidedCount = decidedCount
    self.partial = partial
  }

  /// The summary of a whole meeting.
  public init(_ meeting: Meeting) {
    self.init(
      id: meeting.id,
      name: meeting.name,
      shortName: meeting.shortName,
      starts: meeting.starts,
      ends: meeting.ends,
      venue: meeting.venue,
      zone: meeting.zone,
      unitCount: meeting.units.count,
      decidedCount: meeting.units.count { $0.isMedalEvent && !$0.results.isEmpty },
      partial: meeting.partial
    )
  }
}
