import GRDB

/// One step from an older schema to the next; once released, never changed.
struct Migration: Sendable {
  /// The schema's version once the step is done; SQLite keeps it as `user_version`.
  var version: Int
  /// The statements of the step.
  var sql: String

  /// Every step so far, oldest first: new ones are appended, none is edited.
  static let all: [Migration] = [.v1, .v2, .v3, .v4, .v5, .v6, .v7, .v8, .v9, .v10, .v11, .v12]

  /// The schema this lapboard works with.
  static var current: Int { all.last?.version ?? 0 }

  /// Marks a file as a library of lapboard: `LAPB` as SQLite's `application_id`.
  static let applicationID: Int32 = 0x4C41_5042

  /// Takes the steps that a file has not seen yet.
  ///
  /// The version stands in the file's header, so that a file that is up to date costs one look.
  /// Must run inside a transaction.
  static func migrate(_ database: Database) throws {
    let found = try version(of: database)
    guard found < current else { return }
    for migration in all where migration.version > found {
      try database.execute(sql: migration.sql)
    }
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(current)")
  }

  /// The schema version of an open file; 0 for an empty one.
  static func version(of database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }
}
