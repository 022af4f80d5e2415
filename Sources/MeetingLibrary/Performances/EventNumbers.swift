import Athletics
import GRDB

/// Events and disciplines by their numbers and names, remembered for one transaction.
final class EventNumbers {
  /// What a mark of an event is filed under.
  struct Entry {
    var book: Book
    var track: TrackKind
    var discipline: Discipline

    /// A printed mark of the discipline; `nil` where it cannot be read.
    func code(of printed: String) -> MarkCode? {
      (try? Mark(parsing: printed, in: discipline)).map { MarkCode($0) }
    }
  }

  private let database: Database
  private let references: References
  private var entries: [Int64: Entry] = [:]
  private var disciplines: [String: (id: Int64, discipline: Discipline)]?

  init(_ database: Database) {
    self.database = database
    references = References(database)
  }

  /// What an event's marks are filed under.
  func entry(_ eventID: Int64) throws -> Entry? {
    if let known = entries[eventID] { return known }
    let event = try references.event(eventID)
    guard let id = try number(ofSlug: event.discipline.id) else { return nil }
    let entry = Entry(
      book: Book(discipline: id, sex: event.sex),
      track: event.track,
      discipline: event.discipline
    )
    entries[eventID] = entry
    return entry
  }

  /// What a best mark is filed under, by the name of its discipline and where it was set.
  func best(of name: String?, _ environment: String?, sex: Int?) throws -> Entry? {
    guard let name, let sex, let found = try byName()[name] else { return nil }
    let track: TrackKind =
      switch environment {
      case "indoor": .short
      case "road": .road
      default: .standard
      }
    let book = Book(discipline: found.id, sex: try Sex(code: sex))
    return Entry(book: book, track: track, discipline: found.discipline)
  }

  /// Every discipline by number.
  func byNumber() throws -> [Int64: Discipline] {
    let sql = "SELECT id, \(DisciplineRow.sql.columns) FROM discipline"
    let found = try database.rows(sql) { columns in
      (try columns.next(Int64.self), try DisciplineRow(from: &columns).discipline)
    }
    return Dictionary(found) { first, _ in first }
  }

  private func number(ofSlug slug: String) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM discipline WHERE slug = ?"),
      arguments: [slug]
    )
  }

  private func byName() throws -> [String: (id: Int64, discipline: Discipline)] {
    if let disciplines { return disciplines }
    var found: [String: (id: Int64, discipline: Discipline)] = [:]
    let sql = "SELECT id, \(DisciplineRow.sql.columns) FROM discipline ORDER BY is_listed, id DESC"
    _ = try database.rows(sql) { columns in
      let id: Int64 = try columns.next()
      let discipline = try DisciplineRow(from: &columns).discipline
      found[discipline.name] = (id, discipline)
    }
    disciplines = found
    return found
  }
}
