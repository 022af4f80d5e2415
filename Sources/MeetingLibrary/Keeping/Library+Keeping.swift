import GRDB

extension Library {
  /// What a check of the whole file has found.
  package struct Condition: Hashable, Sendable {
    /// What SQLite says is wrong, one sentence each; empty for a sound file.
    package let faults: [String]
    /// The schema of the file.
    package let schema: Int
    /// The edition of the bundled facts in it.
    package let edition: Int?
    /// Rows of the tables that one asks for.
    package let counts: [Count]

    /// How many rows of a kind there are.
    package struct Count: Hashable, Sendable {
      /// What is counted, in the plural.
      package let what: String
      /// How many.
      package let count: Int
    }
  }

  /// Reads every page of the file and compares every index with its table.
  ///
  /// - Complexity: O(*n*) in the size of the file.
  package func check() throws(LibraryError) -> Condition {
    try read { database in
      let integrity = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
      let strays = try database.rows("PRAGMA foreign_key_check") { columns in
        "a row of \(try columns.next(String.self)) refers to one that is missing"
      }
      let tables = [
        ("meetings", "meeting"), ("races", "race"), ("athletes", "athlete"), ("results", "result"),
        ("marks", "performance"),
      ]
      return Condition(
        faults: integrity.filter { $0 != "ok" } + Array(Set(strays)).sorted(),
        schema: try Migration.version(of: database),
        edition: try EditionRow.fetch(database)?.edition,
        counts: try tables.map { what, table in
          let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
          return Condition.Count(what: what, count: count)
        }
      )
    }
  }

  /// Copies the library into a file that is complete or not there, while others read and write it.
  ///
  /// - Parameters:
  ///   - path: the file, which must not exist.
  ///   - progress: is told the share that is copied, from 0 to 1.
  /// - Throws: `LibraryError.cannotWrite` where a file is in the way; `diskFull`.
  package func backUp(
    to path: String,
    progress: ((Double) -> Void)? = nil
  ) throws(LibraryError) {
    guard !FileSystem.exists(path) else {
      throw .cannotWrite(path: path, reason: "a file is there already")
    }
    let draft = FileSystem.free(beside: path, ending: ".part")
    do {
      let copy = try DatabaseQueue(path: draft)
      try copyDatabase(to: copy, progress: progress)
      // One file without a log beside it, so that it can be moved and read anywhere.
      try copy.writeWithoutTransaction { database in
        _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
      }
      try copy.close()
      try FileSystem.move(draft, toFree: path)
    } catch {
      for file in [draft, draft + "-wal", draft + "-shm", draft + "-journal"] {
        FileSystem.remove(file)
      }
      if let refusal = error as? FileSystem.Refusal {
        throw .cannotWrite(path: path, reason: refusal.reason)
      }
      throw LibraryError(error, path: path)
    }
  }

  /// Removes a meeting of the user's own with its races and results.
  ///
  /// - Returns: whether there was one; a bundled meeting is never removed.
  @discardableResult
  package func removeMeeting(id: String) throws(LibraryError) -> Bool {
    try write { database in
      let user = Origin.user.rawValue
      let meeting = "meeting WHERE slug = ? AND origin = ?"
      let isThere = try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM \(meeting)",
        arguments: [id, user]
      )
      guard isThere == 1 else { return false }
      try database.run("DELETE FROM race WHERE meeting_slug = ? AND origin = ?", [id, user])
      try database.run("DELETE FROM \(meeting)", [id, user])
      return true
    }
  }

  /// Whether a meeting is the user's own; `nil` for one that is not there.
  package func isOwnMeeting(id: String) throws(LibraryError) -> Bool? {
    try read { database in
      try Int.fetchOne(
        database,
        sql: "SELECT origin FROM meeting WHERE slug = ?",
        arguments: [id]
      ).map { $0 == Origin.user.rawValue }
    }
  }
}
