/// A whole competition: its timetable, its results, its medals.
public struct Meeting: Hashable, Sendable, Identifiable {
  /// The name that never changes, such as `wic-nanjing-2025`.
  public var id: String
  /// The full name.
  public var name: String
  /// The name in narrow places: `Nanjing 2025`.
  public var shortName: String
  /// The first day at the venue.
  public var starts: CalendarDate
  /// The last day at the venue.
  public var ends: CalendarDate
  /// Where it is held.
  public var venue: Venue
  /// The venue's time zone, an IANA name.
  public var zone: String
  /// The track it is held on.
  public var track: TrackKind
  /// How many events are on the programme, where known.
  public var eventCount: Int?
  /// Blocks of the timetable, in order.
  public var sessions: [Session]
  /// The timetable, in order of start; units without a start stand at the end of their day.
  public var units: [TimetableUnit]
  /// Days whose timetable is known to lack units.
  public var incompleteDays: [CalendarDate]
  /// Results of single heats that the sources mention.
  public var selectedResults: [String]
  /// The medal table as published elsewhere, where one was found.
  public var publishedMedals: PublishedMedalTable?
  /// Where sources disagree.
  public var disagreements: [Disagreement]
  /// What a reader should know.
  public var notes: [String]
  /// What is missing, in a sentence; `nil` when nothing is known to be.
  public var partial: String?
  /// Who says it, where a figure names nobody of its own.
  public var sources: [String]

  /// A competition with what is known of it.
  public init(
    id: String,
    name: String,
    shortName: String,
    starts: CalendarDate,
    ends: CalendarDate,
    venue: Venue,
    zone: String,
    track: TrackKind,
    eventCount: Int? = nil,
    sessions: [Session] = [],
    units: [TimetableUnit],
    incompleteDays: [CalendarDate] = [],
    selectedResults: [String] = [],
    publishedMedals: PublishedMedalTable? = nil,
    disagreements: [Disagreement] = [],
    notes: [String] = [],
    partial: String? = nil,
    sources: [String] = []
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.starts = starts
    self.ends = ends
    self.venue = venue
    self.zone = zone
    self.track = track
    self.eventCount = eventCount
    self.sessions = sessions
    self.units = units
    self.incompleteDays = incompleteDays
    self.selectedResults = selectedResults
    self.publishedMedals = publishedMedals
    self.disagreements = disagreements
    self.notes = notes
    self.partial = partial
    self.sources = sources
  }
}
