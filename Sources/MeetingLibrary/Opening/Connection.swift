import CSQLite
import GRDB

/// How lapboard talks to SQLite.
enum Connection {
  /// Seconds to wait for another program that writes.
  private static let patience = 5.0
  /// What holds for SQLite as a whole, told once, before it is first used.
  private static let setUp = lb_sqlite_skip_memory_count()

  /// One connection with a small cache; nothing is read ahead.
  static func configuration(isReadOnly: Bool) -> Configuration {
    _ = setUp
    var configuration = Configuration()
    configuration.label = "lapboard.library"
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      try holdPages(database)
      try database.execute(sql: "PRAGMA synchronous = NORMAL")
      // Some systems build SQLite so that it writes zeros over all that it frees.
      try database.execute(sql: "PRAGMA secure_delete = OFF")
    }
    return configuration
  }

  /// Sets how many bytes of pages a connection holds.
  static func holdPages(_ database: Database, bytes: Int = 1_024_000) throws {
    try database.execute(sql: "PRAGMA cache_size = -\(bytes / 1024)")
  }

  /// Lets a connection sort on more threads than its own, as it does where an index is made.
  static func sort(_ database: Database, onThreads count: Int) throws {
    try database.execute(sql: "PRAGMA threads = \(count)")
  }

  /// Opens a file to read and write; makes it where there is none.
  static func open(_ path: String) throws -> DatabaseQueue {
    try DatabaseQueue(path: path, configuration: configuration(isReadOnly: false))
  }

  /// Opens a file to read, even where nothing can be written beside it.
  ///
  /// SQLite needs its `-shm` file to read a file with a write-ahead log. Without a log, and where
  /// no such file can be made, the file cannot change either, and it is opened as immutable.
  static func openReadOnly(_ path: String) throws -> DatabaseQueue {
    let configuration = configuration(isReadOnly: true)
    if let queue = try? DatabaseQueue(path: path, configuration: configuration) { return queue }
    guard FileSystem.size(of: path + "-wal") == 0 else {
      throw LibraryError.cannotRead(path: path, reason: "its write-ahead log cannot be opened")
    }
    let address = "file:\(escaped(path))?immutable=1"
    return try DatabaseQueue(path: address, configuration: configuration)
  }

  /// Turns the write-ahead log on, so that readers and a writer do not wait for each other.
  ///
  /// A new file is filled before that: its header then says whose it is from the first byte on.
  /// Where another program holds the file just now, the next opening will do.
  static func useWAL(_ queue: DatabaseQueue) {
    _ = try? queue.writeWithoutTransaction { database in try useWAL(database) }
  }

  /// Turns the write-ahead log on.
  static func useWAL(_ database: Database) throws {
    _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
  }

  /// Keeps what was there before in a journal, and writes into the file itself.
  ///
  /// Where nearly everything is new, that writes it once, not into the log and then into the file.
  static func useRollbackJournal(_ database: Database) throws {
    _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = TRUNCATE")
  }

  /// Refuses a file that is neither empty nor a library.
  static func checkOwn(_ database: Database, path: String) throws {
    let owner = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    if owner == Migration.applicationID { return }
    let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
    guard owner == 0, isEmpty else {
      throw LibraryError.notALibrary(path: path, reason: "it is another program's database")
    }
  }

  /// A path as part of an address: the letters that mean something there are written as `%xx`.
  private static func escaped(_ path: String) -> String {
    path.replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
  }
}
