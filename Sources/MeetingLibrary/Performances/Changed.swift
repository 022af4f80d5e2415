import GRDB

/// What a transaction has touched so far, as triggers have noted it.
struct Changed {
  private var byKind: [Int: [Int64]] = [:]

  /// Reads the notes.
  init(_ database: Database) throws {
    let sql = "SELECT kind, id FROM changed ORDER BY kind, id"
    _ = try database.rows(sql) { columns in
      byKind[try columns.next(), default: []].append(try columns.next())
    }
  }

  /// Whether nothing was touched.
  var isEmpty: Bool { byKind.isEmpty }
  /// Athletes of whom a mark or a birth date has come or gone.
  var athletes: [Int64] { byKind[0] ?? [] }
  /// People one of whose athletes is gone.
  var people: [Int64] { byKind[1] ?? [] }
  /// Races that have come or gone.
  var races: [Int64] { byKind[2] ?? [] }
  /// Meetings that have come or gone.
  var meetings: [Int64] { byKind[3] ?? [] }
  /// Whether a nation has come or gone.
  var areNations: Bool { byKind[4] != nil }
}
