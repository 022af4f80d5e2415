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
  /// follows from the tables (`PerformanceKeeper`), for every athlete.
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
    try onConnection { try Connection.useRollbackJournal($0) }
    defer { try? onConnection { try Connection.useWAL($0) } }
    try writeUnsettled { database in
      try Connection.holdPages(database, bytes: cache)
      try Connection.sort(database, onThreads: 2)
      defer {
        try? Connection.holdPages(database)
        try? Connection.sort(database, onThreads: 0)
      }
      let notes = try database.setAside("trigger", of: "result")
      let results = try database.setAside("index", of: "result")
      let lists = try database.setAside("index", of: "performance", but: "performance_person")
      try body(BulkLoad(database))
      for sql in notes + results { try database.execute(sql: sql) }
      try database.execute(sql: "INSERT OR IGNORE INTO changed SELECT 0, id FROM athlete")
      try PerformanceKeeper.settle(database, heldCells: 4_000_000)
      try Connection.holdPages(database, bytes: 1 << 26)  // what is more is sorted without threads
      for sql in lists { try database.execute(sql: sql) }
    }
  }
}

extension PerformanceKeeper {
  /// Follows up on what a transaction has touched, which is about so many rows.
  ///
  /// Where they are more than the library has marks, the indexes of lists are made anew behind them.
  static func settle(_ database: Database, rows: Int) throws {
    let held = try Int.fetchOne(database, sql: "SELECT max(id) FROM performance") ?? 0
    guard rows > 20_000, rows > held else { return try settle(database) }
    let lists = try database.setAside("index", of: "performance", but: "performance_person")
    try settle(database)
    // An index is sorted in as much memory as pages may take, beside them.
    try Connection.holdPages(database, bytes: 1 << 23)
    for sql in lists { try database.execute(sql: sql) }
  }
}
