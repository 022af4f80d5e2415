package import Athletics
import GRDB

/// Meetings, races, records and lists, kept in SQLite.
///
/// Bundled facts and the user's own live in the same tables, told apart by their origin; every
/// pane and command asks the same queries, one method each (see `Queries/`).
///
/// Calls may come from any thread; they take turns on one connection.
package final class Library: Sendable {
  /// How the library was opened.
  package enum Mode: Hashable, Sendable {
    /// A file that can be written.
    case file
    /// A file that is only read.
    case readOnlyFile
    /// Memory; gone at the end.
    case memory
  }

  /// How the library was opened.
  package let mode: Mode
  /// The file; `nil` in memory.
  package let path: String?

  /// Lists gathered for the pages before.
  let listMemory = ListMemory()

  private let queue: DatabaseQueue

  init(queue: DatabaseQueue, mode: Mode, path: String?) {
    self.queue = queue
    self.mode = mode
    self.path = path
  }

  /// Opens the library in a file, makes it where there is none, and brings its facts up to date.
  ///
  /// A file that cannot be used (unwritable, damaged, foreign, of a newer lapboard, disk full) is
  /// left as it is; the facts are then loaded in memory, and the notice says so in one line.
  ///
  /// - Parameters:
  ///   - path: the file; its folder is made where missing. `nil` where no home is known.
  ///   - edition: the edition of the bundled facts.
  ///   - facts: reads the bundled facts; called only when the file holds another edition.
  /// - Returns: an open library, and a notice when it is not the file as it should be.
  /// - Throws: `LibraryError.facts` when the facts themselves cannot be read; never for the file.
  package static func open(
    at path: String?,
    edition: Int,
    facts: @escaping () throws -> Facts
  ) throws(LibraryError) -> (library: Library, notice: LibraryNotice?) {
    try LibraryOpener(path: path, edition: edition, facts: facts).open()
  }

  /// A library in memory that holds the given facts and nothing else.
  package static func inMemory(_ facts: Facts) throws(LibraryError) -> Library {
    let library = try LibraryOpener.emptyInMemory()
    try library.replaceBundledFacts(with: facts)
    return library
  }

  /// Runs queries on one unchanging state of the library.
  ///
  /// GRDB's own `read` switches `query_only` on and off, which makes SQLite prepare every
  /// statement anew; a plain transaction keeps them.
  func read<Value>(_ body: (Database) throws -> Value) throws(LibraryError) -> Value {
    try transaction(.deferred, body)
  }

  /// Runs changes in one transaction: all of them, or none when `body` throws.
  ///
  /// What follows from the tables, every mark in one place and words to search, follows here.
  func write<Value>(_ body: (Database) throws -> Value) throws(LibraryError) -> Value {
    try writeUnsettled { database in
      let value = try body(database)
      try PerformanceKeeper.settle(database)
      return value
    }
  }

  /// Copies every page into another database, while others read and write this one.
  func copyDatabase(to copy: DatabaseQueue, progress: ((Double) -> Void)?) throws {
    try queue.backup(to: copy, pagesPerStep: 500) { state in
      guard let progress, state.totalPageCount > 0 else { return }
      progress(Double(state.completedPageCount) / Double(state.totalPageCount))
    }
  }

  /// The same for changes that see to that themselves.
  func writeUnsettled<Value>(_ body: (Database) throws -> Value) throws(LibraryError) -> Value {
    try transaction(.immediate, body)
  }

  /// Hands out the connection itself.
  func onConnection<Value>(_ body: (Database) throws -> Value) throws(LibraryError) -> Value {
    do {
      return try queue.unsafeRead(body)
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  private func transaction<Value>(
    _ kind: Database.TransactionKind,
    _ body: (Database) throws -> Value
  ) throws(LibraryError) -> Value {
    do {
      return try queue.unsafeRead { database in
        var result: Value?
        try database.inTransaction(kind) {
          result = try body(database)
          return .commit
        }
        guard let result else { throw DatabaseError(message: "no transaction") }
        return result
      }
    } catch {
      throw LibraryError(error, path: path)
    }
  }
}
