import Athletics
import GRDB

/// Gives the numbers of rows that many others share, and adds the rows that are not there yet.
///
/// Lives as long as one transaction; it remembers what it has seen in it.
final class Interner {
  private let database: Database
  private let statements: RowStatements
  private var athletes: [Athlete: Int64] = [:]
  private var citations: [[String]: Int64] = [:]
  private var latestCitation: (sources: [String], id: Int64)?
  private var disciplines: [String: Int64] = [:]
  private var events: [Event: Int64] = [:]

  init(_ database: Database) {
    self.database = database
    statements = RowStatements(database)
  }

  /// The number of an athlete: name, family name and nation together.
  func athlete(_ athlete: Athlete) throws -> Int64 {
    if let known = athletes[athlete] { return known }
    let values = AthleteRow(athlete).values
    let found = try statements.prepared(
      "SELECT id FROM athlete WHERE name = ? AND nation = ? AND family IS ?"
    ).number(values)
    if let found {
      // Who was known before may be named often; of the new names of a long list hardly any is.
      athletes[athlete] = found
      return found
    }
    return try statements.prepared(
      "INSERT INTO athlete (name, nation, family, folded) VALUES (?, ?, ?, ?)"
    ).insert(values + [.text(People.folded(athlete.name))])
  }

  /// The number of a list of sources; `nil` for an empty one.
  func citation(_ sources: [String]) throws -> Int64? {
    // Rows of one file are of one source, the very same list.
    if let latestCitation, latestCitation.sources == sources { return latestCitation.id }
    if let known = citations[sources] { return known }
    guard let text = TextList.encode(sources) else { return nil }
    let found = try id("SELECT id FROM citation WHERE sources = ?", [text])
    let id = try found ?? insertCitation(text)
    citations[sources] = id
    latestCitation = (sources, id)
    return id
  }

  /// The number of a discipline; one that is in no table yet is taken as it is.
  func discipline(_ discipline: Discipline) throws -> Int64 {
    if let known = disciplines[discipline.id] { return known }
    let found = try id("SELECT id FROM discipline WHERE slug = ?", [discipline.id])
    let id = try found ?? DisciplineRow(discipline, isListed: false).insert(database)
    disciplines[discipline.id] = id
    return id
  }

  /// The number of an event.
  func event(_ event: Event) throws -> Int64 {
    if let known = events[event] { return known }
    let row = EventRow(event, disciplineID: try discipline(event.discipline))
    let found = try id(
      """
      SELECT id FROM event
      WHERE discipline_id = ? AND sex = ? AND track = ? AND restriction IS ?
      """,
      row.arguments
    )
    let id = try found ?? row.insert(database)
    events[event] = id
    return id
  }

  private func insertCitation(_ text: String) throws -> Int64 {
    try database.run("INSERT INTO citation (sources) VALUES (?)", [text])
    return database.lastInsertedRowID
  }

  private func id(_ sql: String, _ arguments: StatementArguments) throws -> Int64? {
    try Int64.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
  }
}
