import Athletics
import GRDB

/// Opens a library by the best way that is left: the file, the file read-only, memory.
struct LibraryOpener {
  private let path: String?
  private let edition: Int
  private let facts: () throws -> Facts

  init(path: String?, edition: Int, facts: @escaping () throws -> Facts) {
    self.path = path
    self.edition = edition
    self.facts = facts
  }

  /// Opens the library; see `Library.open`.
  func open() throws(LibraryError) -> (library: Library, notice: LibraryNotice?) {
    guard let path, !path.isEmpty else { return try inMemory(because: .noPath) }
    do throws(LibraryError) {
      let library = try openFile(at: path)
      return (library, nil)
    } catch {
      if case .facts = error { throw error }
      if let opened = readOnly(path, because: error) { return opened }
      return try inMemory(because: error)
    }
  }

  /// A library in memory with its tables and nothing in them.
  static func emptyInMemory() throws(LibraryError) -> Library {
    do {
      let queue = try DatabaseQueue(configuration: Connection.configuration(isReadOnly: false))
      let library = Library(queue: queue, mode: .memory, path: nil)
      try library.write { database in try Migration.migrate(database) }
      return library
    } catch {
      throw LibraryError(error, path: nil)
    }
  }

  private func inMemory(
    because error: LibraryError
  ) throws(LibraryError) -> (library: Library, notice: LibraryNotice?) {
    let library = try Library.inMemory(readFacts())
    return (library, LibraryNotice(error, fallback: .inMemory))
  }

  private func readFacts() throws(LibraryError) -> Facts {
    do {
      return try facts()
    } catch {
      throw .facts("\(error)")
    }
  }

  // MARK: - The file

  private func openFile(at path: String) throws(LibraryError) -> Library {
    let state = try look(at: path)
    do throws(FileSystem.Refusal) {
      if state == .free { try FileSystem.makeFolder(FileSystem.folder(of: path)) }
      try FileSystem.checkWritable(path)
    } catch {
      throw .cannotWrite(path: path, reason: error.reason)
    }
    do {
      let queue = try Connection.open(path)
      let library = Library(queue: queue, mode: .file, path: path)
      try bringUpToDate(library, path: path)
      if case .library(_, usesWAL: true) = state { return library }
      Connection.useWAL(queue)
      return library
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// What lies at the path, when it may be opened.
  private func look(at path: String) throws(LibraryError) -> FileState {
    let state: FileState
    do throws(FileSystem.Refusal) {
      state = try FileState.look(at: path)
    } catch {
      throw .cannotRead(path: path, reason: error.reason)
    }
    switch state {
    case .free, .unsettled: break
    case .library(let version, _): try checkKnown(version, path: path)
    case .foreign(let reason): throw .notALibrary(path: path, reason: reason)
    case .cutShort: throw .damaged(path: path, reason: "its end is missing")
    }
    return state
  }

  private func checkKnown(_ version: Int, path: String) throws(LibraryError) {
    guard version > Migration.current else { return }
    throw .newerSchema(path: path, found: version, known: Migration.current)
  }

  /// Takes missing migrations and loads the facts, if they are not those of the file.
  private func bringUpToDate(_ library: Library, path: String) throws(LibraryError) {
    let isCurrent = try library.read { database in
      let version = try Migration.version(of: database)
      try checkKnown(version, path: path)
      return try version == Migration.current && EditionRow.fetch(database)?.edition == edition
    }
    if isCurrent { return }
    let facts = try readFacts()
    try library.write { database in
      try Connection.checkOwn(database, path: path)
      try Migration.migrate(database)
      guard try EditionRow.fetch(database)?.edition != edition else { return }
      try Library.replaceBundledFacts(with: facts, in: database)
      try EditionRow(edition: edition, asOf: facts.asOf).replace(in: database)
    }
  }

  // MARK: - The file, read-only

  /// The file as it is, where it can still answer every query; `nil` where it cannot.
  private func readOnly(
    _ path: String,
    because error: LibraryError
  ) -> (library: Library, notice: LibraryNotice?)? {
    switch error {
    case .cannotWrite, .diskFull, .busy: break
    default: return nil
    }
    guard case .library(version: Migration.current, _)? = try? FileState.look(at: path),
      let queue = try? Connection.openReadOnly(path)
    else { return nil }
    let library = Library(queue: queue, mode: .readOnlyFile, path: path)
    guard let found = try? library.factsEdition()?.edition else { return nil }
    if found == edition { return (library, nil) }
    let fallback = LibraryNotice.Fallback.readOnly(edition: found, bundled: edition)
    return (library, LibraryNotice(error, fallback: fallback))
  }
}
