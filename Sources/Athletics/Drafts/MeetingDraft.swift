/// What a file tells of a meeting as a whole; `nil` where it does not say.
package struct MeetingDraft: Hashable, Sendable {
  /// The meeting's id; `nil` for the meeting of the import.
  package var id: String?
  /// The full name.
  package var name: String?
  /// The name in narrow places.
  package var shortName: String?
  /// The first day at the venue.
  package var starts: CalendarDate?
  /// The last day at the venue.
  package var ends: CalendarDate?
  /// A day of the meeting, for one of which no first and last day are known.
  package var day: CalendarDate?
  /// The stadium or course.
  package var venue: String?
  /// The town.
  package var city: String?
  /// The nation's code.
  package var country: String?
  /// The venue's time zone, an IANA name.
  package var zone: String?
  /// The track it is held on.
  package var track: TrackKind?
  /// How many events are on the programme.
  package var eventCount: Int?
  /// The medal table as the file prints it.
  package var publishedMedals: PublishedMedalTable?
  /// Blocks of the timetable.
  package var sessions: [Session] = []
  /// Days whose timetable is known to lack units.
  package var incompleteDays: [CalendarDate] = []
  /// Results of single heats that the sources mention.
  package var selectedResults: [String] = []
  /// Where sources disagree.
  package var disagreements: [Disagreement] = []
  /// What is missing, in a sentence.
  package var partial: String?
  /// What a reader should know.
  package var notes: [String]
  /// Who says it.
  package var sources: [String]

  /// A meeting of which nothing is said yet.
  package init(id: String? = nil, name: String? = nil, sources: [String] = []) {
    self.id = id
    self.name = name
    self.sources = sources
    notes = []
  }
}
