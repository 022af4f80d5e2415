import Athletics
import GRDB

/// A row of `race`, with what a list of races shows.
struct RaceRow: TableRow {
  static let sql = RowSQL(
    "race",
    [
      "slug", "event_id", "distance_mm", "lap_mm", "date", "start_local", "round", "meeting",
      "meeting_slug", "series", "venue", "city", "country", "partial", "citation_id",
      "winner_id", "winning_mark", "runner_count", "split_count", "official_split_count",
      "origin", "wind",
    ]
  )

  var slug: String
  var eventID: Int64
  var distance: Distance
  var lap: Distance?
  var date: CalendarDate
  var startLocal: String?
  var round: String?
  var meeting: String
  var meetingSlug: String?
  var series: String?
  var venue: Venue
  var partial: String?
  var citationID: Int64?
  var winnerID: Int64?
  var winningMark: String?
  var runnerCount: Int
  var splitCount: Int
  var officialSplitCount: Int
  var origin: Origin
  var wind: Wind?

  init(_ race: Race, eventID: Int64, winnerID: Int64?, citationID: Int64?, origin: Origin) {
    let summary = RaceSummary(race)
    slug = race.id
    self.eventID = eventID
    distance = race.distance
    lap = race.lap
    date = race.date
    startLocal = race.startLocal
    round = race.round
    meeting = race.meeting
    meetingSlug = race.meetingID
    series = race.series
    venue = race.venue
    partial = race.partial
    self.citationID = citationID
    self.winnerID = winnerID
    winningMark = summary.winningMark
    runnerCount = summary.runnerCount
    splitCount = summary.splitCount
    officialSplitCount = summary.officialSplitCount
    self.origin = origin
    wind = race.wind
  }

  init(from columns: inout ColumnReader) throws {
    slug = try columns.next()
    eventID = try columns.next()
    distance = Distance(millimetres: try columns.next())
    lap = try columns.optional(Int64.self).map { Distance(millimetres: $0) }
    date = CalendarDate(code: try columns.next())
    startLocal = try columns.optional()
    round = try columns.optional()
    meeting = try columns.next()
    meetingSlug = try columns.optional()
    series = try columns.optional()
    venue = Venue(
      name: try columns.optional(),
      city: try columns.next(),
      country: try columns.next()
    )
    partial = try columns.optional()
    citationID = try columns.optional()
    winnerID = try columns.optional()
    winningMark = try columns.optional()
    runnerCount = try columns.next()
    splitCount = try columns.next()
    officialSplitCount = try columns.next()
    origin = Origin(rawValue: try columns.next()) ?? .user
    wind = try columns.optional(Int.self).map { Wind(tenths: $0) }
  }

  var values: [DatabaseValue] {
    [
      .text(slug), .number(eventID), .number(distance.millimetres), .number(lap?.millimetres),
      .number(date.code), .text(startLocal), .text(round), .text(meeting), .text(meetingSlug),
      .text(series), .text(venue.name), .text(venue.city), .text(venue.country), .text(partial),
      .number(citationID), .number(winnerID), .text(winningMark), .number(runnerCount),
      .number(splitCount), .number(officialSplitCount), .number(origin.rawValue),
      .number(wind?.tenths),
    ]
  }

  /// The race, without anything that stands in other tables.
  func race(of event: Event, sources: [String]) -> Race {
    Race(
      id: slug,
      event: event,
      distance: distance,
      lap: lap,
      date: date,
      startLocal: startLocal,
      round: round,
      meeting: meeting,
      meetingID: meetingSlug,
      series: series,
      wind: wind,
      venue: venue,
      runners: [],
      partial: partial,
      sources: sources
    )
  }

  /// The race's line in a list.
  func summary(of event: Event, winner: Athlete?) -> RaceSummary {
    RaceSummary(
      id: slug,
      event: event,
      distance: distance,
      date: date,
      meeting: meeting,
      round: round,
      city: venue.city,
      winner: winner,
      winningMark: winningMark,
      runnerCount: runnerCount,
      splitCount: splitCount,
      officialSplitCount: officialSplitCount
    )
  }
}
