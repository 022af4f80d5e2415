import GRDB

/// Libraries as earlier lapboards made them, so that tests can open them with this one.
package enum EarlierLibrary {
  /// Makes a library of an earlier schema in a new file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - version: the schema, from 1 to the current one.
  ///   - rows: statements that fill its tables.
  /// - Throws: what SQLite refuses.
  package static func make(at path: String, version: Int, rows: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { database in
      for migration in Migration.all where migration.version <= version {
        try database.execute(sql: migration.sql)
      }
      try database.execute(sql: "PRAGMA application_id = \(Migration.applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(version)")
      try database.execute(sql: rows)
    }
    try queue.close()
  }

  /// The schema of this lapboard.
  package static var current: Int { Migration.current }

  /// The statements of every step, by the version they lead to.
  package static var statements: [(version: Int, sql: String)] {
    Migration.all.map { ($0.version, $0.sql) }
  }

  /// Every schema before the current one.
  package static var versions: [Int] {
    Migration.all.map(\.version).filter { $0 < Migration.current }
  }
}
