import Athletics
import GRDB

/// A row of `event`: a discipline for one sex on one kind of track.
struct EventRow: TableRow {
  static let sql = RowSQL("event", ["discipline_id", "sex", "track", "restriction"])

  var disciplineID: Int64
  var sex: Sex
  var track: TrackKind
  var restriction: String?

  init(_ event: Event, disciplineID: Int64) {
    self.disciplineID = disciplineID
    sex = event.sex
    track = event.track
    restriction = event.restriction
  }

  init(from columns: inout ColumnReader) throws {
    disciplineID = try columns.next()
    sex = try columns.coded()
    track = try columns.coded()
    restriction = try columns.optional()
  }

  var values: [DatabaseValue] {
    [.number(disciplineID), .number(sex.code), .number(track.code), .text(restriction)]
  }

  /// The event, once its discipline is known.
  func event(of discipline: Discipline) -> Event {
    Event(discipline: discipline, sex: sex, track: track, restriction: restriction)
  }
}
