import Athletics
import GRDB

/// Says how much of the truth a list holds.
struct MarkCompleteness {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// What a reader of a list must know about it, in a sentence.
  ///
  /// All-time lists of the facts say how far they go; of every other event the library holds the
  /// marks of its races, meetings and records, and no more.
  func sentence(on query: MarkQuery) throws -> String? {
    let sql = """
      SELECT title, event.track FROM all_time_list
      CROSS JOIN event ON event.id = all_time_list.event_id
      CROSS JOIN discipline ON discipline.id = event.discipline_id
      WHERE discipline.slug = ? AND event.sex = ? ORDER BY all_time_list.slug
      """
    guard query.isOfCountingMarks else {
      return "only marks whose reason not to count is in the library"
    }
    let titles = try database.rows(sql, [query.discipline, query.sex.code]) {
      (title: try $0.next(String.self), track: try $0.coded(TrackKind.self))
    }
    guard query.track != .road || titles.contains(where: { $0.track == .road }),
      !titles.isEmpty
    else {
      return "no all-time list of this event: only marks of the races, meetings and records "
        + "that the library holds"
    }
    let extent = titles.map(\.title).joined(separator: "; ")
    return "\(extent); later marks only from the races, meetings and records in the library"
  }
}
