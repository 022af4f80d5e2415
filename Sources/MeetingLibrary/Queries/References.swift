import Athletics
import GRDB

/// Turns the numbers of shared rows back into values; remembers them for one query.
final class References {
  private let database: Database
  private var events: [Int64: Event] = [:]
  private var citations: [Int64: [String]] = [:]

  init(_ database: Database) {
    self.database = database
  }

  /// The event of a number.
  func event(_ id: Int64) throws -> Event {
    if let known = events[id] { return known }
    let sql = """
      SELECT \(EventRow.sql.columns), \(DisciplineRow.sql.columns) FROM event
      JOIN discipline ON discipline.id = event.discipline_id WHERE event.id = ?
      """
    let found = try database.rows(sql, [id]) { columns in
      let row = try EventRow(from: &columns)
      return row.event(of: try DisciplineRow(from: &columns).discipline)
    }
    guard let event = found.first else { throw UnknownCode(code: Int(id)) }
    events[id] = event
    return event
  }

  /// The source ids of a citation; none without one.
  func sources(_ id: Int64?) throws -> [String] {
    guard let id else { return [] }
    if let known = citations[id] { return known }
    let text = try String.fetchOne(
      database.cachedStatement(sql: "SELECT sources FROM citation WHERE id = ?"),
      arguments: [id]
    )
    let sources = TextList.decode(text)
    citations[id] = sources
    return sources
  }
}
