package import Athletics
import GRDB

/// Takes very many values into a library at once.
package struct BulkLoad {
  private let writer: FactWriter

  fileprivate init(_ database: Database) {
    writer = FactWriter(database, origin: .user)
  }

  /// Adds what is known of an athlete.
  package func add(_ profile: AthleteProfile) throws {
    try writer.write(profile)
  }

  /// Adds a discipline, or brings it up to date.
  package func add(_ discipline: Discipline) throws {
    try writer.list(discipline)
  }

  /// Adds a meeting, unless its id is taken.
  package func add(_ meeting: Meeting) throws {
    try writer.write(meeting)
  }
}

extension Library {
  /// Takes very many values in: all of them, or none when `body` throws.
  ///
  /// Indexes are made anew at the end, which costs less than to keep them up to date, and so is what
  /// follows from the tables (`PerformanceKeeper`).
  ///
  /// - Parameters:
  ///   - cache: bytes of pages to hold while it lasts.
  ///   - body: adds the values.
  /// - Throws: `LibraryError` when the library cannot be written, or for what `body` throws.
  /// - Complexity: O(*n* log *n*) in the library, not only in what is added.
  package func bulkLoad(
    cache: Int = 1 << 29,
    _ body: (BulkLoad) throws -> Void
  ) throws(LibraryError) {
    try writeUnsettled { database in
      try Connection.holdPages(database, bytes: cache)
      defer { try? Connection.holdPages(database) }
      let results = try Self.dropIndexes(of: "result", in: database)
      let lists = try Self.dropIndexes(of: "performance", but: "performance_person", in: database)
      try body(BulkLoad(database))
      for sql in results { try database.execute(sql: sql) }
      try PerformanceKeeper.settle(database, heldCells: 4_000_000)
      for sql in lists { try database.execute(sql: sql) }
    }
  }

  /// Drops the indexes of a table and gives the statements that make them again.
  private static func dropIndexes(
    of table: String,
    but kept: String = "",
    in database: Database
  ) throws -> [String] {
    let sql = """
      SELECT name, sql FROM sqlite_master
      WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ? AND name <> ?
      """
    return try database.rows(sql, [table, kept]) {
      (name: try $0.next(String.self), sql: try $0.next(String.self))
    }.map { name, sql in
      try database.execute(sql: "DROP INDEX \(name)")
      return sql
    }
  }
}
