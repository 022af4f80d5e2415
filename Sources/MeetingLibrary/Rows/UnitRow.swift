import Athletics
import GRDB

/// A row of `unit`: one line of a timetable.
struct UnitRow: TableRow {
  static let sql = RowSQL(
    "unit",
    [
      "meeting_id", "ordinal", "slug", "start_ms", "date", "event_id", "round", "round_text",
      "heat", "session", "is_medal_event", "race_slug", "ends_with", "printed_start",
      "citation_id", "wind",
    ]
  )

  var meetingID: Int64
  var ordinal: Int
  var slug: String
  var start: Instant?
  var date: CalendarDate
  var eventID: Int64
  var round: RoundCode
  var heat: Int?
  var session: String?
  var isMedalEvent: Bool
  var raceSlug: String?
  var endsWith: String?
  var printedStart: String?
  var citationID: Int64?
  var wind: Wind?

  init(
    _ unit: TimetableUnit,
    meetingID: Int64,
    ordinal: Int,
    eventID: Int64,
    citationID: Int64?
  ) {
    self.meetingID = meetingID
    self.ordinal = ordinal
    slug = unit.id
    start = unit.start
    date = unit.date
    self.eventID = eventID
    round = RoundCode(unit.round)
    heat = unit.heat
    session = unit.session
    isMedalEvent = unit.isMedalEvent
    raceSlug = unit.raceID
    endsWith = unit.endsWith
    printedStart = unit.printedStart
    self.citationID = citationID
    wind = unit.wind
  }

  init(from columns: inout ColumnReader) throws {
    meetingID = try columns.next()
    ordinal = try columns.next()
    slug = try columns.next()
    start = try columns.optional(Int64.self).map { Instant(milliseconds: $0) }
    date = CalendarDate(code: try columns.next())
    eventID = try columns.next()
    round = RoundCode(code: try columns.next(), text: try columns.optional())
    heat = try columns.optional()
    session = try columns.optional()
    isMedalEvent = try columns.next()
    raceSlug = try columns.optional()
    endsWith = try columns.optional()
    printedStart = try columns.optional()
    citationID = try columns.optional()
    wind = try columns.optional(Int.self).map { Wind(tenths: $0) }
  }

  var values: [DatabaseValue] {
    [
      .number(meetingID), .number(ordinal), .text(slug), .number(start?.milliseconds),
      .number(date.code), .number(eventID), .number(round.code), .text(round.text),
      .number(heat), .text(session), .flag(isMedalEvent), .text(raceSlug), .text(endsWith),
      .text(printedStart), .number(citationID), .number(wind?.tenths),
    ]
  }

  /// The line of the timetable, without results and remarks.
  func unit(of event: Event, sources: [String]) throws -> TimetableUnit {
    TimetableUnit(
      id: slug,
      start: start,
      date: date,
      event: event,
      round: try round.round(),
      heat: heat,
      session: session,
      isMedalEvent: isMedalEvent,
      raceID: raceSlug,
      endsWith: endsWith,
      printedStart: printedStart,
      wind: wind,
      sources: sources
    )
  }
}
