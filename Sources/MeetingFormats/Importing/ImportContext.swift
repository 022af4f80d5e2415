package import Athletics

/// What a caller says of files that do not say it themselves, and what is known already.
package struct ImportContext: Sendable {
  /// The meeting's name, where the caller gives one.
  package var meeting: String?
  /// The day of what names none.
  package var date: CalendarDate?
  /// The clock of times that name no zone.
  package var zone: ZoneRules
  /// The track of what names none.
  package var track: TrackKind?
  /// Whether messages of a test feed are taken too.
  package var takesTestFeed: Bool
  /// The disciplines that are known, by id.
  package var disciplines: [String: Discipline]
  /// What is said of lists of road races.
  package var road: RoadOptions
  /// The rules of a zone by its IANA name, around a day; `nil` for a name that no zone bears.
  package var zoneRules: @Sendable (String, CalendarDate) -> ZoneRules?
  /// Whether a zone bears a name.
  package var isZone: @Sendable (String) -> Bool

  /// The clock of a meeting that is there already, by its id, where the caller names no other.
  package var meetingZone: @Sendable (String) -> ZoneRules?

  /// The clock of times that name no zone, in the files of a meeting.
  package func zone(of meeting: String?) -> ZoneRules {
    meeting.flatMap { meetingZone($0) } ?? zone
  }

  /// What the caller says.
  package init(
    meeting: String? = nil,
    date: CalendarDate? = nil,
    zone: ZoneRules = .utc,
    track: TrackKind? = nil,
    takesTestFeed: Bool = false,
    disciplines: [Discipline] = [],
    road: RoadOptions = RoadOptions(),
    zoneRules: @escaping @Sendable (String, CalendarDate) -> ZoneRules? = { _, _ in nil },
    isZone: @escaping @Sendable (String) -> Bool = { _ in true },
    meetingZone: @escaping @Sendable (String) -> ZoneRules? = { _ in nil }
  ) {
    self.meeting = meeting
    self.date = date
    self.zone = zone
    self.track = track
    self.takesTestFeed = takesTestFeed
    self.disciplines = Dictionary(disciplines.map { ($0.id, $0) }) { first, _ in first }
    self.road = road
    self.zoneRules = zoneRules
    self.isZone = isZone
    self.meetingZone = meetingZone
  }
}
