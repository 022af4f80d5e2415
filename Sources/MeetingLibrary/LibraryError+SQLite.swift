import GRDB

extension LibraryError {
  /// What an error of SQLite means for the user.
  ///
  /// - Parameters:
  ///   - error: an error of a query or of opening; a `LibraryError` passes through.
  ///   - path: the file in question; `nil` in memory.
  init(_ error: any Error, path: String?) {
    let path = path ?? "the library in memory"
    if let error = error as? LibraryError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .damaged(path: path, reason: "a row cannot be read")
      return
    }
    let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_NOTADB: self = .notALibrary(path: path, reason: "file is not a database")
    case .SQLITE_CORRUPT, .SQLITE_FORMAT, .SQLITE_MISMATCH:
      self = .damaged(path: path, reason: reason)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self = .cannotWrite(path: path, reason: reason)
    default: self = .database(path: path, reason: reason)
    }
  }
}
